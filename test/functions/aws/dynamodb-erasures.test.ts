import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { dynamodbErasures } from '../../../functions/aws/dynamodb-erasures.ts';
import { dynamodbLogs } from '../../../functions/aws/dynamodb-logs.ts';
import { dynamodbWorklist } from '../../../functions/aws/dynamodb-worklist.ts';
import { factItem, headItem, type Item, readHead } from '../../../functions/aws/log-items.ts';
import type { CaseLog, Head } from '../../../functions/ports.ts';
import { type Permission, permissions } from '../../../infra/accesses.ts';
import { milestone } from '../../support/story.ts';

const dynamodb = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-2' });
const erasures = dynamodbErasures(client, 'table');
const key = { authority: 'walsall', reference: 'WM-1' } as const;
const now = Date.UTC(2026, 10, 28, 10);
const refused = new ConditionalCheckFailedException({ message: '', $metadata: {} });
const deleted = () => dynamodb.commandCalls(DeleteItemCommand).map(({ args }) => args[0].input);

const empty: CaseLog = { key, facts: [], hashes: [], unsettled: [] };
const first = factItem(empty, milestone('referral-made', '2026-11-24 10:00'), false);
const decision = factItem(
  { ...empty, facts: [milestone('referral-made', '2026-11-24 10:00')], hashes: [first.hash] },
  { is: 'erasure-decided', at: now, reason: 'request', by: 'person-1' },
  true,
);
const head = headItem(key, { length: 2, deadlines: [], closed: true, erasing: true });
const items = [head, first.item, decision.item];
const proof = {
  id: decision.hash,
  what: 'd'.repeat(64),
  reason: 'request',
  by: 'person-1',
  decidedAt: now,
  begunAt: now + 1,
  facts: 1,
  lastHash: first.hash,
} as const;

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(PutItemCommand).resolves({});
  dynamodb.on(DeleteItemCommand).resolves({});
  dynamodb.on(QueryCommand).resolves({ Items: items });
});

describe('a case to be erased', () => {
  test('is on no list but that of the decisions', () => {
    expect(head).not.toHaveProperty('worklist');
    expect(head).not.toHaveProperty('attention');
    expect(readHead(head)).toEqual({ length: 2, deadlines: [], closed: true, erasing: true });
    expect(decision.item).toMatchObject({
      worklist: { S: 'erasing' },
      nextDue: { S: '2026-11-28T10:00:00.000Z' },
    });
  });

  test('is found once its decision has rested', async () => {
    const last = { pk: { S: 'x' }, sk: { S: 'y' }, worklist: { S: 'erasing' }, nextDue: { S: 'z' } };
    dynamodb.on(QueryCommand).resolves({ Items: [decision.item], LastEvaluatedKey: last });
    expect(await erasures.decided(now, undefined)).toEqual({ keys: [key], next: 'z x y' });
    await erasures.decided(now, 'z x y');
    const [one, two] = dynamodb.commandCalls(QueryCommand).map(({ args }) => args[0].input);
    expect(one).toMatchObject({
      IndexName: 'worklist',
      KeyConditionExpression: 'worklist = :list AND nextDue <= :until',
      ExpressionAttributeValues: { ':list': { S: 'erasing' }, ':until': { S: '2026-11-28T10:00:00.000Z' } },
    });
    expect(two).toMatchObject({ ExclusiveStartKey: last });
  });

  test('does not get its head back once that is gone', async () => {
    const erasing: Head = { length: 2, deadlines: [], closed: true, erasing: true };
    await dynamodbLogs(client, 'table').project(empty, erasing);
    expect(dynamodb.commandCalls(PutItemCommand)[0]!.args[0].input.ConditionExpression).toBe(
      '#length <= :length',
    );
  });

  test('loses everything but the decision, and only then the decision', async () => {
    await erasures.deleteAllBut(key, decision.hash);
    expect(deleted().map(({ Key }) => Key!.sk!.S)).toEqual(['head', 'log#00000000']);
    dynamodb.resetHistory();
    await erasures.deleteDecision(key, decision.hash);
    expect(deleted()).toMatchObject([
      {
        Key: { sk: { S: 'log#00000001' } },
        ConditionExpression: '#mark = :mark',
        ExpressionAttributeNames: { '#mark': 'hash' },
        ExpressionAttributeValues: { ':mark': { S: decision.hash } },
      },
    ]);
  });

  test('that begins anew under its reference loses nothing', async () => {
    dynamodb.on(QueryCommand).resolves({ Items: [first.item] });
    await erasures.deleteAllBut(key, decision.hash);
    await erasures.deleteDecision(key, decision.hash);
    expect(deleted()).toEqual([]);
  });

  test('is deleted as it was read: what has taken the place of an item since stays', async () => {
    dynamodb.on(DeleteItemCommand).rejects(refused);
    await erasures.deleteAllBut(key, decision.hash);
    await erasures.deleteDecision(key, decision.hash);
    const marks = deleted().map(({ ConditionExpression, ExpressionAttributeNames, ...rest }) => [
      ConditionExpression,
      ExpressionAttributeNames!['#mark'],
      rest.ExpressionAttributeValues?.[':mark']?.S,
    ]);
    expect(marks).toEqual([
      ['attribute_not_exists(#mark)', 'lastHash', undefined],
      ['#mark = :mark', 'hash', first.hash],
      ['#mark = :mark', 'hash', decision.hash],
    ]);
    dynamodb.on(DeleteItemCommand).rejects(new Error('Unavailable'));
    await expect(erasures.deleteDecision(key, decision.hash)).rejects.toThrow('Unavailable');
  });

  test('is read to its end, page by page', async () => {
    const next = { pk: head.pk!, sk: head.sk! };
    dynamodb
      .on(QueryCommand)
      .resolvesOnce({ Items: [head], LastEvaluatedKey: next })
      .resolves({ Items: [first.item, decision.item] });
    await erasures.deleteAllBut(key, decision.hash);
    expect(deleted()).toHaveLength(2);
    expect(dynamodb.commandCalls(QueryCommand)[1]!.args[0].input.ExclusiveStartKey).toEqual(next);
  });
});

test('what is deleted lies where the role of erase may delete, and the proof does not', async () => {
  await erasures.deleteAllBut(key, decision.hash);
  await erasures.deleteDecision(key, decision.hash);
  await erasures.deleteLinks(['a', 'b']);
  await erasures.deleteShared(['c'], key);
  await erasures.begin('walsall', proof);
  await erasures.finish('walsall', proof, now);
  await erasures.setDigestKey('walsall', 'key');
  const { within = [] }: Permission = permissions['erase cases'];
  const mayDelete = (pk: string) => within.some((pattern) => pk.startsWith(pattern.slice(0, -1)));
  expect(within.every((pattern) => pattern.endsWith('*'))).toBe(true);
  expect(deleted()).toHaveLength(6);
  const links = deleted().flatMap(({ Key }) => (Key!.pk!.S!.startsWith('link#') ? [Key!] : []));
  expect(links.map(({ pk, sk }) => `${pk!.S} ${sk!.S}`).sort()).toEqual([
    'link#a link',
    'link#b link',
    `link#c case#${key.authority}#${key.reference}`,
  ]);
  expect(deleted().filter(({ Key }) => !mayDelete(Key!.pk!.S!))).toEqual([]);
  const put = dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!.pk!.S!);
  expect(put).toHaveLength(3);
  expect(put.filter(mayDelete)).toEqual([]);
});

describe('the proof', () => {
  test('is put once', async () => {
    expect(await erasures.begin('walsall', proof)).toBe('written');
    dynamodb.on(PutItemCommand).rejects(refused);
    expect(await erasures.begin('walsall', proof)).toBe('conflict');
    expect(await erasures.finish('walsall', proof, now)).toBe('conflict');
    for (const { args } of dynamodb.commandCalls(PutItemCommand))
      expect(args[0].input.ConditionExpression).toBe('attribute_not_exists(pk)');
  });

  test('is read as it was put, finished or not, a page at a time', async () => {
    const later = { ...proof, id: 'e'.repeat(64), decidedAt: now + 1 };
    await erasures.begin('walsall', proof);
    await erasures.begin('walsall', later);
    await erasures.finish('walsall', proof, now + 5);
    const [one, two, finished] = dynamodb
      .commandCalls(PutItemCommand)
      .map(({ args }) => args[0].input.Item!) as [Item, Item, Item];
    const inPartition = ({ pk }: Item) => ({ ExpressionAttributeValues: { ':pk': pk! } });
    dynamodb.on(QueryCommand, inPartition(one)).resolves({ Items: [one, two], LastEvaluatedKey: two });
    dynamodb.on(QueryCommand, inPartition(finished)).resolves({ Items: [finished] });
    expect(await erasures.proofs('walsall', undefined)).toEqual({
      proofs: [{ ...proof, erasedAt: now + 5 }, later],
      next: two.sk!.S,
    });
    await erasures.proofs('walsall', two.sk!.S);
    const { input } = dynamodb.commandCalls(QueryCommand)[2]!.args[0];
    expect(input.ExpressionAttributeValues).toMatchObject({ ':after': two.sk });
  });
});

test('closed cases are listed by their closing', async () => {
  const closedAt = now - 1000;
  const closed = headItem(key, { length: 2, lastHash: 'f', deadlines: [], closed: true, closedAt });
  expect(closed.nextDue).toEqual({ S: '2026-11-28T09:59:59.000Z' });
  expect(readHead(closed)).toEqual({ length: 2, lastHash: 'f', deadlines: [], closed: true, closedAt });
  dynamodb.on(QueryCommand).resolves({ Items: [closed] });
  const page = await dynamodbWorklist(client, 'table').closedBy('walsall', now, undefined);
  expect(page).toEqual({ keys: [key], next: undefined });
  const { input } = dynamodb.commandCalls(QueryCommand)[0]!.args[0];
  expect(input.ExpressionAttributeValues).toEqual({
    ':list': { S: 'walsall#closed' },
    ':until': { S: '2026-11-28T10:00:00.000Z' },
  });
});
