/** How far a synthetic case came: read from its log, once everything that was to come of it should have come. */
import type { Instant } from '../../domain/calendar/london.ts';
import { openCaseFile } from '../../domain/case/case-file.ts';
import type { Fact } from '../../domain/case/facts.ts';
import type { CaseLog } from '../ports.ts';
import { schedulePrecision } from '../settings/precision.ts';

/**
 * At which step the path broke:
 * - `not-recorded`: the milestone is not in the log
 * - `not-settled`: nothing was projected from the log, so no alarm was set
 * - `not-woken`: nobody was addressed at the due moment, before the sweep would make up for a lost schedule
 * - `not-sent`: SES did not take the mail
 * - `not-delivered`: no event of a delivery was recorded, or one of a bounce
 */
export type BrokenAt = 'not-recorded' | 'not-settled' | 'not-woken' | 'not-sent' | 'not-delivered';

/** The first step that broke. Undefined where the whole path worked. */
export function whereBroken({ key, facts, head }: CaseLog, dueAt: Instant): BrokenAt | undefined {
  if (facts.length === 0) return 'not-recorded';
  if (!head) return 'not-settled';
  const { messages, covered } = openCaseFile(key.authority, key.reference, facts);
  const isInTime = (at: Instant) => at >= dueAt && at <= dueAt + schedulePrecision;
  if (![...covered.values()].some(isInTime)) return 'not-woken';
  const mails = [...messages.values()];
  if (!mails.every(({ notice }) => facts.some((fact) => isTaken(fact, notice)))) return 'not-sent';
  return mails.every(({ progress }) => progress.is === 'delivered') ? undefined : 'not-delivered';
}

const taken: readonly Fact['is'][] = ['notice-accepted', 'notice-delivered', 'notice-bounced'];

/** Whether a fact says that SES took the mail: events of what became of it may come without word that it did. */
function isTaken(fact: Fact, notice: string): boolean {
  return taken.includes(fact.is) && 'notice' in fact && fact.notice === notice;
}
