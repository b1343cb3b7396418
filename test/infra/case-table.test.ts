import { expect, test } from 'vitest';
import { tableShape } from '../../functions/settings/table.ts';
import { at, described, resources } from './described.ts';

const { template } = described();
const [table] = resources(template, 'AWS::DynamoDB::GlobalTable');
const properties = table!.properties;
const replica = at(properties, 'Replicas', 0);

test('the keys of the table and its indexes are those the functions use', () => {
  const keys = (partitionKey: string, sortKey: string) => [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
  const { attention, worklist } = tableShape.indexes;
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
