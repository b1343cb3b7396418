import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { dynamodbAttention } from '../../../functions/aws/dynamodb-attention.ts';
import { shardName, shardOf } from '../../../functions/aws/keys.ts';
import { factItem, headItem } from '../../../functions/aws/log-items.ts';
import type { CaseKey } from '../../../functions/ports.ts';
import { attentionShards } from '../../../functions/settings/table.ts';
import { milestone } from '../../support/story.ts';

const dynamodb = mockClient(DynamoDBClient);
const attention = dynamodbAttention(new DynamoDBClient({ region: 'eu-west-2' }), 'table');
const now = Date.UTC(2026, 10, 24, 10);
const caseNumber = (n: number): CaseKey => ({ authority: 'walsall', reference: `WM-${n}` });

beforeEach(() => {
  dynamodb.reset();
});

test('each case is named once, however many of its items wait', async () => {
  const log = { key: caseNumber(1), facts: [], hashes: [], unsettled: [] };
  const { item } = factItem(log, milestone('referral-received', '2026-11-24 09:00'), true);
  const head = headItem(caseNumber(1), { length: 1, deadlines: [], closed: false, wakeAt: now });
  const other = headItem(caseNumber(2), { length: 1, deadlines: [], closed: false, wakeAt: now });
  dynamodb.on(QueryCommand).resolves({ Items: [item, head, other] });
  expect(await attention.due('routine', 3, now, 10)).toEqual([caseNumber(1), caseNumber(2)]);
  const { input } = dynamodb.commandCalls(QueryCommand)[0]!.args[0];
  expect(input).toMatchObject({ TableName: 'table', IndexName: 'attention', Limit: 10 });
  expect(Object.values(input.ExpressionAttributeValues!)).toContainEqual({ S: 'routine-3' });
  expect(Object.values(input.ExpressionAttributeValues!)).toContainEqual({ S: '2026-11-24T10:00:00.000Z' });
});

test('without a limit every page is asked for', async () => {
  const head = (n: number) =>
    headItem(caseNumber(n), { length: 1, deadlines: [], closed: false, wakeAt: now });
  const after = { pk: { S: 'case#walsall#WM-1' }, sk: { S: 'head' } };
  dynamodb
    .on(QueryCommand)
    .resolvesOnce({ Items: [head(1)], LastEvaluatedKey: after })
    .resolvesOnce({ Items: [head(2)] });
  expect(await attention.due('routine', 3, now)).toEqual([caseNumber(1), caseNumber(2)]);
  const inputs = dynamodb.commandCalls(QueryCommand).map(({ args }) => args[0].input);
  expect(inputs.map(({ Limit, ExclusiveStartKey: from }) => [Limit, from])).toEqual([
    [undefined, undefined],
    [undefined, after],
  ]);
});

test('what is not a case is passed over', async () => {
  dynamodb
    .on(QueryCommand)
    .resolves({ Items: [{ pk: { S: 'link#abc' } }, { pk: { S: 'case#nowhere#WM-1' } }, {}] });
  expect(await attention.due('late', 0, now, 10)).toEqual([]);
});

test('cases spread over every shard of a lane that the sweep looks at, and no other', () => {
  const shards = new Set(Array.from({ length: 400 }, (_, n) => shardOf(caseNumber(n), 'late')));
  const all = Array.from({ length: attentionShards }, (_, n) => shardName('late', n));
  expect([...shards].sort()).toEqual(all.sort());
});

test('a case waits in the lane it is to be woken in, and a fact that nobody settled in the urgent one', () => {
  const log = { key: caseNumber(1), facts: [], hashes: [], unsettled: [] };
  const { item } = factItem(log, milestone('referral-received', '2026-11-24 09:00'), true);
  const head = { length: 1, deadlines: [], closed: false, wakeAt: now, urgency: 'late' } as const;
  expect(item.attention?.S).toMatch(/^urgent-\d$/);
  expect(headItem(caseNumber(1), head).attention?.S).toMatch(/^late-\d$/);
});

test('items are left alone for as long as whoever wrote them may take, and text sorts as time does', () => {
  const at = (wakeAt: number) =>
    headItem(caseNumber(1), { length: 1, deadlines: [], closed: false, wakeAt }).attentionAt!.S!;
  expect(at(now) > new Date(now + 60_000).toISOString()).toBe(true);
  expect(at(now) < at(now + 1)).toBe(true);
});
