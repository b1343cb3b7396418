import { expect, test } from 'vitest';
import { tableShape } from '../../functions/settings/table.ts';
import { functionNames } from '../../infra/functions.ts';
import { at, described, resources, somewhere } from './described.ts';
import { grantsOf, roleOf } from './policies.ts';

const { template } = described();
const [table] = resources(template, 'AWS::DynamoDB::GlobalTable');
const properties = table!.properties;
const replica = at(properties, 'Replicas', 0);

test('the keys of the table and its indexes are those the functions use', () => {
  const keys = (partitionKey: string, sortKey: string) => [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
  const { attention, worklist, duties } = tableShape.indexes;
  expect(properties.KeySchema).toEqual(keys('pk', 'sk'));
  expect(properties.GlobalSecondaryIndexes).toEqual([
    {
      IndexName: 'attention',
      KeySchema: keys(attention.partitionKey, attention.sortKey),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: 'worklist',
      KeySchema: keys(worklist.partitionKey, worklist.sortKey),
      Projection: { ProjectionType: 'ALL' },
    },
    {
      IndexName: 'duties',
      KeySchema: keys(duties.partitionKey, duties.sortKey),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['outstanding'] },
    },
  ]);
});

test('the table outlives the stack, a slip of the hand and a bad release', () => {
  expect(table!.deletionPolicy).toBe('Retain');
  expect(at(replica, 'DeletionProtectionEnabled')).toBe(true);
  expect(at(replica, 'PointInTimeRecoverySpecification')).toEqual({
    PointInTimeRecoveryEnabled: true,
    RecoveryPeriodInDays: 35,
  });
});

test('the table is encrypted with a key of our own that turns over each year and is never dropped', () => {
  const [key] = resources(template, 'AWS::KMS::Key');
  expect(at(replica, 'SSESpecification', 'KMSMasterKeyId', 'Fn::GetAtt', 0)).toBe(key!.id);
  expect(key!.properties.EnableKeyRotation).toBe(true);
  expect(key!.deletionPolicy).toBe('Retain');
});

test('the table costs what is used, and forgets what has expired', () => {
  expect(properties.BillingMode).toBe('PAY_PER_REQUEST');
  expect(properties.TimeToLiveSpecification).toEqual({ AttributeName: 'expires', Enabled: true });
});

test('a place can name a restored table: every function works with it alone, and the own table stays', () => {
  const name = 'longstop-restored-1';
  const restored = described(somewhere({ table: name })).template;
  const functions = resources(restored, 'AWS::Lambda::Function');
  expect(functions.length).toBeGreaterThan(5);
  for (const { properties } of functions)
    expect(at(properties, 'Environment', 'Variables', 'LONGSTOP_TABLE')).toBe(name);
  const touched = functionNames
    .flatMap((each) => grantsOf(restored, roleOf(restored, `longstop-rehearsal-${each}`)))
    .filter(({ action }) => action.startsWith('dynamodb:'))
    .map(({ resource }) => resource);
  const arn = `arn:<AWS::Partition>:dynamodb:eu-west-2:<AWS::AccountId>:table/${name}`;
  expect([...new Set(touched)].sort()).toEqual([
    arn,
    ...['attention', 'duties', 'worklist'].map((index) => `${arn}/index/${index}`),
  ]);
  expect(resources(restored, 'AWS::DynamoDB::GlobalTable')).toHaveLength(1);
});
