/** Finds what waits for a digest: through the index that says which cases have something to be done soon. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Message } from '../../domain/case/message.ts';
import { digestGrace, waitingIn } from '../../domain/notices/digest.ts';
import { whoIsToldNow } from '../../domain/notices/next-step.ts';
import type { Arrangements } from '../case/arrangements.ts';
import { assess } from '../case/assess.ts';
import type { CaseKey, Given } from '../ports.ts';
import { lanes } from '../settings/lanes.ts';
import { schedulePrecision } from '../settings/precision.ts';
import { attentionShards } from '../settings/table.ts';

type Needs = Given<'attention' | 'logs'>;

/** A notice that waits for a digest. */
export interface Entry {
  readonly key: CaseKey;
  readonly message: Message;
  readonly digest: Instant;
}

/**
 * Cases in which something is to be done before what waits for a digest now would go by itself. What a digest may take is
 * among it, for the head of a case says when it does next.
 */
export async function casesToLookAt(ports: Needs): Promise<CaseKey[]> {
  const before = ports.now() + digestGrace + schedulePrecision;
  const shards = Array.from({ length: attentionShards }, (_, shard) => shard);
  const found = await Promise.all(
    lanes.flatMap((lane) => shards.map((shard) => ports.attention.due(lane, shard, before))),
  );
  const byName = new Map(found.flat().map((key) => [`${key.authority} ${key.reference}`, key]));
  return [...byName.values()];
}

const tries = 5;

/**
 * What waits in a case. What falls due with the digest is first settled in the log, as the waking of the case does which
 * happens at the same time: so it need not have come first.
 */
export async function waitingInCase(
  ports: Needs,
  key: CaseKey,
  { practice, directory }: Arrangements,
): Promise<Entry[]> {
  let log = await ports.logs.load(key);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const now = ports.now();
    const { file, agenda } = assess(log, practice, now);
    const told = whoIsToldNow(file, agenda, directory, now);
    if (!told) return waitingIn(agenda, now).map((waiting) => ({ key, ...waiting }));
    const longer = await ports.logs.append(log, told, false);
    log = longer === 'conflict' ? await ports.logs.load(key) : longer;
  }
  return [];
}
