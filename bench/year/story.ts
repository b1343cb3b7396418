/** What is told of one case, and when. A story is drawn from what the referral leads to. */
import { hour, type Instant } from '../../domain/calendar/london.ts';
import type { Person } from '../../domain/case/facts.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { MilestoneData } from '../../domain/vocabulary/fields.ts';
import type { MilestoneType } from '../../domain/vocabulary/milestones.ts';
import { toMinute, workingDaysAfter } from './calendar.ts';
import type { Chance } from './chance.ts';

export interface Happening {
  readonly at: Instant;
  readonly type: MilestoneType;
  readonly data?: MilestoneData;
  readonly people?: readonly Person[];
}

export interface Referral {
  readonly follows: Authority;
  /** Which of the authority's cases: people and agencies are called by it. */
  readonly number: number;
  readonly at: Instant;
  /** Whether it leads to an enquiry under section 47. */
  readonly isEnquiry: boolean;
  /** Working days from the strategy discussion to the initial conference, where there is one. */
  readonly conferenceAfter?: number;
}

export type Story = (referral: Referral, chance: Chance) => Happening[];

/** By how many working days something is done: most before it is due, a share of them late. */
export function within(days: number, late: number, from: Instant, chance: Chance): Instant {
  const isLate = chance.isSo(late);
  const n = isLate ? days + 1 + chance.below(4) : Math.round(days * Math.sqrt(chance.next()));
  return workingDaysAfter(from, n, chance);
}

export function hoursAfter(from: Instant, least: number, most: number, chance: Chance): Instant {
  return toMinute(from + chance.between(least, most) * hour);
}

export function methodOf(chance: Chance): string {
  return chance.pick([
    ['telephone', 40],
    ['multi-agency-form', 42],
    ['written', 13],
    ['in-person', 5],
  ]);
}

export const isByWord = (method: string) => method === 'telephone' || method === 'in-person';

/** Who is concerned with a case, at addresses that lead nowhere. */
export function peopleOf({ number }: Referral): readonly Person[] {
  const school = number % 40;
  return [
    { role: 'referrer', email: `staff@school-${school}.example` },
    { role: 'designated-safeguarding-lead', email: `safeguarding@school-${school}.example` },
    { role: 'social-worker', email: `worker-${number % 200}@care.example` },
  ];
}

/** A story that ends: its case is closed some working days after the last thing that happened. */
export function closed(happenings: Happening[], least: number, most: number, chance: Chance): Happening[] {
  const last = happenings.reduce((latest, { at }) => Math.max(latest, at), 0);
  const at = Math.max(last + 60_000, workingDaysAfter(last, Math.round(chance.between(least, most)), chance));
  return [...happenings, { at, type: 'case-closed' }];
}
