/** What an authority has set: its sources with their secrets, and its directory. */
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Directory } from '../../domain/notices/recipients.ts';
import { type Authority, isAuthority } from '../../domain/vocabulary/authorities.ts';
import type { Directories, Sources } from '../ports.ts';

const sourceKey = (source: string) => ({ pk: { S: `source#${source}` }, sk: { S: 'source' } });
const directoryKey = (authority: Authority) => ({
  pk: { S: `authority#${authority}` },
  sk: { S: 'directory' },
});

export function dynamodbSources(client: DynamoDBClient, table: string): Sources {
  return {
    async find(source) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName: table, Key: sourceKey(source) }),
      );
      const authority = item?.authority?.S;
      if (!authority || !isAuthority(authority)) return undefined;
      return { source, authority, secrets: item.secrets?.SS ?? [] };
    },
    async put({ source, authority, secrets }) {
      const item = { ...sourceKey(source), authority: { S: authority }, secrets: { SS: [...secrets] } };
      await client.send(new PutItemCommand({ TableName: table, Item: item }));
    },
  };
}

/** An authority without a directory has no addresses: its notices need a person. */
export function dynamodbDirectories(client: DynamoDBClient, table: string): Directories {
  return {
    async of(authority) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName: table, Key: directoryKey(authority) }),
      );
      return item?.body?.S ? (JSON.parse(item.body.S) as Directory) : { language: 'en', addresses: {} };
    },
    async put(authority, directory) {
      const item = { ...directoryKey(authority), body: { S: JSON.stringify(directory) } };
      await client.send(new PutItemCommand({ TableName: table, Item: item }));
    },
  };
}
