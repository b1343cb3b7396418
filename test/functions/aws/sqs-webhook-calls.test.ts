import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { sqsWebhookCalls } from '../../../functions/aws/sqs-webhook-calls.ts';
import type { CloudEvent } from '../../../functions/ports.ts';
import { type Conduct, openWire } from '../../support/wire.ts';

interface Batch {
  readonly QueueUrl: string;
  readonly Entries: readonly { Id: string; MessageBody: string; MessageGroupId: string }[];
}

const answersJson =
  (body: object): Conduct =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  };

function openCalls(endpoint: string) {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new SQSClient({ endpoint, region: 'eu-west-2', credentials, maxAttempts: 1, md5: false });
  return sqsWebhookCalls(client, { webhookCallsQueueUrl: `${endpoint}/000000000000/webhook-calls` });
}

const event = (place: number): CloudEvent => ({
  specversion: '1.0',
  id: `D-${place}.opened.0`,
  source: '/authorities/walsall',
  type: 'longstop.deadline.opened',
  subject: 'WM-1',
  time: '2026-11-24T10:00:00.000+00:00',
  datacontenttype: 'application/json',
  data: { authority: 'walsall' },
});
const events = Array.from({ length: 23 }, (_, place) => event(place));

test('each event is a message of its own, ten at a time, in the group of its authority', async () => {
  await using wire = await openWire(answersJson({ Successful: [], Failed: [] }));
  await openCalls(wire.url).put('walsall', events);
  const batches = wire.bodies as Batch[];
  expect(batches.map(({ Entries: { length } }) => length)).toEqual([10, 10, 3]);
  for (const { Entries } of batches) expect(new Set(Entries.map(({ Id }) => Id)).size).toBe(Entries.length);
  const sent = batches.flatMap(({ Entries }) => Entries);
  expect(sent.map(({ MessageBody }) => JSON.parse(MessageBody))).toEqual(events);
  expect(new Set(sent.map(({ MessageGroupId }) => MessageGroupId))).toEqual(new Set(['walsall']));
});

test('where one is not taken, it throws', async () => {
  const failed = [{ Id: '0', Code: 'InternalError', SenderFault: false }];
  await using wire = await openWire(answersJson({ Successful: [], Failed: failed }));
  await expect(openCalls(wire.url).put('walsall', events.slice(0, 1))).rejects.toThrow('CallsNotTaken');
});
