/** What runs by the clock: the sweep each minute, the look at GOV.UK's bank holidays each day, the audit each hour. */
import { aDay, hour, minute, second } from '../../domain/calendar/london.ts';
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
