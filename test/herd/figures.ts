/** Figures of a morning: how late each urgency was, when the last went, and how much of SES's rate was used. */
import { type Instant, second } from '../../domain/calendar/london.ts';
import type { Notice, Urgency } from './notices.ts';
import type { Outcome } from './run.ts';
import { nine } from './workload.ts';

export interface Lateness {
  readonly count: number;
  /** Milliseconds from due to accepted. */
  readonly median: number;
  readonly most99: number;
  readonly most: number;
  /** When the last of them was accepted. */
  readonly last: Instant;
}

/** Of those that were accepted. Zeros where there are none. */
export function latenessOf(notices: readonly Notice[]): Lateness {
  const sent = notices.filter(({ accepted }) => accepted.length > 0);
  const late = sent.map(({ accepted, since }) => accepted[0]! - since).sort((a, b) => a - b);
  const at = (share: number) => late[Math.ceil(share * late.length) - 1] ?? 0;
  const last = sent.reduce((latest, { accepted }) => Math.max(latest, accepted[0]!), nine);
  return { count: sent.length, median: at(0.5), most99: at(0.99), most: late.at(-1) ?? 0, last };
}

export interface Group {
  readonly name: string;
  readonly urgency: Urgency;
  readonly isOfHerd: boolean;
}

export const groups: readonly Group[] = [
  { name: 'urgent, through the morning', urgency: 'urgent', isOfHerd: false },
  { name: 'urgent, at nine', urgency: 'urgent', isOfHerd: true },
  { name: 'late, at nine', urgency: 'late', isOfHerd: true },
  { name: 'routine, at nine', urgency: 'routine', isOfHerd: true },
];

export function groupIn({ notices }: Outcome, { urgency, isOfHerd }: Omit<Group, 'name'>): Notice[] {
  return notices.filter((notice) => notice.urgency === urgency && notice.isOfHerd === isOfHerd);
}

export function herdIn({ notices }: Outcome): Notice[] {
  return notices.filter(({ isOfHerd }) => isOfHerd);
}

/** Mails a second that SES accepted, from the first to the last of the herd. */
export function rateAchieved(outcome: Outcome): number {
  const all = outcome.notices.flatMap(({ accepted }) => accepted);
  const herd = herdIn(outcome).flatMap(({ accepted }) => accepted);
  const first = herd.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = herd.reduce((a, b) => Math.max(a, b), 0);
  const within = all.filter((at) => at >= first && at <= last).length;
  return within / ((last - first) / second);
}
