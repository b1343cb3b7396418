/**
 * What runs by the clock: the sweep each minute, digests on weekday mornings, the look at GOV.UK's bank holidays each day,
 * the audit each hour.
 */
import { isWeekend } from '../../domain/calendar/day.ts';
import { aDay, hour, londonDay, minute, second, startOfWork } from '../../domain/calendar/london.ts';
import type { Faults } from './faults.ts';
import type { Lambda } from './lambda.ts';
import type { Prng } from './prng.ts';
import type { Scheduler } from './scheduler.ts';
import type { Table } from './services/table.ts';

export interface RecurringParts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly prng: Prng;
  readonly lambda: Lambda;
  readonly table: Table;
}

/** A sweep that would find nothing is left out: it changes nothing, and there are 1,440 a day. */
export function startSweeping({ scheduler, faults, prng, lambda, table }: RecurringParts): void {
  const ignore = () => {};
  const tick = () => {
    scheduler.standing(minute, tick);
    if (!mayFind(table, scheduler.now + 10 * second) || faults.hits('sweep-lost')) return;
    lambda.call('sweep', {}, ignore);
    if (faults.hits('sweep-twice'))
      scheduler.after(prng.below(5 * second), () => lambda.call('sweep', {}, ignore));
  };
  scheduler.standing(prng.below(minute), tick);
}

/** Whether anything in the attention index has come to its time. */
export function mayFind(table: Table, before: number): boolean {
  const first = table.firstAttention();
  return first !== undefined && Date.parse(first) <= before;
}

/** Runs that fail are run again twice, as Lambda does with what is called without waiting for an answer. */
export function startRefreshing({ scheduler, prng, lambda }: RecurringParts): void {
  const run = (again: number) =>
    lambda.call('refresh-calendar', {}, (answer) => {
      if ('failed' in answer && again > 0) scheduler.after(minute, () => run(again - 1));
    });
  const tick = () => {
    scheduler.standing(aDay, tick);
    run(2);
  };
  scheduler.standing(prng.below(6 * hour), tick);
}

/** Each hour, and again like the look at bank holidays where it fails. */
export function startAuditing({ scheduler, faults, prng, lambda }: RecurringParts): void {
  const run = (again: number) =>
    lambda.call('audit', {}, (answer) => {
      if (!('failed' in answer)) faults.happened('audited');
      else if (again > 0) scheduler.after(minute, () => run(again - 1));
    });
  const tick = () => {
    scheduler.standing(hour, tick);
    run(2);
  };
  scheduler.standing(prng.below(hour), tick);
}

/** At nine in London and four times after it. Runs that fail are not run again: the next one comes soon. */
export function startDigesting({ scheduler, faults, prng, lambda }: RecurringParts): void {
  const ignore = () => {};
  const run = () => {
    if (faults.hits('digest-lost')) return;
    lambda.call('send-digests', {}, ignore);
    if (faults.hits('digest-twice'))
      scheduler.after(prng.below(5 * second), () => lambda.call('send-digests', {}, ignore));
  };
  const morning = (day: number) => {
    const nine = startOfWork(day);
    if (nine + aDay < scheduler.now) return;
    scheduler.standing(Math.max(0, startOfWork(day + 1) - scheduler.now), () => morning(day + 1));
    if (isWeekend(day)) return;
    for (const minutes of [0, 5, 10, 15, 20]) {
      const at = nine + minutes * minute + prng.below(minute) - scheduler.now;
      if (at > 0) scheduler.standing(at, run);
    }
  };
  morning(londonDay(scheduler.now));
}
