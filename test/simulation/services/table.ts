/**
 * The one table: items by partition and sort key, conditional puts, strongly consistent reads, and indexes that follow
 * after a while.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type Instant, second } from '../../../domain/calendar/london.ts';
import { headKey } from '../../../functions/aws/keys.ts';
import type { Item } from '../../../functions/aws/log-items.ts';
import { tableShape } from '../../../functions/settings/table.ts';
import type { Faults } from '../faults.ts';
import type { Prng } from '../prng.ts';
import type { Scheduler } from '../scheduler.ts';

export type Condition = (standing: Item | undefined) => boolean;

export interface Table {
  /** Throws `ConditionalCheckFailedException` with what stands where the condition does not hold. */
  put(item: Item, condition: Condition): void;
  get(pk: string, sk: string): Item | undefined;
  remove(pk: string, sk: string): void;
  /** The items of a partition in order of their sort keys. */
  partition(pk: string): readonly Item[];
  /** The items of a partition of an index, in order, as the index has them now. */
  index(name: IndexName, partition: string): readonly Item[];
  /** The earliest moment in the attention index, as ISO 8601, once it has caught up. */
  firstAttention(): string | undefined;
  /** Every partition key. */
  partitions(): readonly string[];
  /** Heads that were put over one of a longer log. */
  readonly wentBack: readonly string[];
  /** Keeps everything as it is now, and gives what puts it back. */
  copy(): () => void;
  /** When the bank holidays or what an authority has set were written, or everything was put back. */
  readonly changes: readonly Instant[];
}

export type IndexName = keyof typeof tableShape.indexes;

interface Version {
  readonly visibleAt: Instant;
  readonly item: Item;
}

export function openTable(scheduler: Scheduler, faults: Faults, prng: Prng): Table {
  const items = new Map<string, Map<string, Item>>();
  const versions = new Map<string, Version[]>();
  const changes: Instant[] = [];
  const wentBack: string[] = [];
  const lag = () => (faults.hits('index-stale') ? prng.between(1, 20) * second : prng.between(1, 100));
  const get = (pk: string, sk: string) => items.get(pk)?.get(sk);
  /** The items as an index sees them, each in the newest version that has become visible, that it holds in a partition. */
  const seen = (isWanted: (item: Item) => boolean) => {
    const found: Item[] = [];
    for (const [name, list] of versions) {
      while (list[1] && list[1].visibleAt <= scheduler.now) list.shift();
      const { item, visibleAt } = list[0]!;
      if (!list[1] && !isIndexed(item)) versions.delete(name);
      if (visibleAt <= scheduler.now && isWanted(item)) found.push(item);
    }
    return found;
  };
  /** The earliest attention once the index has caught up; worked out again when something was written. */
  let first: { readonly at: string | undefined } | undefined;
  return {
    get,
    remove(pk, sk) {
      items.get(pk)?.delete(sk);
      versions.delete(`${pk} ${sk}`);
      first = undefined;
    },
    put(item, condition) {
      const [pk, sk] = [item.pk!.S!, item.sk!.S!];
      const standing = get(pk, sk);
      if (!condition(standing)) throw refused(standing);
      if (isPractice(pk)) changes.push(scheduler.now);
      if (sk === headKey && Number(standing?.length?.N ?? 0) > Number(item.length?.N)) wentBack.push(pk);
      const partition = items.get(pk) ?? new Map<string, Item>();
      items.set(pk, partition.set(sk, item));
      first = undefined;
      if (!isIndexed(item) && !versions.has(`${pk} ${sk}`)) return;
      const list = versions.get(`${pk} ${sk}`) ?? [];
      const visibleAt = Math.max(scheduler.now + lag(), list.at(-1)?.visibleAt ?? 0);
      versions.set(`${pk} ${sk}`, [...list, { visibleAt, item }]);
    },
    partition: (pk) =>
      [...(items.get(pk) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item),
    index(name, partition) {
      const { partitionKey, sortKey } = tableShape.indexes[name];
      const placeOf = ({ [sortKey]: at, pk, sk }: Item) => `${at!.S} ${pk!.S} ${sk!.S}`;
      return seen((item) => item[partitionKey]?.S === partition && item[sortKey]?.S !== undefined).sort(
        (a, b) => (placeOf(a) < placeOf(b) ? -1 : 1),
      );
    },
    firstAttention() {
      first ??= { at: earliest(versions.values()) };
      return first.at;
    },
    partitions: () => [...items.keys()],
    changes,
    wentBack,
    copy() {
      const kept = [...items].map(([pk, partition]) => [pk, new Map(partition)] as const);
      return () => {
        items.clear();
        versions.clear();
        first = undefined;
        changes.push(scheduler.now);
        for (const [pk, partition] of kept) {
          items.set(pk, new Map(partition));
          for (const [sk, item] of partition) {
            if (isIndexed(item)) versions.set(`${pk} ${sk}`, [{ visibleAt: scheduler.now, item }]);
          }
        }
      };
    },
  };
}

function isPractice(partition: string): boolean {
  return partition === 'calendar' || partition.startsWith('authority#');
}

function earliest(lists: Iterable<readonly Version[]>): string | undefined {
  let first: string | undefined;
  for (const list of lists) {
    const at = list.at(-1)!.item.attentionAt?.S;
    if (at !== undefined && (first === undefined || at < first)) first = at;
  }
  return first;
}

function isIndexed(item: Item): boolean {
  return Object.values(tableShape.indexes).some(({ partitionKey }) => item[partitionKey] !== undefined);
}

function refused(standing: Item | undefined): ConditionalCheckFailedException {
  return new ConditionalCheckFailedException({
    message: 'The conditional request failed',
    $metadata: {},
    ...(standing && { Item: standing }),
  });
}
