/** The same foundations made one by one, for an emulator whose CloudFormation does not know them all. */
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateEventBusCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { CreateScheduleGroupCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  CreateConfigurationSetCommand,
  CreateEmailIdentityCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Endpoints } from '../../functions/aws/clients.ts';
import type { Settings } from '../../functions/settings/environment.ts';
import { probeSource } from '../../functions/settings/probe.ts';
import { nobody } from '../../functions/settings/sources.ts';
import { queueArn, roleArn } from '../../local/account.ts';
import { describeTable } from '../../local/database/table.ts';
import { queueShapes } from '../../local/queue/queues.ts';
import { caseGroup, configurationSet, localSettings, secretPrefix } from '../../local/settings.ts';

/** An emulator answers for all services at one address. */
export function everyEndpoint(url: string): Endpoints {
  return { dynamodb: url, scheduler: url, secrets: url, ses: url, sqs: url, events: url };
}

/** Makes table, queues, schedule group and mail identity, and answers the settings that name them. */
export async function createByHand(url: string, accountId: string): Promise<Settings> {
  const everywhere = everyEndpoint(url);
  const at = {
    endpoint: url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const table = describeTable() as unknown as CreateTableCommandInput;
  const { TableName, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes: indexes = [] } = table;
  await new DynamoDBClient(at).send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions,
      KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: indexes.map(({ IndexName, KeySchema: keys, Projection }) => ({
        IndexName,
        KeySchema: keys,
        Projection,
      })),
    }),
  );
  const queues = new SQSClient(at);
  for (const { name } of queueShapes) await queues.send(new CreateQueueCommand({ QueueName: name }));
  await new SchedulerClient(at).send(new CreateScheduleGroupCommand({ Name: caseGroup }));
  const { eventBus } = localSettings(everywhere, '');
  await new EventBridgeClient(at).send(new CreateEventBusCommand({ Name: eventBus }));
  const vault = new SecretsManagerClient(at);
  for (const source of [nobody, probeSource]) {
    const [Name, SecretString] = [`${secretPrefix}${source}`, JSON.stringify({ secrets: [] })];
    await vault.send(new CreateSecretCommand({ Name, SecretString }));
  }
  const mail = new SESv2Client(at);
  await mail.send(new CreateEmailIdentityCommand({ EmailIdentity: 'longstop.example' }));
  await mail.send(new CreateConfigurationSetCommand({ ConfigurationSetName: configurationSet }));
  return inAccount(localSettings(everywhere, 'https://api.example'), accountId);
}

/** The settings of this machine's stand-ins, with the account that the emulator plays. */
function inAccount(settings: Settings, accountId: string): Settings {
  const [own, role] = [queueArn('').split(':')[4]!, roleArn('').split(':')[4]!];
  const there = (text: string) => text.replaceAll(own, accountId).replaceAll(role, accountId);
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, there(value)]),
  ) as unknown as Settings;
}
