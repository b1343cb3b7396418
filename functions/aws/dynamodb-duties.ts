/**
 * What is outstanding in an authority's cases, from the duties index: one query for a week of thousands of cases. Heads that
 * an older build wrote are not in it. They are looked for in the worklist, and where there were none, not again for a while.
 */
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { type Instant, minute } from '../../domain/calendar/london.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Duties, OutstandingCase } from '../ports.ts';
import { tableShape } from '../settings/table.ts';
import { everyItem } from './every-item.ts';
import { indexTime } from './index-time.ts';
import { caseOfPartition } from './keys.ts';
import { type Item, readHead, worklistOf } from './log-items.ts';

const { duties, worklist } = tableShape.indexes;

/** How long after none was found heads of an older build are not looked for. A deployment is longer ago by then, or over. */
const lookAgainAfter = 10 * minute;

/** @param now the clock by which it is time to look for older heads again */
export function dynamodbDuties(client: DynamoDBClient, table: string, now: () => Instant): Duties {
  const noneUntil = new Map<string, Instant>();
  async function older(authority: Authority, until: Instant): Promise<readonly OutstandingCase[]> {
    const place = `${authority} ${until}`;
    if (now() < (noneUntil.get(place) ?? -Infinity)) return [];
    const list = worklistOf(authority, false);
    const found = await inIndex(client, table, worklist, list, until, ofOlderBuilds);
    if (found.length === 0) noneUntil.set(place, now() + lookAgainAfter);
    return found;
  }
  return {
    async upTo(authority, until) {
      const [current, others] = await Promise.all([
        inIndex(client, table, duties, authority, until),
        older(authority, until),
      ]);
      return [...current, ...others];
    },
  };
}

/** All cases of a list of an index up to a moment, and of those what `only` lets through. */
async function inIndex(
  client: DynamoDBClient,
  table: string,
  { name, partitionKey, sortKey }: Pick<typeof duties | typeof worklist, 'name' | 'partitionKey' | 'sortKey'>,
  list: string,
  until: Instant,
  only: Pick<QueryCommandInput, 'FilterExpression' | 'ProjectionExpression'> = {},
): Promise<OutstandingCase[]> {
  const items = await everyItem((from) =>
    client.send(
      new QueryCommand({
        TableName: table,
        IndexName: name,
        KeyConditionExpression: `${partitionKey} = :list AND ${sortKey} <= :until`,
        ExpressionAttributeValues: { ':list': { S: list }, ':until': { S: indexTime(until) } },
        ...only,
        ...from,
      }),
    ),
  );
  return items.flatMap((item) => asCase(item));
}

/** What of a head that an older build wrote is of use here. */
const ofOlderBuilds = {
  FilterExpression: 'attribute_not_exists(outstanding)',
  ProjectionExpression: 'pk, deadlines',
};

function asCase(item: Item): OutstandingCase[] {
  const reference = caseOfPartition(item.pk?.S ?? '')?.reference;
  if (reference === undefined) return [];
  const { outstanding, deadlines } = readHead(item);
  return [outstanding ? { reference, outstanding } : { reference, deadlines }];
}
