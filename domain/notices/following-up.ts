/** Notices that follow from notices: a new date for whoever was told the old one, and a stand-down for whoever was alarmed. */
import type { Instant } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import { messagesAbout } from '../case/messages.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { DigestOffer } from './digest.ts';
import type { NoticeKind } from './ladders.ts';
import { type Restored, wentOnUnseen } from './restores.ts';

/** A notice that is owed and not yet addressed. `toldBefore` fixes the recipient: whoever had that message. */
export interface OwedNotice {
  readonly id: string;
  readonly deadline: Deadline;
  readonly kind: NoticeKind;
  readonly role: Role;
  /** The agency whose duty it is, where it is an agency's. */
  readonly agency?: string;
  readonly at: Instant;
  /** True where it repeats until somebody acknowledges it. */
  readonly repeats?: boolean;
  readonly toldBefore?: Message;
  /**
   * True where `at` is from before somebody was told something else: a milestone was voided or a holiday proclaimed since.
   * It falls due when it is settled who is told.
   */
  readonly isNews?: true;
  /** True where it may have been told already, in a time of which the log has lost its facts. */
  readonly possibleRepeat?: true;
  /** The digest that it may wait for. */
  readonly digest?: DigestOffer;
}

/** Kinds after which somebody who was told must hear when it is over. */
export const alarming: readonly NoticeKind[] = ['chase', 'overdue', 'escalation', 'alert'];

/**
 * A notice of the date for everyone whose last message about the deadline told another, or that it was off: what had
 * ended it may have been voided.
 */
export function movedNotices(file: CaseFile, deadline: Deadline, practice: Restored): OwedNotice[] {
  const { dueAt, recordedAt } = deadline;
  if (dueAt === undefined || file.messages.size === 0) return [];
  return byAddress(file, deadline, recordedAt, practice).flatMap((told) => {
    const { tells, addressedAt } = told.at(-1)!;
    if (tells === dueAt) return [];
    const moved = followUp(deadline, 'moved', told, recordedAt, `${told.length}-${dueAt.toString(36)}`);
    return [addressedAt < recordedAt ? moved : { ...moved, isNews: true }];
  });
}

/** A stand-down for everyone who was alarmed about a deadline that has since been met or withdrawn, or has no period. */
export function standDowns(file: CaseFile, deadline: Deadline, practice: Restored): OwedNotice[] {
  const { end, withdrawnBy, term, recordedAt } = deadline;
  const closing = end ?? withdrawnBy;
  if (!closing && term.is !== 'unset') return [];
  return byAddress(file, deadline, closing?.recordedAt ?? Infinity, practice).flatMap((told) => {
    const alarms = told.filter(({ kind }) => alarming.includes(kind));
    const isStoodDown = told.at(-1)!.kind === 'stand-down';
    if (alarms.length === 0 || isStoodDown) return [];
    const suffix = closing?.id ?? `no-period-${told.length}`;
    return [followUp(deadline, 'stand-down', alarms, closing?.recordedAt ?? recordedAt, suffix)];
  });
}

function followUp(
  deadline: Deadline,
  kind: NoticeKind,
  told: readonly Message[],
  at: Instant,
  suffix: string,
): OwedNotice {
  const first = told[0]!;
  return {
    id: `${first.notice}-${kind}-${suffix}`,
    deadline,
    kind,
    role: first.roles[0]!,
    at,
    toldBefore: first,
  };
}

/** What each address may have been told about a deadline before the log heard of a change, oldest first. */
function byAddress(file: CaseFile, deadline: Deadline, changed: Instant, practice: Restored): Message[][] {
  const told = new Map<string, Message[]>();
  for (const message of messagesAbout(file, deadline.id)) {
    if (!mayHaveRead(message) && !mayHaveBeenSent(message, changed, practice)) continue;
    told.set(message.email, [...(told.get(message.email) ?? []), message]);
  }
  return [...told.values()];
}

/** A message in doubt may have been read, whatever became of a later attempt. */
function mayHaveRead({ progress, repeated }: Message): boolean {
  return repeated || progress.is === 'claimed' || progress.is === 'accepted' || progress.is === 'delivered';
}

/** Was to be sent when the log broke off in a restore, and nothing says that it was not. */
function mayHaveBeenSent({ progress }: Message, changed: Instant, practice: Restored): boolean {
  const isToBeSent = progress.is === 'addressed' || progress.is === 'deferred';
  return isToBeSent && wentOnUnseen(progress.since, practice, changed);
}
