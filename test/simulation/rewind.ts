/**
 * A restore of the table from a backup, as the operator does it: all functions are stopped, the table goes back to an
 * earlier moment, what was lost is recorded in it, the bank holidays are looked up before anything else runs, sources post
 * again and administrators change again what they had.
 */
import { type Instant, minute, second } from '../../domain/calendar/london.ts';
import { indexTime } from '../../functions/aws/log-items.ts';
import type { Faults } from './faults.ts';
import type { Lambda } from './lambda.ts';
import type { Prng } from './prng.ts';
import type { Scheduler } from './scheduler.ts';
import type { Table } from './services/table.ts';

export interface Rewind {
  /** The moment to which the table goes back. */
  readonly to: Instant;
  /** When the functions were stopped. What they had asked for before arrives within two minutes. */
  readonly stopped: Instant;
  /** When they run again. */
  readonly until: Instant;
}

export function drawRewind(start: Instant, length: number, prng: Prng): Rewind {
  const to = start + prng.below(Math.round(0.5 * length));
  const stopped = to + prng.between(1, Math.round((0.25 * length) / minute)) * minute;
  return { to, stopped, until: stopped + 2 * minute };
}

export interface RewindParts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly table: Table;
  readonly lambda: Lambda;
  /** Tells those outside to do again what they had done since a moment. */
  again(since: Instant): void;
}

export function startRewind({ to, stopped, until }: Rewind, parts: RewindParts): void {
  const { scheduler, faults, table, lambda, again } = parts;
  const at = (moment: Instant, act: () => void) => scheduler.after(moment - scheduler.now, act);
  at(to, () => {
    const restore = table.copy();
    at(stopped, lambda.stop);
    at(until, () => {
      restore();
      record(table, to, until);
      faults.happened('table-rewound');
      lambda.start('refresh-calendar');
      refreshed(parts, () => {
        lambda.start();
        again(to);
      });
    });
  });
}

/** Runs it until it succeeds, as the operator does. */
function refreshed(parts: RewindParts, then: () => void): void {
  const { lambda, scheduler } = parts;
  lambda.call('refresh-calendar', {}, (answer) => {
    if ('failed' in answer) scheduler.after(10 * second, () => refreshed(parts, then));
    else then();
  });
}

/** As `npm run record-restore` writes it. */
function record(table: Table, from: Instant, until: Instant): void {
  const sk = { S: `${indexTime(from)}#${indexTime(until)}` };
  const body = { S: JSON.stringify({ from, until, by: 'SIM-1' }) };
  table.put({ pk: { S: 'restores' }, sk, body }, () => true);
}
