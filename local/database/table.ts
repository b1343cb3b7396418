import { tableShape } from '../../functions/settings/table.ts';

type Index = (typeof tableShape.indexes)[keyof typeof tableShape.indexes];

const indexes: readonly Index[] = Object.values(tableShape.indexes);

/** The name of the table in the local database. */
export const tableName = 'longstop';

/**
 * The table's description in the words of DynamoDB, as dynalite keeps it for a table that is ready for use.
 * Every key is a string, as in the settings that the CDK app reads.
 */
export function describeTable(): Record<string, unknown> {
  const keys = [tableShape, ...indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  return {
    TableName: tableName,
    AttributeDefinitions: [...new Set<string>(keys)].map((name) => ({
      AttributeName: name,
      AttributeType: 'S',
    })),
    KeySchema: keySchema(tableShape),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: projection(index.projects),
      IndexStatus: 'ACTIVE',
      ProvisionedThroughput: noThroughput,
    })),
    ProvisionedThroughput: noThroughput,
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    TableStatus: 'ACTIVE',
    ItemCount: 0,
    TableSizeBytes: 0,
  };
}

function projection(projects: Index['projects']): object {
  if (typeof projects !== 'string') return { ProjectionType: 'INCLUDE', NonKeyAttributes: projects };
  return { ProjectionType: projects === 'keys' ? 'KEYS_ONLY' : 'ALL' };
}

const noThroughput = { ReadCapacityUnits: 0, WriteCapacityUnits: 0, NumberOfDecreasesToday: 0 };

function keySchema(of: { readonly partitionKey: string; readonly sortKey: string }): object[] {
  return [
    { AttributeName: of.partitionKey, KeyType: 'HASH' },
    { AttributeName: of.sortKey, KeyType: 'RANGE' },
  ];
}
