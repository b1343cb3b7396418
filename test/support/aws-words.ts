/** The AWS command line's words as a call of the SDK: `aws dynamodb update-table --table-name T` as `UpdateTable`. */
import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as secretsmanager from '@aws-sdk/client-secrets-manager';
import * as sqs from '@aws-sdk/client-sqs';
import type { Call } from './runbook.ts';

const services: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  dynamodb,
  secretsmanager,
  sqs,
};
/** What each SDK calls its client. */
const clients: Readonly<Record<string, string>> = {
  dynamodb: 'DynamoDBClient',
  secretsmanager: 'SecretsManagerClient',
  sqs: 'SQSClient',
};
/** Options of the command line itself. */
const ofItself = ['Query', 'Output'];

export interface SdkCall {
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Undefined where the SDK of that service is not a part of this project. */
export function sdkCall([name, service = '', operation = '', ...words]: Call): SdkCall | undefined {
  if (name !== 'aws' || services[service] === undefined) return undefined;
  const [isWait, what] = [operation === 'wait', words[0]];
  const command = isWait && what === 'table-exists' ? 'DescribeTable' : pascal(operation);
  return { command, input: inputOf(isWait ? words.slice(1) : words) };
}

/**
 * What of a call the SDK puts on the wire: names that the service does not have are left out.
 * @throws where the service has no such operation
 */
export async function onTheWire(service: string, { command, input }: SdkCall): Promise<unknown> {
  const sdk = services[service] as Record<
    string,
    new (
      options: object,
    ) => { send(c: object): Promise<unknown> }
  >;
  const Command = sdk[`${command}Command`];
  if (!Command) throw new Error(`${service} has no operation ${command}`);
  let body = '';
  const requestHandler = {
    async handle(request: { body: Uint8Array }) {
      body = new TextDecoder().decode(request.body);
      throw new Error('NotSent');
    },
  };
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const Client = sdk[clients[service]!]!;
  const client = new Client({ region: 'eu-west-2', credentials, requestHandler, maxAttempts: 1 });
  await client.send(new Command(input)).catch((error: Error) => {
    if (error.message !== 'NotSent') throw error;
  });
  return JSON.parse(body);
}

function inputOf(words: readonly string[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  words.forEach((word, place) => {
    if (!word.startsWith('--')) return;
    const next = words[place + 1];
    const name = pascal(word.slice(2));
    if (!ofItself.includes(name))
      input[name] = next === undefined || next.startsWith('--') ? true : value(name, next);
  });
  return input;
}

/** Lists, instants and the short form `A=1,B=true` as the SDK wants them. */
function value(name: string, text: string): unknown {
  if (name === 'AttributeNames') return [text];
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(text)) return new Date(text);
  if (!/^\w+=/.test(text)) return text;
  return Object.fromEntries(
    text
      .split(',')
      .map((pair) => pair.split('='))
      .map(([key, of]) => [key, plain(of!)]),
  );
}

function plain(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

function pascal(words: string): string {
  return words.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}
