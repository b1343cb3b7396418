/**
 * What is still to be done for a case, each item at its moment. The first moment is when the case must next be woken;
 * what lies at or before now is due. It depends on the log, the rules and the calendar, not on the clock.
 */
import type { Instant } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import { type Deadline, isOpen } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import { messagesAbout, replacedIn } from '../case/messages.ts';
import type { Practice } from '../catalogue/practice.ts';
import type { Failure } from './address.ts';
import { mayHaveBeenReplaced, mayHaveGone, standDownsAfterRestore } from './after-restore.ts';
import { digestFor, digestGrace } from './digest.ts';
import { movedNotices, type OwedNotice, standDowns } from './following-up.ts';
import { deferral, deliveryLimit, quietPeriod } from './patience.ts';
import { planOf } from './plan.ts';
import { wentOnUnseen } from './restores.ts';
import { type Urgency, urgencyOf } from './urgency.ts';

export type AgendaItem = Item & { readonly urgency: Urgency };

type Item =
  /** Somebody is to be told: settle who, then send. */
  | { readonly is: 'tell'; readonly at: Instant; readonly notice: OwedNotice }
  /** A message is to be sent: for the first time, or again after it was put off or left in doubt. */
  | { readonly is: 'send'; readonly at: Instant; readonly message: Message; readonly possibleRepeat: boolean }
  /** A message could not be delivered, or nothing says that it was: someone else must hear. */
  | ({ readonly is: 'replace'; readonly at: Instant } & Failure);

/** The open items of a case in order of time. */
export function agendaOf(file: CaseFile, deadlines: readonly Deadline[], practice: Practice): AgendaItem[] {
  const items: AgendaItem[] = [];
  for (const deadline of deadlines) {
    const owed = owedFor(deadline, file, practice);
    for (const notice of owed) {
      if (!isDone(notice, file) && !isAnswered(notice, file)) {
        const urgency = urgencyOf(notice.kind, deadline.rule.ladder);
        items.push({ is: 'tell', at: notice.at, notice: inItsWay(notice, owed, file, practice), urgency });
      }
    }
  }
  const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  const replaced = replacedIn(file);
  for (const message of file.messages.values()) {
    const deadline = byId.get(message.deadline);
    if (!isWanted(message, deadline) || replaced.has(message.notice)) continue;
    const item = nextFor(message, deadline, practice);
    if (item) items.push({ ...item, urgency: urgencyOf(message.kind, deadline?.rule.ladder) });
  }
  return items.sort((a, b) => a.at - b.at);
}

function owedFor(deadline: Deadline, file: CaseFile, practice: Practice): readonly OwedNotice[] {
  if (!isOpen(deadline)) {
    return [...standDowns(file, deadline, practice), ...standDownsAfterRestore(file, deadline, practice)];
  }
  const planned = planOf(deadline, practice).filter(({ superseded }) => !superseded);
  const moved = movedNotices(file, deadline, practice);
  return moved.length === 0 ? planned : [...planned, ...moved];
}

/** Whether somebody was told, or need not be. What is empty is not asked: to ask for an id takes longer than to make one. */
function isDone({ id }: OwedNotice, { covered, superseded }: CaseFile): boolean {
  return (covered.size > 0 && covered.has(id)) || (superseded.size > 0 && superseded.has(id));
}

/** An hourly repeat is not sent any more once somebody has acknowledged one of its kind. */
export function isAnswered(notice: OwedNotice, file: CaseFile): boolean {
  if (!notice.repeats) return false;
  return messagesAbout(file, notice.deadline.id).some(
    ({ kind, acknowledgedAt }) => kind === notice.kind && acknowledgedAt !== undefined,
  );
}

/** A message about a deadline that is over, or that tells a date no longer true, need not go out any more. */
export function isWanted(message: Message, deadline: Deadline | undefined): boolean {
  if (message.kind === 'stand-down') return deadline === undefined || !isOpen(deadline);
  return deadline !== undefined && isOpen(deadline) && deadline.dueAt === message.tells;
}

/**
 * What may have gone out in a time of which the log has lost its facts says so, rather than not going out. Of the rest,
 * what is routine may wait for a digest, unless by then something else is to be told of its deadline.
 */
function inItsWay(
  notice: OwedNotice,
  owed: readonly OwedNotice[],
  file: CaseFile,
  practice: Practice,
): OwedNotice {
  if (notice.possibleRepeat || mayHaveGone(notice, file, practice))
    return { ...notice, possibleRepeat: true };
  const digest = digestFor(notice.kind, notice.deadline, notice.at, practice);
  if (!digest) return notice;
  const isOvertaken = owed.some(({ at }) => at > notice.at && at <= digest.at + digestGrace);
  return isOvertaken ? notice : { ...notice, digest };
}

function nextFor(message: Message, deadline: Deadline | undefined, practice: Practice): Item | undefined {
  const { progress, acknowledgedAt } = message;
  const possibleRepeat = message.repeated || wentOnUnseen(progress.since, practice);
  const replaced = (at: Instant): Item => ({
    is: 'replace',
    at,
    message,
    deadline,
    possibleRepeat: mayHaveBeenReplaced(message, practice),
  });
  if (acknowledgedAt !== undefined) return undefined;
  /** Again, or somebody else is told, where that has been tried for as long as a delivery may take. */
  const sentAgain = (at: Instant, marked: boolean): Item => {
    const { attempt, triedSince = at } = message;
    const isGivenUp = attempt > 1 && at > triedSince + deliveryLimit(deadline);
    return isGivenUp ? replaced(at) : { is: 'send', at, message, possibleRepeat: marked };
  };
  switch (progress.is) {
    case 'addressed':
      if (message.email === '') return replaced(progress.since);
      return { is: 'send', at: firstSent(message, possibleRepeat), message, possibleRepeat };
    case 'claimed':
      return sentAgain(progress.since + quietPeriod(message), true);
    case 'deferred':
      return sentAgain(progress.since + deferral(message), possibleRepeat);
    case 'accepted':
      return replaced(progress.since + deliveryLimit(deadline));
    case 'failed':
      return replaced(progress.since);
    default:
      return undefined;
  }
}

/** At once, or where a digest has not taken it in its time. What may have gone already waits no more. */
function firstSent({ progress, digest }: Message, possibleRepeat: boolean): Instant {
  return digest === undefined || possibleRepeat ? progress.since : digest + digestGrace;
}
