/** An authority's worklist at a moment: what must be done now, the most urgent first. */
import { type Day, weekdayOf } from '../calendar/day.ts';
import { endOfDay, type Instant, londonDay } from '../calendar/london.ts';
import { whenTimeIsUp } from '../case/lateness.ts';
import type { SourcedRule } from '../catalogue/procedures.ts';
import { type Choices, choicesIn, fits, type WorklistFilter } from './filter.ts';
import type { Duty, Outstanding } from './outstanding.ts';
import { type Unheard, unheardIn } from './unheard.ts';

/** The parts of it, in the order in which they need somebody. */
export const sections = ['needs-a-person', 'overdue', 'today', 'this-week', 'undelivered'] as const;
export type Section = (typeof sections)[number];

export interface Listed {
  readonly reference: string;
  readonly rule: SourcedRule;
  /** How the deadline stands now. Absent where nobody has to meet it any more and a stand-down did not arrive. */
  readonly stands?: 'open' | 'overdue';
}

export type DutyRow = Listed & { readonly duty: Duty };
export type UnheardRow = Listed & { readonly unheard: Unheard };

export interface Worklist {
  readonly 'needs-a-person': readonly UnheardRow[];
  readonly overdue: readonly DutyRow[];
  readonly today: readonly DutyRow[];
  /** After today, up to Sunday. */
  readonly 'this-week': readonly DutyRow[];
  readonly undelivered: readonly UnheardRow[];
  /** What all of it together can be narrowed to, whatever it is narrowed to now. */
  readonly choices: Choices;
}

export interface CaseAtWork {
  readonly reference: string;
  readonly outstanding: Outstanding;
}

/** The Sunday with which the week of a day ends. */
export function sundayOf(day: Day): Day {
  return day + ((7 - weekdayOf(day)) % 7);
}

/** The last moment of the week in which an instant lies, in London: the worklist looks no further. */
export function endOfWeek(now: Instant): Instant {
  return endOfDay(sundayOf(londonDay(now)));
}

/**
 * @param cases of one authority, each once
 * @param rules the authority's own; what is not among them is passed over
 */
export function worklistAt(
  cases: readonly CaseAtWork[],
  rules: readonly SourcedRule[],
  filter: WorklistFilter,
  now: Instant,
): Worklist {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const rows = cases.map((one) => rowsOf(one, byId, now));
  const duties = rows.flatMap(({ due }) => due).filter(({ duty }) => duty.dueAt <= endOfWeek(now));
  const troubles = rows.flatMap(({ unheard }) => unheard);
  const today = endOfDay(londonDay(now));
  const due = duties.filter(({ duty }) => fits(duty, filter)).toSorted(soonestFirst);
  const open = due.filter(({ stands }) => stands === 'open');
  const unheard = troubles.filter((row) => fits(row.unheard, filter)).toSorted(mostPressingFirst);
  return {
    'needs-a-person': unheard.filter((row) => row.unheard.is === 'needs-a-person'),
    overdue: due.filter(({ stands }) => stands === 'overdue'),
    today: open.filter(({ duty }) => duty.dueAt <= today),
    'this-week': open.filter(({ duty }) => duty.dueAt > today),
    undelivered: unheard.filter((row) => row.unheard.is === 'undelivered'),
    choices: choicesIn([...duties.map(({ duty }) => duty), ...troubles.map(({ unheard }) => unheard)]),
  };
}

/** What is to be said of a case. Of a right that has lapsed since its head was written there is nothing. */
function rowsOf(
  { reference, outstanding: { duties, troubles } }: CaseAtWork,
  rules: ReadonlyMap<string, SourcedRule>,
  now: Instant,
): { readonly due: readonly DutyRow[]; readonly unheard: readonly UnheardRow[] } {
  const due: DutyRow[] = [];
  const standing = new Map<string, ReturnType<typeof standsAt>>();
  for (const duty of duties) {
    const rule = rules.get(duty.rule);
    if (!rule) continue;
    const stands = standsAt(duty, rule, now);
    standing.set(duty.id, stands);
    if (stands !== 'withdrawn') due.push({ reference, rule, stands, duty });
  }
  const unheard = unheardIn(troubles, now).flatMap((one): UnheardRow[] => {
    const rule = rules.get(one.rule);
    const stands = standing.get(one.deadline);
    if (!rule || stands === 'withdrawn') return [];
    return [{ reference, rule, ...(stands && { stands }), unheard: one }];
  });
  return { due, unheard };
}

function standsAt({ dueAt, lateAfter = dueAt }: Duty, rule: SourcedRule, now: Instant) {
  return now > lateAfter ? whenTimeIsUp(rule) : 'open';
}

function soonestFirst(a: DutyRow, b: DutyRow): number {
  return a.duty.dueAt - b.duty.dueAt || inOrder(a, b);
}

/** By the date that nobody may have heard of; what has none comes last. */
function mostPressingFirst({ unheard: a, ...one }: UnheardRow, { unheard: b, ...other }: UnheardRow): number {
  const dates = [a.dueAt ?? Number.MAX_SAFE_INTEGER, b.dueAt ?? Number.MAX_SAFE_INTEGER] as const;
  return dates[0] - dates[1] || a.since - b.since || inOrder(one, other);
}

function inOrder(a: Listed, b: Listed): number {
  return a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0;
}
