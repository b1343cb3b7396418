/**
 * Calendar feeds. What is kept of one stands beside the settings of its authority, listed by a hash of whose it is; the
 * hash of its token only leads there. So one write revokes it, and neither the token nor a person's id is in the table.
 */
import { createHash } from 'node:crypto';
import {
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { isAuthority } from '../../domain/vocabulary/authorities.ts';
import { Failure } from '../failure.ts';
import type { Feed, FeedOwner, Feeds } from '../ports.ts';
import { isMade, putNew } from './conditional.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './log-items.ts';

type FeedKey = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

export function dynamodbFeeds(client: DynamoDBClient, table: string): Feeds {
  async function add(item: Item): Promise<void> {
    if ((await putNew(client, table, item)) === 'conflict') throw new Failure('FeedThereAlready');
  }
  async function read(key: FeedKey): Promise<Item | undefined> {
    const { Item: item } = await client.send(
      new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true }),
    );
    return item;
  }
  return {
    async create(owner, feed, tokenHash) {
      const key = keyOf(owner, feed.id);
      // The way to it first: should the second write fail, it leads nowhere, and nobody was told of it.
      await add({ ...tokenKey(tokenHash), authority: { S: owner.authority }, feed: key.sk });
      await add({ ...key, body: { S: JSON.stringify(feed) } });
    },
    async of(owner) {
      const { pk, sk } = keyOf(owner, '');
      const items = await everyItem((from) =>
        client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :own)',
            ExpressionAttributeValues: { ':pk': pk, ':own': sk },
            ConsistentRead: true,
            ...from,
          }),
        ),
      );
      return items.flatMap((item) => liveFeed(item) ?? []);
    },
    async revoke(owner, id, at) {
      const update = client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(owner, id),
          ConditionExpression: 'attribute_exists(pk)',
          UpdateExpression: 'SET revokedAt = if_not_exists(revokedAt, :at)',
          ExpressionAttributeValues: { ':at': { N: String(at) } },
        }),
      );
      return (await isMade(update)) ? 'revoked' : 'unknown';
    },
    async find(tokenHash) {
      const way = await read(tokenKey(tokenHash));
      const authority = way?.authority?.S ?? '';
      if (!way?.feed?.S || !isAuthority(authority)) return undefined;
      const item = await read({ pk: { S: `authority#${authority}` }, sk: { S: way.feed.S } });
      const feed = item && liveFeed(item);
      return feed && { authority, feed };
    },
  };
}

function tokenKey(tokenHash: string): FeedKey {
  return { pk: { S: `feed#${tokenHash}` }, sk: { S: 'feed' } };
}

function keyOf({ authority, subject }: FeedOwner, id: string): FeedKey {
  const owner = createHash('sha256').update(subject).digest('hex');
  return { pk: { S: `authority#${authority}` }, sk: { S: `feed#${owner}#${id}` } };
}

function liveFeed(item: Item): Feed | undefined {
  return item.revokedAt ? undefined : (JSON.parse(item.body?.S ?? 'null') as Feed);
}
