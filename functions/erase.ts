/**
 * Erases cases: those closed for longer than their authority keeps them, and those that somebody with the right to it asked
 * to have erased. It is the only function that may delete anything, and no request reaches it.
 *
 * Triggered every quarter of an hour. A case is decided on in one run and deleted in the next, once nobody can still be
 * writing to it. Late: cases stay so much longer. Twice at once: each step is done twice, which does no harm. Dead half-way:
 * the next run finds the decision and goes on. It reports counts, and no references.
 */

import middy from '@middy/core';
import { minute } from '../domain/calendar/london.ts';
import { authorities } from '../domain/vocabulary/authorities.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import type { Settling } from './case/settle.ts';
import { decideErasure } from './erasure/decide.ts';
import { eraseCase, restsFor } from './erasure/erase-case.ts';
import { isUp, type TimeUp, timeUpOf } from './erasure/time-is-up.ts';
import { everyPage } from './every-page.ts';
import { nameOfError } from './failure.ts';
import type { CaseKey, Given, KeyPage } from './ports.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

type Needs = Settling & Given<'erasures' | 'worklist'>;

/** A run begins nothing new after this. The next one goes on. */
const timeAtOnce = 10 * minute;

export interface Erased {
  readonly decided: number;
  readonly erased: number;
}

export const erase = (ports: Needs) => middy(diesAtItsLimit).handler((_event: unknown) => run(ports));

export const handler = onAws(erase, {
  alarms: aws.alarms,
  announcements: aws.announcements,
  authorities: aws.authorities,
  calendars: aws.calendars,
  erasures: aws.erasures,
  logs: aws.logs,
  restores: aws.restores,
  worklist: aws.worklist,
});

async function run(ports: Needs): Promise<Erased> {
  const now = ports.now();
  const failures: unknown[] = [];
  const each = async (keys: AsyncIterable<CaseKey>, work: (key: CaseKey) => Promise<boolean>) => {
    let done = 0;
    for await (const key of keys) {
      if (ports.now() > now + timeAtOnce) break;
      try {
        if (await work(key)) done += 1;
      } catch (error) {
        failures.push(error);
        ports.report({ what: 'erasing-failed', error: nameOfError(error) });
      }
    }
    return done;
  };
  const decided = await Promise.all(
    authorities.map(async (authority) => {
      const up = await timeUpOf(ports, authority);
      if (!up) return 0;
      const closed = through((after) => ports.worklist.closedBy(authority, up.closedBy, after));
      return each(closed, (key) => decideIfUp(ports, key, up));
    }),
  );
  const ready = through((after) => ports.erasures.decided(now - restsFor, after));
  const erased = await each(ready, (key) => eraseCase(ports, key));
  if (failures.length > 0) throw failures[0];
  ports.report({ what: 'erase-succeeded', count: erased });
  return { decided: decided.reduce((sum, count) => sum + count, 0), erased };
}

async function decideIfUp(ports: Needs, key: CaseKey, up: TimeUp): Promise<boolean> {
  const why = { reason: 'retention', by: `settings version ${up.version}` } as const;
  const log = await ports.logs.load(key);
  return (await decideErasure(ports, log, why, (current) => isUp(current, up))).added;
}

async function* through(page: (after: string | undefined) => Promise<KeyPage>): AsyncGenerator<CaseKey> {
  for await (const { keys } of everyPage(page)) yield* keys;
}
