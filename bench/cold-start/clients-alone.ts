/** What a function is measured against: the SDK clients that it uses, bundled with nothing else, and a call of each. */
import { join } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import { bundling } from '../../infra/bundling.ts';
import type { ServiceName } from './wire.ts';

interface Client {
  readonly service: ServiceName;
  readonly from: string;
  readonly client: string;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const text = (value: string) => ({ Data: value });

/** The call that a function would make of each first, or one like it. */
const clients: readonly Client[] = [
  {
    service: 'dynamodb',
    from: '@aws-sdk/client-dynamodb',
    client: 'DynamoDBClient',
    command: 'QueryCommand',
    input: {
      TableName: 'cases',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'case#one' } },
    },
  },
  {
    service: 'scheduler',
    from: '@aws-sdk/client-scheduler',
    client: 'SchedulerClient',
    command: 'UpdateScheduleCommand',
    input: {
      Name: 'one',
      ScheduleExpression: 'at(2026-11-24T10:00:00)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: 'one', RoleArn: 'one', Input: '{}' },
    },
  },
  {
    service: 'secrets',
    from: '@aws-sdk/client-secrets-manager',
    client: 'SecretsManagerClient',
    command: 'GetSecretValueCommand',
    input: { SecretId: 'one' },
  },
  {
    service: 'sqs',
    from: '@aws-sdk/client-sqs',
    client: 'SQSClient',
    command: 'SendMessageCommand',
    input: { QueueUrl: 'one', MessageBody: '{}' },
  },
  {
    service: 'events',
    from: '@aws-sdk/client-eventbridge',
    client: 'EventBridgeClient',
    command: 'PutEventsCommand',
    input: { Entries: [{ Source: 'longstop', DetailType: 'one', Detail: '{}' }] },
  },
  {
    service: 'ses',
    from: '@aws-sdk/client-sesv2',
    client: 'SESv2Client',
    command: 'SendEmailCommand',
    input: {
      FromEmailAddress: 'longstop@area.example',
      Destination: { ToAddresses: ['dsl@oakfield.example'] },
      Content: { Simple: { Subject: text('One'), Body: { Text: text('One') } } },
    },
  },
];

/** The services whose clients are in a bundle. */
export function servicesIn({ outputs }: Metafile): ServiceName[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return clients
    .filter(({ from }) => files.some((file) => file.includes(`node_modules/${from}/`)))
    .map(({ service }) => service);
}

/**
 * Bundles the clients of these services, as functions are bundled. The handler calls those of `called`, one after another.
 * Writes `index.cjs` into `folder`.
 */
export function bundleClients(
  services: readonly ServiceName[],
  called: readonly ServiceName[],
  folder: string,
): Metafile {
  const used = clients.filter(({ service }) => services.includes(service));
  const imports = used.map(
    ({ from, client, command }) => `import { ${client}, ${command} } from '${from}';\n`,
  );
  // What is not called is part of the bundle all the same.
  const calls = used.map(({ service, client, command, input }) => {
    const call = `await new ${client}({}).send(new ${command}(${JSON.stringify(input)}));`;
    return called.includes(service) ? call : `if (!event) ${call}`;
  });
  const contents = `${imports.join('')}export async function handler(event) {\n${calls.join('\n')}\n}\n`;
  return buildSync({
    ...bundling,
    stdin: { contents, resolveDir: bundling.absWorkingDir, sourcefile: 'clients.js' },
    outfile: join(folder, 'index.cjs'),
  }).metafile;
}
