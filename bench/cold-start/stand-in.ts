/**
 * A stand-in for AWS that answers at once, so that what is measured is the function's own start. It keeps items, takes
 * everything else, and remembers what it was asked.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { Table } from './table.ts';
import { type Asked, type Item, readAsked } from './wire.ts';

export interface StandIn extends AsyncDisposable {
  readonly url: string;
  /** What stands in the table. Put another in its place to begin anew. */
  table: Table;
  /** Everything asked so far. */
  readonly asked: Asked[];
}

/** @param secret answers every question for a secret */
export async function openStandIn(secret: string): Promise<StandIn> {
  const server = createServer();
  const standIn: StandIn = {
    url: '',
    table: new Table(),
    asked: [],
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  server.on('request', async (request: IncomingMessage, response) => {
    const target = request.headers['x-amz-target'];
    const asked = readAsked(request.url ?? '', String(target ?? ''), await text(request));
    standIn.asked.push(asked);
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    response.end(JSON.stringify(answers[asked.service](asked, standIn.table, secret)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(standIn, { url: `http://127.0.0.1:${port}` });
}

type Answer = (asked: Asked, table: Table, secret: string) => unknown;

const answers: Readonly<Record<Asked['service'], Answer>> = {
  dynamodb: fromTable,
  scheduler: () => ({ ScheduleArn: 'arn:aws:scheduler:eu-west-2:000000000000:schedule/cases/one' }),
  secrets: (_asked, _table, secret) => ({ Name: 'one', SecretString: secret }),
  sqs: takeMessages,
  events: () => ({ FailedEntryCount: 0, Entries: [{ EventId: 'one' }] }),
  ses: () => ({ MessageId: 'one' }),
  web: () => bankHolidays,
};

function fromTable({ operation, body }: Asked, table: Table): unknown {
  if (operation === 'DescribeTable') return { Table: { TableStatus: 'ACTIVE' } };
  if (operation === 'GetItem') return { Item: table.find(body.Key as Item) };
  if (operation === 'PutItem') table.put(body.Item as Item);
  if (operation !== 'Query') return {};
  const values = Object.entries(body.ExpressionAttributeValues as Item);
  const items = body.IndexName ? [] : table.partition(values.find(([name]) => name === ':pk')?.[1].S ?? '');
  return { Items: items, Count: items.length, ScannedCount: items.length };
}

function takeMessages({ operation, body }: Asked): unknown {
  if (operation === 'SendMessage') return taken(body);
  if (operation !== 'SendMessageBatch') return { Attributes: {} };
  return { Successful: (body.Entries as Asked['body'][]).map(taken), Failed: [] };
}

/** With the sum that the client of SQS checks. */
function taken({ Id, MessageBody: message }: Asked['body']): unknown {
  return { Id, MessageId: 'one', MD5OfMessageBody: createHash('md5').update(String(message)).digest('hex') };
}
