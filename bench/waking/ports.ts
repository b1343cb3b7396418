/** The ports of the functions on the embedded database, with one client for what a notice needs. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbLinks } from '../../functions/aws/dynamodb-links.ts';
import { dynamodbLogs } from '../../functions/aws/dynamodb-logs.ts';
import { openPorts } from '../../functions/aws/ports.ts';
import type { CaseKey, Ports } from '../../functions/ports.ts';
import { provision } from '../../functions/provision.ts';
import { localSettings } from '../../local/settings.ts';
import { localDirectories } from '../../local/sources.ts';
import { endpointsAt } from './client.ts';
import { due, type Surroundings } from './wake.ts';

export function portsOn(url: string, client: DynamoDBClient, surroundings: Surroundings): Ports {
  const endpoints = endpointsAt(url);
  const settings = localSettings(endpoints, 'http://longstop.example');
  return {
    ...openPorts(settings, { ...surroundings, endpoints }),
    logs: dynamodbLogs(client, settings.table),
    links: dynamodbLinks(client, settings.table),
    mailer: surroundings.mailer,
    alarms: surroundings.alarms,
  };
}

/** Gives the authority of a case its directory. */
export async function provisionFor(ports: Ports, { authority }: CaseKey): Promise<void> {
  const directories = localDirectories().filter((directory) => directory.authority === authority);
  await provision({ ...ports, now: () => due }, { sources: [], directories });
}
