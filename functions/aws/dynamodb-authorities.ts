/**
 * What authorities have set, and their sources. Settings are a log of their own: each change is one item with who made
 * it and when, the last one is in force, and none is ever overwritten.
 */
import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { type Authority, hasCases, isAuthority } from '../../domain/vocabulary/authorities.ts';
import type { Authorities, SettingsRecord, Sources } from '../ports.ts';
import { putNew } from './conditional.ts';
import { listedKey, listedSources } from './dynamodb-listed-sources.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './log-items.ts';

const sourceKey = (source: string) => ({ pk: { S: `source#${source}` }, sk: { S: 'source' } });
const partition = (authority: Authority) => ({ S: `authority#${authority}` });
const prefix = 'settings#';
const versionKey = (version: number) => ({ S: prefix + String(version).padStart(8, '0') });

export function dynamodbSources(client: DynamoDBClient, table: string): Sources {
  return {
    async find(source) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName: table, Key: sourceKey(source) }),
      );
      const authority = item?.authority?.S;
      if (!authority || !hasCases(authority)) return undefined;
      // A list in another form than this allows nothing, rather than everything.
      return { source, authority, ...(item.milestones && { milestones: item.milestones.SS ?? [] }) };
    },
    async put({ source, authority, milestones }) {
      const item = {
        ...sourceKey(source),
        authority: { S: authority },
        ...(milestones && { milestones: { SS: [...milestones] } }),
      };
      await client.send(new PutItemCommand({ TableName: table, Item: item }));
      if (isAuthority(authority)) await putNew(client, table, listedKey(authority, source));
    },
    ...listedSources(client, table),
  };
}

/** The names of all sources, in order. Reads the whole table: for an operator, not for a function. */
export async function sourceNames(client: DynamoDBClient, table: string): Promise<string[]> {
  const { pk, sk } = sourceKey('');
  const items = await everyItem((from) =>
    client.send(
      new ScanCommand({
        TableName: table,
        ProjectionExpression: 'pk',
        FilterExpression: 'begins_with(pk, :source) AND sk = :sk',
        ExpressionAttributeValues: { ':source': pk, ':sk': sk },
        ...from,
      }),
    ),
  );
  return items.map((item) => (item.pk?.S ?? '').slice(pk.S.length)).sort();
}

export function dynamodbAuthorities(client: DynamoDBClient, table: string): Authorities {
  async function newest(authority: Authority, limit: number, below?: number): Promise<SettingsRecord[]> {
    const { Items: items } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': partition(authority), ':prefix': { S: prefix } },
        ...(below !== undefined && {
          ExclusiveStartKey: { pk: partition(authority), sk: versionKey(below) },
        }),
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
      }),
    );
    return (items ?? []).map(readRecord);
  }
  const latest = async (authority: Authority) =>
    (await newest(authority, 1))[0] ?? { version: 0, settings: unsetSettings, by: '', at: 0 };
  return {
    find: latest,
    latest,
    history: (authority, below) => newest(authority, 100, below),
    async change(authority, record) {
      const item = {
        pk: partition(authority),
        sk: versionKey(record.version),
        body: { S: JSON.stringify(record) },
      };
      return putNew(client, table, item);
    },
  };
}

/** A section that did not exist yet when the record was written is unset. */
function readRecord(item: Item): SettingsRecord {
  const record = JSON.parse(item.body?.S ?? 'null') as SettingsRecord;
  return { ...record, settings: { ...unsetSettings, ...record.settings } };
}
