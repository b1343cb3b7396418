/** The one line that says what came of it. */
import { isoDay, parseDay } from '../../domain/calendar/day.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isEndOfDay } from '../../domain/wording/subject.ts';
import type { Choices } from '../../domain/working-out/choices.ts';
import type { WorkedOut } from '../../domain/working-out/work-out.ts';
import type { Said } from './said.ts';

export function headingOf(worked: WorkedOut | undefined, { words, phrases }: Said): string {
  const { result } = words;
  if (!worked) return result.noDeadline;
  const { dueAt, undated, rule, term } = worked.deadline;
  if (dueAt === undefined) {
    if (undated === 'unknown') return result.notKnownYet;
    if (undated === 'too-early') return result.neverKnown;
    return undated === 'standing' ? result.onHold : result.noDateYet;
  }
  if (term.is === 'at-once') return result.dueAtOnce(phrases.instant(dueAt));
  if (!isEndOfDay(dueAt)) return result.dueBy(phrases.instant(dueAt));
  const day = phrases.day(londonDay(dueAt));
  return rule.ladder === 'window' ? result.usableUntil(day) : result.dueByEndOf(day);
}

/** Why there is no date at all, where the rule was not yet in force. */
export function notInForce({ rule, startedAt }: Choices, { words, phrases }: Said): string | undefined {
  const { from } = rule.versions[0];
  return isoDay(londonDay(startedAt)) < from
    ? words.result.notInForce(phrases.day(parseDay(from)!))
    : undefined;
}
