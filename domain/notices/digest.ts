/**
 * Routine notices that may wait for one mail a working day, at 09:00, in place of mails of their own. A digest is only a
 * convenience: a notice that none has taken by half past nine goes by itself.
 */
import { hour, type Instant, londonDay, minute, startOfWork } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import type { Practice } from '../catalogue/practice.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { AgendaItem } from './agenda.ts';
import type { NoticeKind } from './ladders.ts';
import type { Directory, Recipient } from './recipients.ts';
import { urgencyOf } from './urgency.ts';

/** The digest that a notice may wait for, and the roles that have chosen digests. */
export interface DigestOffer {
  readonly at: Instant;
  readonly to: readonly Role[];
}

/** How long after its time a digest may still take a notice. Then the notice is sent by itself. */
export const digestGrace = 30 * minute;

/** What must be left of the time to act when a notice comes at the latest at which waiting lets it. */
const timeToAct = 8 * hour;

/**
 * The digest that a notice may wait for: the next at or after its time. None where it is urgent or late, is about a
 * clock of hours, or would come less than eight hours before its deadline.
 * @param at when the notice fell due
 */
export function digestFor(
  kind: NoticeKind,
  deadline: Deadline,
  at: Instant,
  { digests, calendar }: Pick<Practice, 'digests' | 'calendar'>,
): DigestOffer | undefined {
  const { dueAt, rule } = deadline;
  const { ladder } = rule;
  if (digests.length === 0 || ladder === 'hours' || ladder === 'urgent') return undefined;
  if (urgencyOf(kind, ladder) !== 'routine') return undefined;
  const next = nextDigest(Math.max(at, deadline.recordedAt), calendar);
  if (next === undefined) return undefined;
  const isInTime = dueAt !== undefined && next + digestGrace + timeToAct <= dueAt;
  return kind === 'stand-down' || isInTime ? { at: next, to: digests } : undefined;
}

/** The first 09:00 of a working day at or after an instant. Undefined where the holidays are not known so far. */
function nextDigest(from: Instant, calendar: WorkingCalendar): Instant | undefined {
  const day = londonDay(from);
  const isToday = startOfWork(day) >= from;
  const next = calendar.workingDayAfter(isToday ? day - 1 : day, 1);
  return next === undefined ? undefined : startOfWork(next);
}

/**
 * Whether recipients of a notice get it in the digest it may wait for: one address, of the authority's own directory, for
 * roles that have all chosen digests; and the time of that digest is not past.
 */
export function mayTake(
  { at, to }: DigestOffer,
  recipients: readonly Recipient[],
  { addresses }: Directory,
  now: Instant,
): boolean {
  return (
    now <= at + digestGrace &&
    recipients.every(({ role, email }) => to.includes(role) && addresses[role]?.includes(email) === true)
  );
}

/** A message that waits for a digest, which may take it now. */
export interface Waiting {
  readonly message: Message;
  /** When the digest is due that it waits for. */
  readonly digest: Instant;
}

/** The messages of a case that a digest may take at a moment, in the order in which they were addressed. */
export function waitingIn(agenda: readonly AgendaItem[], now: Instant): Waiting[] {
  return agenda.flatMap((item) => {
    if (item.is !== 'send' || item.possibleRepeat || item.message.progress.is !== 'addressed') return [];
    const { digest } = item.message;
    if (digest === undefined || digest > now || item.at <= now) return [];
    return [{ message: item.message, digest }];
  });
}
