/** Names of things in the table and in the scheduler. Every key of a case begins with its authority. */
import { createHash } from 'node:crypto';
import type { Urgency } from '../../domain/notices/urgency.ts';
import { hasCases } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey } from '../ports.ts';
import { attentionShards } from '../settings/table.ts';

export function casePartition({ authority, reference }: CaseKey): string {
  return `case#${authority}#${reference}`;
}

/** The case that a partition key names. Undefined where it is not one of a case. */
export function caseOfPartition(partition: string): CaseKey | undefined {
  const [kind, authority, reference] = partition.split('#');
  if (kind !== 'case' || !authority || !reference || !hasCases(authority)) return undefined;
  return { authority, reference };
}

export const headKey = 'head';

/** Log items sort by place: `log#00000000` is the first. */
export function logKey(place: number): string {
  return `log#${String(place).padStart(8, '0')}`;
}

/** An opaque name for the case's schedule: names are not encrypted, so it says nothing about the case. */
export function scheduleName(key: CaseKey): string {
  return `case-${digest(key).toString('hex').slice(0, 40)}`;
}

/** The partition of the attention index that a case falls into. */
export function shardOf(key: CaseKey, lane: Urgency): string {
  return shardName(lane, digest(key).readUInt16BE(0) % attentionShards);
}

export function shardName(lane: Urgency, shard: number): string {
  return `${lane}-${shard}`;
}

function digest(key: CaseKey): Buffer {
  return createHash('sha256').update(casePartition(key)).digest();
}
