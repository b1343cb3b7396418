/** When a duty falls due, counted day by day as the conventions say. */
import type { CountedPeriod } from '../periods/period.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import { appointment } from './appointed.ts';
import {
  countDays,
  dayAfter,
  dayAt,
  dayBefore,
  hourOf,
  isWorked,
  lastMomentOf,
  monthsFrom,
  type WorkingWeek,
} from './days.ts';
import type { Duty } from './duties.ts';
import type { Happened } from './known.ts';

/** An instant, or why there is none: held, not yet known for want of holidays, waiting for a milestone, no period. */
export type Due = number | 'on-hold' | 'not-yet-known' | 'awaited' | 'no-period';

export interface Ways {
  readonly week: WorkingWeek;
  /** Periods the authority has set, by rule id or `rule id/stage`. */
  readonly periods: Readonly<Record<string, CountedPeriod>>;
}

interface Held {
  readonly from: number;
  readonly to?: number;
}

const anHour = 3_600_000;

/** The words of the period that holds for a duty, the authority's where the document leaves it open. */
export function periodOf({ rule, version, startedBy }: Duty, { periods }: Ways): string | undefined {
  if (version.within !== 'set by the authority') return version.within;
  return periods[`${rule.id}/${String(startedBy.data.stage)}`] ?? periods[rule.id];
}

/** When a duty is due, given what is known to have happened. */
export function dueOf(duty: Duty, milestones: readonly Happened[], ways: Ways): Due {
  const words = periodOf(duty, ways);
  if (words === undefined) return 'no-period';
  const since = milestones.filter(
    ({ id, at }) => at >= duty.startedBy.at && id !== duty.startedBy.id && at <= (duty.overAt ?? Infinity),
  );
  const first = inWords(words, duty, milestones, since, ways);
  const counted = earlier(first, secondBound(duty, since, ways));
  const delayed = extendedTo(duty, since);
  // What is called a delay brings nothing forward
  if (delayed === undefined || (typeof counted === 'number' && delayed < counted)) return counted;
  return delayed;
}

function inWords(
  words: string,
  duty: Duty,
  milestones: readonly Happened[],
  since: readonly Happened[],
  { week }: Ways,
): Due {
  const start = duty.startedBy.at;
  if (words === 'immediately') return start;
  if (words === 'start of the next working day') return nextMorning(start, week);
  if (words === 'before it expires') return appointment(duty, milestones) ?? 'awaited';
  const [first, other] = words.split(' ');
  if (first === 'with' || first === 'before') {
    return since.find(({ type }) => type === (other as MilestoneType))?.at ?? 'awaited';
  }
  if (!words.endsWith(' before')) return counted(words, start, heldIn(duty, milestones), week);
  const appointed = appointment(duty, milestones);
  return appointed === undefined ? 'awaited' : countedBack(words, appointed, week);
}

function nextMorning(start: number, week: WorkingWeek): Due {
  let day = dayAt(start);
  for (;;) {
    const worked = isWorked(day, week);
    if (worked === undefined) return 'not-yet-known';
    if (worked && hourOf(day, 9) > start) return hourOf(day, 9);
    day = dayAfter(day);
  }
}

function counted(words: string, start: number, held: readonly Held[], week: WorkingWeek): Due {
  const [amount, unit] = amountAndUnit(words);
  if (unit === 'hour') return hoursOn(start, amount, held);
  const from = dayAt(start);
  const open = held.find(({ to }) => to === undefined);
  const isHeld = (day: string) =>
    held.some((hold) => day >= dayAt(hold.from) && hold.to !== undefined && day <= dayAt(hold.to));
  const counts = (day: string) => {
    if (open && day >= dayAt(open.from)) return undefined;
    return isHeld(day) ? false : countsUnheld(unit, week)(day);
  };
  const days = unit === 'month' ? daysUntil(from, monthsFrom(from, amount)) : amount * daysIn(unit);
  const reached = countDays(from, days, dayAfter, counts);
  if (reached !== undefined) return lastMomentOf(reached);
  return open ? 'on-hold' : 'not-yet-known';
}

function countsUnheld(unit: string, week: WorkingWeek) {
  return (day: string) => (unit === 'working day' ? isWorked(day, week) : true);
}

function countedBack(words: string, appointed: number, week: WorkingWeek): Due {
  const [amount, unit] = amountAndUnit(words);
  if (unit === 'hour') return appointed - amount * anHour;
  const from = dayAt(appointed);
  if (unit === 'month') return lastMomentOf(monthsFrom(from, -amount));
  const reached = countDays(from, amount * daysIn(unit), dayBefore, countsUnheld(unit, week));
  return reached === undefined ? 'not-yet-known' : lastMomentOf(reached);
}

/** Hours run on by exactly the time for which the clock was held. */
function hoursOn(start: number, amount: number, held: readonly Held[]): Due {
  let due = start + amount * anHour;
  for (const { from, to } of held) {
    if (from > due) break;
    if (to === undefined) return 'on-hold';
    due += to - Math.max(from, start);
  }
  return due;
}

function amountAndUnit(words: string): [number, string] {
  const [amount, ...unit] = words.replace(' before', '').split(' ');
  return [Number(amount), unit.join(' ').replace(/s$/, '')];
}

function daysIn(unit: string): number {
  return unit === 'week' ? 7 : 1;
}

function daysUntil(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * anHour);
}

/** The times for which a duty's clock stood still, from the earliest. */
function heldIn({ rule, startedBy, overAt }: Duty, milestones: readonly Happened[]): Held[] {
  const held: Held[] = [];
  let from: number | undefined;
  for (const { type, at } of milestones) {
    if (at > (overAt ?? Infinity)) break;
    if (type === rule.held?.from) from ??= at;
    if (type === rule.held?.to && from !== undefined) {
      if (at >= startedBy.at) held.push({ from, to: at });
      from = undefined;
    }
  }
  return from === undefined ? held : [...held, { from }];
}

function secondBound({ version }: Duty, since: readonly Happened[], { week }: Ways): Due {
  const { sooner } = version;
  const from = sooner && since.find(({ type }) => type === sooner.from);
  return from === undefined ? 'awaited' : counted(sooner!.within, from.at, [], week);
}

function earlier(one: Due, other: Due): Due {
  if (typeof one !== 'number' || typeof other !== 'number') return typeof other === 'number' ? other : one;
  return Math.min(one, other);
}

/** Where it is not said who authorised it, whoever may is taken to have done so. */
function extendedTo({ rule }: Duty, since: readonly Happened[]): number | undefined {
  const { extended } = rule;
  const last = since.findLast(
    ({ type, data }) =>
      type === extended?.by &&
      (data.by === undefined || extended.authorisedBy.some((role) => role === data.by)),
  );
  return last && lastMomentOf(String(last.data.until));
}
