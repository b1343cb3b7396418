import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { dynamodbLogs } from '../../../functions/aws/dynamodb-logs.ts';
import { factItem, type Item } from '../../../functions/aws/log-items.ts';
import type { CaseLog } from '../../../functions/ports.ts';
import { milestone } from '../../support/story.ts';

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const fact = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const empty: CaseLog = { key, facts: [], hashes: [], unsettled: [] };
const dynamodb = mockClient(DynamoDBClient);
const logs = dynamodbLogs(new DynamoDBClient({ region: 'eu-west-2' }), 'table');
const refused = (item?: Item) =>
  new ConditionalCheckFailedException({ message: '', $metadata: {}, ...(item && { Item: item }) });

beforeEach(() => {
  dynamodb.reset();
});

describe('adding a fact', () => {
  test('is one put on the next number, on condition that nobody was first', async () => {
    dynamodb.on(PutItemCommand).resolves({});
    const longer = await logs.append(empty, fact, true);
    expect(longer).toMatchObject({ facts: [fact], unsettled: [0] });
    expect(dynamodb.commandCalls(PutItemCommand)).toHaveLength(1);
    const { input } = dynamodb.commandCalls(PutItemCommand)[0]!.args[0];
    expect(input.TableName).toBe('table');
    expect(input.ConditionExpression).toBe('attribute_not_exists(pk)');
    expect(JSON.parse(input.Item!.body!.S!)).toEqual(fact);
    expect(input.Item!.attention).toBeDefined();
  });

  test('that is settled already stays out of the attention index', async () => {
    dynamodb.on(PutItemCommand).resolves({});
    expect(await logs.append(empty, fact, false)).toMatchObject({ unsettled: [] });
    const { Item: item } = dynamodb.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(item).not.toHaveProperty('attention');
    expect(item).not.toHaveProperty('attentionAt');
  });

  test('where another was first is a conflict', async () => {
    const other = factItem(empty, { ...fact, source: 'another' }, true).item;
    dynamodb.on(PutItemCommand).rejects(refused(other));
    expect(await logs.append(empty, fact, true)).toBe('conflict');
  });

  test('that was written though its reply was lost is recognised as ours', async () => {
    dynamodb.on(PutItemCommand).rejects(refused(factItem(empty, fact, true).item));
    expect(await logs.append(empty, fact, true)).toMatchObject({ facts: [fact], unsettled: [0] });
  });

  test('is recognised also where the refusal does not show what stands', async () => {
    dynamodb.on(PutItemCommand).rejects(refused());
    dynamodb.on(GetItemCommand).resolves({ Item: factItem(empty, fact, true).item });
    expect(await logs.append(empty, fact, true)).toMatchObject({ facts: [fact] });
    expect(dynamodb.commandCalls(GetItemCommand)[0]!.args[0].input.ConsistentRead).toBe(true);
  });

  test('fails where the table does', async () => {
    dynamodb.on(PutItemCommand).rejects(new Error('Unavailable'));
    await expect(logs.append(empty, fact, true)).rejects.toThrow('Unavailable');
  });

  test('chains it to the one before', async () => {
    dynamodb.on(PutItemCommand).resolves({});
    const first = (await logs.append(empty, fact, false)) as CaseLog;
    const second = (await logs.append(first, fact, false)) as CaseLog;
    const elsewhere = (await logs.append({ ...first, hashes: ['f'.repeat(64)] }, fact, false)) as CaseLog;
    expect(new Set([...second.hashes, elsewhere.hashes[1]]).size).toBe(3);
    const keys = dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!.sk!.S!);
    expect(keys[0]! < keys[1]!).toBe(true);
  });
});

describe('reading a log', () => {
  test('reads page after page, consistently, and keeps the order', async () => {
    const items: Item[] = [];
    let log = empty;
    for (let n = 0; n < 3; n += 1) {
      const one = { ...fact, source: `source-${n}` };
      const { item, hash } = factItem(log, one, n === 1);
      items.push(item);
      log = { ...log, facts: [...log.facts, one], hashes: [...log.hashes, hash] };
    }
    const from = { pk: items[1]!.pk!, sk: items[1]!.sk! };
    dynamodb
      .on(QueryCommand)
      .resolvesOnce({ Items: items.slice(0, 2), LastEvaluatedKey: from })
      .resolvesOnce({ Items: items.slice(2) });
    const read = await logs.load(key);
    expect(read).toEqual({ key, facts: log.facts, hashes: log.hashes, unsettled: [1] });
    const inputs = dynamodb.commandCalls(QueryCommand).map(({ args }) => args[0].input);
    expect(inputs.map(({ ConsistentRead }) => ConsistentRead)).toEqual([true, true]);
    expect(inputs.map(({ ExclusiveStartKey }) => ExclusiveStartKey)).toEqual([undefined, from]);
  });

  test('of an unknown case is empty', async () => {
    dynamodb.on(QueryCommand).resolves({ Items: [] });
    expect(await logs.load(key)).toEqual(empty);
  });

  test('finds the head that was projected', async () => {
    dynamodb.on(PutItemCommand).resolves({});
    const head = {
      length: 3,
      deadlines: [],
      closed: false,
      wakeAt: 1_795_600_800_000,
      urgency: 'late' as const,
      nextDue: 1_795_687_200_000,
    };
    await logs.project(empty, head);
    const { Item: item } = dynamodb.commandCalls(PutItemCommand)[0]!.args[0].input;
    dynamodb.on(QueryCommand).resolves({ Items: [item!] });
    expect((await logs.load(key)).head).toEqual(head);
  });
});

describe('settling', () => {
  test('a head from a longer log stands', async () => {
    dynamodb.on(PutItemCommand).rejects(refused());
    expect(await logs.project(empty, { length: 1, deadlines: [], closed: true })).toBe('outdated');
  });

  test('the head of a closed case with nothing to come is on the list of closed ones, and needs no attention', async () => {
    dynamodb.on(PutItemCommand).resolves({});
    expect(await logs.project(empty, { length: 1, deadlines: [], closed: true })).toBe('projected');
    const { Item: item, ...input } = dynamodb.commandCalls(PutItemCommand)[0]!.args[0].input;
    for (const name of ['attention', 'attentionAt']) expect(item).not.toHaveProperty(name);
    expect(item).toMatchObject({ worklist: { S: 'walsall#closed' } });
    expect(input.ExpressionAttributeValues).toEqual({ ':length': { N: '1' } });
  });

  test('the head of an open case is on its authority’s worklist, dated or not', async () => {
    dynamodb.on(PutItemCommand).resolves({});
    const nextDue = Date.UTC(2026, 10, 26, 10);
    await logs.project(empty, { length: 1, deadlines: [], closed: false, nextDue });
    await logs.project(empty, { length: 1, deadlines: [], closed: false });
    const [dated, undated] = dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!);
    expect([dated!.worklist, undated!.worklist]).toEqual([{ S: 'walsall' }, { S: 'walsall' }]);
    expect(dated!.nextDue!.S! < undated!.nextDue!.S!).toBe(true);
    dynamodb.on(QueryCommand).resolves({ Items: [undated!] });
    expect((await logs.load(key)).head).toEqual({ length: 1, deadlines: [], closed: false });
  });

  test('a waking is brought forward in its lane, and only of the head that was read', async () => {
    dynamodb.on(UpdateItemCommand).resolvesOnce({}).rejects(refused());
    const at = Date.UTC(2026, 10, 26, 10);
    const head = {
      length: 3,
      deadlines: [],
      closed: false,
      wakeAt: at + 86_400_000,
      urgency: 'late',
    } as const;
    await logs.bringForward(key, head, at);
    const { input } = dynamodb.commandCalls(UpdateItemCommand)[0]!.args[0];
    expect(input).toMatchObject({ Key: { sk: { S: 'head' } }, ConditionExpression: '#length = :length' });
    expect(input.ExpressionAttributeValues).toMatchObject({
      ':length': { N: '3' },
      ':wakeAt': { N: String(at) },
      ':attention': { S: expect.stringMatching(/^late-\d$/) },
      ':attentionAt': { S: '2026-11-26T10:01:30.000Z' },
    });
    await expect(logs.bringForward(key, head, at)).resolves.toBeUndefined();
  });

  test('takes each fact out of the attention index and changes nothing else', async () => {
    dynamodb.on(UpdateItemCommand).resolves({});
    await logs.markSettled({ ...empty, facts: [fact, fact, fact], unsettled: [0, 2] });
    const inputs = dynamodb.commandCalls(UpdateItemCommand).map(({ args }) => args[0].input);
    expect(inputs).toHaveLength(2);
    for (const { UpdateExpression: expression } of inputs)
      expect(expression).toBe('REMOVE attention, attentionAt');
    expect(new Set(inputs.map(({ Key }) => Key!.sk!.S)).size).toBe(2);
  });
});
