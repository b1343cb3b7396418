/** A fact as an item of the table, chained by hash to the one before it so that a change would show. */
import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { type Instant, minute } from '../../domain/calendar/london.ts';
import type { Fact } from '../../domain/case/facts.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey, CaseLog, Head } from '../ports.ts';
import { schedulePrecision } from '../settings/precision.ts';
import { expiryOf } from './expiry.ts';
import { indexTime } from './index-time.ts';
import { casePartition, headKey, logKey, shardOf } from './keys.ts';
import { outstandingItem, readOutstanding } from './outstanding-items.ts';

export { indexTime } from './index-time.ts';

export type Item = Record<string, AttributeValue>;

/** The hash before the first fact. */
const firstHash = '0'.repeat(64);

/** How long the one who wrote a fact is given to settle it before the sweep does. */
export const settlingTime = minute;

function chainHash(previous: string, body: string): string {
  return createHash('sha256').update(`${previous}\n${body}`).digest('hex');
}

export function factItem(log: CaseLog, fact: Fact, unsettled: boolean): { item: Item; hash: string } {
  const place = log.facts.length;
  const body = JSON.stringify(fact);
  const hash = chainHash(log.hashes.at(-1) ?? firstHash, body);
  return {
    hash,
    item: {
      pk: { S: casePartition(log.key) },
      sk: { S: logKey(place) },
      body: { S: body },
      hash: { S: hash },
      ...(unsettled && attention(log.key, 'urgent', fact.at + settlingTime)),
      ...(fact.is === 'erasure-decided' && erasingSince(fact.at)),
      ...expiryOf(log.key, log.facts[0] ?? fact),
    },
  };
}

/** Sorts after every date: a case with nothing due is at the end of the worklist. */
const noDate = '9999';

export function headItem(key: CaseKey, head: Head): Item {
  const { length, lastHash, wakeAt, urgency, deadlines, closed, erasing } = head;
  return {
    pk: { S: casePartition(key) },
    sk: { S: headKey },
    length: { N: String(length) },
    ...(lastHash !== undefined && { lastHash: { S: lastHash } }),
    deadlines: { S: JSON.stringify(deadlines) },
    ...outstandingItem(key.authority, head),
    ...(wakeAt !== undefined && wakingItem(key, wakeAt, urgency)),
    closed: { BOOL: closed },
    ...(erasing ? { erasing: { BOOL: true } } : listed(key.authority, head)),
  };
}

/** What a head says of when the case is woken, with its place in the attention index. */
export function wakingItem(key: CaseKey, wakeAt: Instant, urgency: Urgency = 'routine'): Item {
  return {
    wakeAt: { N: String(wakeAt) },
    urgency: { S: urgency },
    ...attention(key, urgency, wakeAt + schedulePrecision),
  };
}

/** A place in the worklist: of an open case by what is next due, of a closed one by its closing. */
function listed(authority: Authority, { closed, closedAt, nextDue }: Head): Item {
  const at = closed ? closedAt : nextDue;
  return {
    worklist: { S: worklistOf(authority, closed) },
    nextDue: { S: at === undefined ? noDate : indexTime(at) },
  };
}

/** A decision to erase is in a list of its own until the case is gone, so that what a crash leaves is found again. */
function erasingSince(at: Instant): Item {
  return { worklist: { S: erasingList }, nextDue: { S: indexTime(at) } };
}

/** The partition of the worklist index with the decisions to erase, of all authorities. */
export const erasingList = 'erasing';

/** The partition of the worklist index: closed cases are kept apart from those still worked on. */
export function worklistOf(authority: Authority, closed: boolean): string {
  return closed ? `${authority}#closed` : authority;
}

function attention(key: CaseKey, lane: Urgency, at: Instant): Item {
  return { attention: { S: shardOf(key, lane) }, attentionAt: { S: indexTime(at) } };
}

/** The log that a partition's items make. */
export function readLog(key: CaseKey, items: readonly Item[]): CaseLog {
  const log = { key, facts: [] as Fact[], hashes: [] as string[], unsettled: [] as number[] };
  let head: Head | undefined;
  for (const item of items) {
    if (item.sk?.S === headKey) head = readHead(item);
    else if (item.sk?.S?.startsWith('log#')) {
      if (item.attention) log.unsettled.push(log.facts.length);
      log.facts.push(JSON.parse(item.body?.S ?? 'null') as Fact);
      log.hashes.push(item.hash?.S ?? '');
    }
  }
  return head ? { ...log, head } : log;
}

export function readHead(item: Item): Head {
  const number = (name: string) => (item[name]?.N === undefined ? undefined : Number(item[name].N));
  const listedAt = item.nextDue?.S === noDate ? undefined : item.nextDue?.S;
  const closed = item.closed?.BOOL ?? false;
  const lastHash = item.lastHash?.S;
  const wakeAt = number('wakeAt');
  const urgency = item.urgency?.S as Urgency | undefined;
  return {
    length: number('length') ?? 0,
    ...(lastHash !== undefined && { lastHash }),
    deadlines: JSON.parse(item.deadlines?.S ?? '[]') as Head['deadlines'],
    ...readOutstanding(item),
    closed,
    ...(item.erasing?.BOOL && { erasing: true as const }),
    ...(wakeAt !== undefined && { wakeAt }),
    ...(urgency !== undefined && { urgency }),
    ...(listedAt !== undefined && { [closed ? 'closedAt' : 'nextDue']: Date.parse(listedAt) }),
  };
}
