import { Problem } from '../../functions/http/problem.ts';
import type { Clock } from '../clock.ts';
import type { Firing } from '../scheduler/firing.ts';
import { earliest, type Timed } from '../timed.ts';
import type { Work } from '../work.ts';
import type { NextAttention } from './attention.ts';
import type { Digesting } from './digesting.ts';

/** What moving the clock sets in motion. */
export interface MoverPorts {
  readonly clock: Clock;
  readonly work: Work;
  readonly schedules: Firing;
  /** Whatever else is due on the way: messages to be redelivered, the daily visit for bank holidays. */
  readonly others: readonly Timed[];
  readonly digesting?: Digesting;
  readonly sweep: () => Promise<unknown>;
  readonly nextAttention: NextAttention;
}

/** Where a move ended, in milliseconds since 1970, and how many one-time schedules fired on the way. */
export interface Moved {
  readonly now: number;
  readonly fired: number;
}

const minute = 60_000;
const patience = 60_000;
const longAgo = 0;

/**
 * Gives the function that moves simulated time, one move after the other. Everything due on the way happens in order of
 * time, each thing at its own moment, and what it causes is done before the clock goes on.
 *
 * The sweep runs at whole minutes, but only at those where it can find something: where an entry of its index comes
 * due, or, after other work, where one already is. A sweep that finds nothing changes nothing, and a year has half a
 * million of them. An entry that a sweep left in place is looked at again after the next thing that happens. Digests
 * are sent in the same way only where something can be waiting for one.
 */
export function openMover(ports: MoverPorts): (to: number) => Promise<Moved> {
  let before: Promise<unknown> = Promise.resolve();
  return (to) => {
    const moved = before.then(() => move(ports, to));
    before = moved.catch(() => {});
    return moved;
  };
}

async function move(ports: MoverPorts, to: number): Promise<Moved> {
  const { clock, schedules, others } = ports;
  const firedBefore = schedules.firedOnce();
  await settled(ports);
  if (to < clock.now()) throw backwards;
  let seenUntil = longAgo;
  for (;;) {
    const due = earliest([schedules, ...others].map((timed) => timed.nextDue()));
    const attention = await ports.nextAttention(seenUntil);
    const tick = tickFor(attention, clock.now());
    const digest = ports.digesting?.nextWith(attention);
    const next = earliest([due, tick, digest]);
    if (next === undefined || next > to) break;
    if (next > clock.now()) clock.moveTo(next);
    if (due === next) {
      seenUntil = longAgo;
      for (const timed of [schedules, ...others]) timed.runDue();
    } else if (digest === next) {
      ports.digesting?.runDue();
    } else {
      seenUntil = next;
      await ports.work.run(ports.sweep);
    }
    await settled(ports);
  }
  clock.moveTo(to);
  return { now: to, fired: schedules.firedOnce() - firedBefore };
}

/** The next whole minute at which the sweep finds an entry that came due at a moment. */
function tickFor(attention: number | undefined, now: number): number | undefined {
  if (attention === undefined) return undefined;
  return Math.max(Math.ceil(attention / minute), Math.floor(now / minute) + 1) * minute;
}

async function settled({ work }: MoverPorts): Promise<void> {
  if (await work.idle(patience)) return;
  throw new Problem('try-again', {
    detail: 'The work that moving the clock caused does not come to an end.',
  });
}

const backwards = new Problem('conflict', {
  detail: 'The clock cannot go backwards.',
  field: 'to',
  howToFix:
    'Give an instant at or after the one GET /local/clock answers, or start with another LONGSTOP_DATA.',
});
