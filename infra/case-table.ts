import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { tableShape } from '../functions/settings/table.ts';
import type { Place } from './place.ts';

/**
 * The one table: the append-only log of every case. It outlives the stack, cannot be deleted by a slip, and can be
 * restored to any second of the last 35 days.
 */
export function caseTable(scope: Construct, key: IKey): TableV2 {
  return new TableV2(scope, 'Cases', {
    partitionKey: text(tableShape.partitionKey),
    sortKey: text(tableShape.sortKey),
    timeToLiveAttribute: tableShape.timeToLive,
    globalSecondaryIndexes: Object.values(tableShape.indexes).map(index),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(key),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

/**
 * The table that the functions work with: one restored from a backup where the place names one, else the stack's own,
 * which stays as it is.
 */
export function tableInUse(
  scope: Stack,
  place: Place,
  own: TableV2,
): Pick<TableV2, 'tableName' | 'tableArn'> {
  if (place.table === undefined) return own;
  const arn = { service: 'dynamodb', resource: 'table', resourceName: place.table };
  return { tableName: place.table, tableArn: scope.formatArn(arn) };
}

const projections = { keys: ProjectionType.KEYS_ONLY, all: ProjectionType.ALL };

type Projected = Pick<GlobalSecondaryIndexPropsV2, 'projectionType' | 'nonKeyAttributes'>;

/** What an index holds beside its keys: nothing, everything, or what is named. */
function projected(what: IndexShape['projects']): Projected {
  if (typeof what === 'string') return { projectionType: projections[what] };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...what] };
}

type IndexShape = (typeof tableShape.indexes)[keyof typeof tableShape.indexes];

const index = (shape: IndexShape): GlobalSecondaryIndexPropsV2 => ({
  indexName: shape.name,
  partitionKey: text(shape.partitionKey),
  sortKey: text(shape.sortKey),
  ...projected(shape.projects),
});

function text(name: string) {
  return { name, type: AttributeType.STRING };
}
