/**
 * Erased cases. Of each, two items are left: that its erasure began and that it is finished, each put once and in
 * partitions from which nothing can be deleted.
 */
import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { ErasureBegun, ErasureProof, Erasures } from '../ports.ts';
import { putNew } from './conditional.ts';
import { deleteAllBut, deleteDecision, deleteEach } from './deleting.ts';
import { linkKey, sharedLinkKey } from './dynamodb-links.ts';
import { keysUpTo } from './dynamodb-worklist.ts';
import { erasingList, type Item, indexTime } from './log-items.ts';

const pageSize = 100;
const begunIn = (authority: Authority) => ({ S: `erasures#${authority}` });
const finishedIn = (authority: Authority) => ({ S: `erasures-finished#${authority}` });
const keyItem = (authority: Authority) => ({
  pk: { S: `erasure-key#${authority}` },
  sk: { S: 'digest-key' },
});
/** In the order in which they were decided. */
const place = ({ decidedAt, id }: ErasureBegun) => ({ S: `${indexTime(decidedAt)}#${id}` });

export function dynamodbErasures(client: DynamoDBClient, table: string): Erasures {
  return {
    decided: (until, after) => keysUpTo(client, table, erasingList, until, after),
    async digestKey(authority) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyItem(authority), ConsistentRead: true }),
      );
      return item?.digestKey?.S;
    },
    setDigestKey: (authority, key) => putNew(client, table, { ...keyItem(authority), digestKey: { S: key } }),
    begin: (authority, proof) =>
      putNew(client, table, {
        pk: begunIn(authority),
        sk: place(proof),
        body: { S: JSON.stringify(proof) },
      }),
    finish: (authority, proof, erasedAt) =>
      putNew(client, table, {
        pk: finishedIn(authority),
        sk: place(proof),
        erasedAt: { N: String(erasedAt) },
      }),
    proofs: (authority, after) => proofs(client, table, authority, after),
    deleteLinks: (hashes) => deleteEach(client, table, hashes.map(linkKey)),
    deleteShared: (hashes, key) =>
      deleteEach(
        client,
        table,
        hashes.map((hash) => sharedLinkKey(hash, key)),
      ),
    deleteAllBut: (key, decision) => deleteAllBut(client, table, key, decision),
    deleteDecision: (key, decision) => deleteDecision(client, table, key, decision),
  };
}

/** @param after the place of the last one of the page before */
async function proofs(
  client: DynamoDBClient,
  table: string,
  authority: Authority,
  after: string | undefined,
): Promise<{ proofs: ErasureProof[]; next: string | undefined }> {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: `pk = :pk${after === undefined ? '' : ' AND sk > :after'}`,
      ExpressionAttributeValues: {
        ':pk': begunIn(authority),
        ...(after !== undefined && { ':after': { S: after } }),
      },
      ConsistentRead: true,
      Limit: pageSize,
    }),
  );
  const begun = page.Items ?? [];
  const finished = await finishedBetween(client, table, authority, begun.at(0), begun.at(-1));
  return {
    proofs: begun.map((item) => {
      const proof = JSON.parse(item.body?.S ?? 'null') as ErasureBegun;
      const erasedAt = finished.get(item.sk?.S ?? '');
      return erasedAt === undefined ? proof : { ...proof, erasedAt };
    }),
    next: page.LastEvaluatedKey?.sk?.S,
  };
}

/** When those of a page were finished, by their place. */
async function finishedBetween(
  client: DynamoDBClient,
  table: string,
  authority: Authority,
  first: Item | undefined,
  last: Item | undefined,
): Promise<ReadonlyMap<string, number>> {
  if (!first?.sk || !last?.sk) return new Map();
  const { Items: items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': finishedIn(authority), ':first': first.sk, ':last': last.sk },
      ConsistentRead: true,
    }),
  );
  return new Map(items.map((item) => [item.sk?.S ?? '', Number(item.erasedAt?.N)]));
}
