/** The real handlers and adapters in real time, with the real SDK, against an emulator. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { openPorts } from '../../functions/aws/ports.ts';
import { openHandlers } from '../../functions/handlers.ts';
import type { Ports, ReportEntry } from '../../functions/ports.ts';
import { provision } from '../../functions/provision.ts';
import type { Settings } from '../../functions/settings/environment.ts';
import { localDirectories } from '../../local/sources.ts';
import { secret } from '../support/requests.ts';
import { type Emulator, type EmulatorName, startEmulator } from './emulators.ts';
import { createByHand, everyEndpoint } from './foundations.ts';
import { createStack } from './stack.ts';

export interface World {
  readonly url: string;
  readonly settings: Settings;
  readonly ports: Ports;
  readonly handlers: ReturnType<typeof openHandlers>;
  readonly reports: readonly ReportEntry[];
  /** The next message of a queue, taken out of it. Undefined where none comes in so many seconds. */
  take(queueUrl: string, seconds: number): Promise<string | undefined>;
  end(): void;
}

const create: Readonly<Record<EmulatorName, (emulator: Emulator) => Promise<Settings>>> = {
  ministack: ({ url }) => createStack(url),
  moto: ({ url }) => createByHand(url, '123456789012'),
};

export async function openWorld(name: EmulatorName): Promise<World> {
  const emulator = await startEmulator(name);
  const { url } = emulator;
  const settings = await create[name](emulator);
  const reports: ReportEntry[] = [];
  const ports = openPorts(settings, {
    now: Date.now,
    random: randomBytes,
    pause,
    report: (entry) => void reports.push(entry),
    endpoints: everyEndpoint(url),
  });
  await provision(ports, {
    sources: [{ source: 'demo-walsall', authority: 'walsall' }],
    directories: localDirectories(),
  });
  await registerSecret(url, `${settings.secretPrefix}demo-walsall`);
  const queues = new SQSClient({
    endpoint: url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    url,
    settings,
    ports,
    handlers: openHandlers(ports),
    reports,
    take: (queueUrl, seconds) => take(queues, queueUrl, seconds),
    end: emulator.end,
  };
}

/** As docs/operating.md has the operator do. */
async function registerSecret(endpoint: string, name: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new SecretsManagerClient({ endpoint, region: 'eu-west-2', credentials });
  const text = JSON.stringify({ secrets: [secret] });
  await client.send(new CreateSecretCommand({ Name: name, SecretString: text }));
}

async function take(queues: SQSClient, QueueUrl: string, seconds: number): Promise<string | undefined> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; ) {
    const { Messages = [] } = await queues.send(
      new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1, MaxNumberOfMessages: 1 }),
    );
    const [message] = Messages;
    if (message) return remove(queues, QueueUrl, message);
  }
  return undefined;
}

async function remove(
  queues: SQSClient,
  QueueUrl: string,
  { ReceiptHandle, Body }: Message,
): Promise<string> {
  await queues.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  return Body ?? '';
}
