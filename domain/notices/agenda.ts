/**
 * What is still to be done for a case, each item at its moment. The first moment is when the case must next be woken;
 * what lies at or before now is due. It depends on the log, the rules and the calendar, not on the clock.
 */
import type { Instant } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import { type Deadline, isOpen } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import type { Practice } from '../catalogue/practice.ts';
import { movedNotices, type OwedNotice, standDowns } from './following-up.ts';
import { deferral, deliveryLimit, quietPeriod } from './patience.ts';
import { planOf } from './plan.ts';
import { type Urgency, urgencyOf } from './urgency.ts';

export type AgendaItem = Item & { readonly urgency: Urgency };

type Item =
  /** Somebody is to be told: settle who, then send. */
  | { readonly is: 'tell'; readonly at: Instant; readonly notice: OwedNotice }
  /** A message is to be sent: for the first time, or again after it was put off or left in doubt. */
  | { readonly is: 'send'; readonly at: Instant; readonly message: Message; readonly possibleRepeat: boolean }
  /** A message could not be delivered, or nothing says that it was: someone else must hear. */
  | { readonly is: 'replace'; readonly at: Instant; readonly message: Message };

/** The open items of a case in order of time. */
export function agendaOf(file: CaseFile, deadlines: readonly Deadline[], practice: Practice): AgendaItem[] {
  const items: AgendaItem[] = [];
  for (const deadline of deadlines) {
    const owed = isOpen(deadline)
      ? [...planned(deadline, practice), ...movedNotices(file, deadline)]
      : standDowns(file, deadline);
    for (const notice of owed) {
      const isDone = file.covered.has(notice.id) || file.superseded.has(notice.id);
      if (!isDone && !isAnswered(notice, file)) {
        const urgency = urgencyOf(notice.kind, deadline.rule.ladder);
        items.push({ is: 'tell', at: notice.at, notice, urgency });
      }
    }
  }
  const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  const replaced = new Set([...file.messages.values()].map((message) => message.replaces));
  for (const message of file.messages.values()) {
    if (!isWanted(message, byId.get(message.deadline)) || replaced.has(message.notice)) continue;
    const deadline = byId.get(message.deadline);
    const item = nextFor(message, deadline);
    if (item) items.push({ ...item, urgency: urgencyOf(message.kind, deadline?.rule.ladder) });
  }
  return items.sort((a, b) => a.at - b.at);
}

function planned(deadline: Deadline, practice: Practice): OwedNotice[] {
  return planOf(deadline, practice).filter(({ superseded }) => !superseded);
}

/** An hourly repeat is not sent any more once somebody has acknowledged one of its kind. */
export function isAnswered(notice: OwedNotice, file: CaseFile): boolean {
  if (!notice.repeats) return false;
  return [...file.messages.values()].some(
    ({ deadline, kind, acknowledgedAt }) =>
      deadline === notice.deadline.id && kind === notice.kind && acknowledgedAt !== undefined,
  );
}

/** A message about a deadline that is over, or that tells a date no longer true, need not go out any more. */
export function isWanted(message: Message, deadline: Deadline | undefined): boolean {
  if (message.kind === 'stand-down') return deadline === undefined || !isOpen(deadline);
  return deadline !== undefined && isOpen(deadline) && deadline.dueAt === message.tells;
}

function nextFor(message: Message, deadline: Deadline | undefined): Item | undefined {
  const { progress, acknowledgedAt } = message;
  if (acknowledgedAt !== undefined) return undefined;
  switch (progress.is) {
    case 'addressed':
      if (message.email === '') return { is: 'replace', at: progress.since, message };
      return { is: 'send', at: progress.since, message, possibleRepeat: false };
    case 'claimed':
      return { is: 'send', at: progress.since + quietPeriod(message), message, possibleRepeat: true };
    case 'deferred':
      return {
        is: 'send',
        at: progress.since + deferral(message),
        message,
        possibleRepeat: message.repeated,
      };
    case 'accepted':
      return { is: 'replace', at: progress.since + deliveryLimit(deadline), message };
    case 'failed':
      return { is: 'replace', at: progress.since, message };
    default:
      return undefined;
  }
}
