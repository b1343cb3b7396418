import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { dynamodbLogs } from '../../../functions/aws/dynamodb-logs.ts';
import { dynamodbProbes } from '../../../functions/aws/dynamodb-probes.ts';
import { openPorts } from '../../../functions/aws/ports.ts';
import type { CaseKey } from '../../../functions/ports.ts';
import { probe } from '../../../functions/probe.ts';
import { probeTouches } from '../../../functions/settings/probe.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';
import { context } from '../../support/requests.ts';
import { milestone } from '../../support/story.ts';

const dynamodb = mockClient(DynamoDBClient);
const vault = mockClient(SecretsManagerClient);
const client = new DynamoDBClient({ region: 'eu-west-2' });
const putItems = () => dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item!);
const now = Date.UTC(2026, 10, 24, 10);

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(PutItemCommand).resolves({});
  dynamodb.on(GetItemCommand).resolves({});
  dynamodb.on(QueryCommand).resolves({});
});

describe('the case started last', () => {
  const probes = dynamodbProbes(client, 'table');
  const record = { reference: 'PROBE-2', at: now, open: ['PROBE-1'] };

  test('is found as it was written, and before the first there is none', async () => {
    expect(await probes.last()).toBeUndefined();
    expect(await probes.start(record, undefined)).toBe('written');
    const [item] = putItems();
    const key = { pk: item!.pk!, sk: item!.sk! };
    dynamodb.on(GetItemCommand, { Key: key, ConsistentRead: true }).resolves({ Item: item! });
    expect(await probes.last()).toEqual(record);
  });

  test('follows the one that was read, and no other', async () => {
    await probes.start(record, undefined);
    await probes.start({ ...record, reference: 'PROBE-3' }, record);
    const [first, second] = dynamodb.commandCalls(PutItemCommand).map(({ args }) => args[0].input);
    expect(first!.ConditionExpression).toBe('attribute_not_exists(pk)');
    expect(second!.ConditionExpression).toBe('startedCase = :before');
    expect(second!.ExpressionAttributeValues).toEqual({ ':before': first!.Item!.startedCase });
    dynamodb.on(PutItemCommand).rejects(new ConditionalCheckFailedException({ message: '', $metadata: {} }));
    expect(await probes.start(record, record)).toBe('conflict');
  });
});

test('the probe touches no partition and no secret but those it may', async () => {
  const { ports } = worldInMemory({ now });
  const world = { now: () => now, random: ports.random, pause: ports.pause, report: ports.report };
  const onDynamodb = { ...openPorts(ports.settings, world), visitor: { post: async () => 201 } };
  const last = { reference: 'PROBE-2', at: now - 300_000, open: ['PROBE-1'] };
  const item = { body: { S: JSON.stringify(last) } };
  dynamodb
    .on(GetItemCommand, { Key: { pk: { S: 'probe' }, sk: { S: 'last-started' } } })
    .resolves({ Item: item });
  vault.on(GetSecretValueCommand).resolves({ SecretString: '{"secrets":[]}' });
  vault.on(PutSecretValueCommand).resolves({});
  await probe(onDynamodb)({}, context);
  const asked = vault.calls().map(({ args }) => (args[0].input as { SecretId?: string }).SecretId);
  const own = 'longstop/rehearsal/sources/longstop-probe';
  expect(asked).toEqual([own, own]);
  const read = [
    ...dynamodb.commandCalls(GetItemCommand).map(({ args }) => args[0].input.Key!.pk!.S!),
    ...dynamodb
      .commandCalls(QueryCommand)
      .map(({ args }) => args[0].input.ExpressionAttributeValues![':pk']!.S!),
  ];
  const written = putItems().map(({ pk }) => pk!.S!);
  expect(new Set(read).size).toBe(5);
  expect(new Set(written).size).toBe(3);
  const matches = (patterns: readonly string[]) => (key: string) =>
    patterns.some((pattern) =>
      pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern,
    );
  expect(read.filter((key) => !matches(probeTouches.reads)(key))).toEqual([]);
  expect(written.filter((key) => !matches(probeTouches.writes)(key))).toEqual([]);
  const real = [
    'case#walsall#WM-1',
    'source#demo-walsall',
    'authority#walsall',
    'calendar',
    'audit',
    'link#1',
  ];
  expect(real.filter(matches(probeTouches.reads))).toEqual([]);
});

describe('what is kept of a case', () => {
  const logs = dynamodbLogs(client, 'table');
  const [first, second] = [
    milestone('referral-made', '2026-11-24 10:00'),
    milestone('case-closed', '2026-11-25 10:00'),
  ];
  const head = { length: 2, deadlines: [], closed: true };
  const weekAfterFirst = { N: String(Date.UTC(2026, 11, 1, 10) / 1000) };

  async function keep(key: CaseKey) {
    const log = await logs.append({ key, facts: [], hashes: [], unsettled: [] }, first, true);
    const longer = await logs.append(log as Exclude<typeof log, 'conflict'>, second, true);
    await logs.project(longer as Exclude<typeof longer, 'conflict'>, head);
    return putItems().map(({ expires }) => expires);
  }

  test('a synthetic one is forgotten as a whole a week after it began', async () => {
    const expiries = await keep({ authority: 'longstop-probe', reference: 'PROBE-1' });
    expect(expiries).toEqual([weekAfterFirst, weekAfterFirst, weekAfterFirst]);
  });

  test('any other never is', async () => {
    expect(await keep({ authority: 'walsall', reference: 'PROBE-1' })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
