/** Settles who is told what: owed notices become messages, at most one an address for each deadline. */
import type { Instant } from '../calendar/london.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Addressed, NoticesAddressed } from '../case/facts.ts';
import type { Message } from '../case/message.ts';
import { chainTo } from '../case/messages.ts';
import type { Role } from '../vocabulary/roles.ts';
import { mayTake } from './digest.ts';
import type { OwedNotice } from './following-up.ts';
import type { NoticeKind } from './ladders.ts';
import { type Contacts, holdersOf, nextHolder, type Recipient, type Wanted } from './recipients.ts';

/**
 * Where several notices about one deadline reach one person at once, only the one that says most is sent. What says
 * most also goes out first.
 */
export const weight: Readonly<Record<NoticeKind, number>> = {
  escalation: 6,
  overdue: 5,
  alert: 4,
  chase: 3,
  moved: 2,
  reminder: 1,
  'stand-down': 1,
};

interface Letter {
  readonly notice: OwedNotice;
  readonly recipient: Recipient;
}

/** The messages for what is owed now, with the notices that they make unnecessary. */
export function address(owed: readonly OwedNotice[], contacts: Contacts, now: Instant): NoticesAddressed {
  const letters = owed.flatMap((notice) =>
    recipientsOf(notice, contacts).map((recipient): Letter => ({ notice, recipient })),
  );
  const heaps = Map.groupBy(letters, ({ notice, recipient }) => `${notice.deadline.id}\n${recipient.email}`);
  const used = new Set<string>();
  const messages = [...heaps.values()].map((heap) => messageOf(heap, used, contacts, now));
  const covered = new Set(messages.flatMap(({ covers }) => covers));
  const superseded = owed.map(({ id }) => id).filter((id) => !covered.has(id));
  return { is: 'notices-addressed', at: now, messages, superseded };
}

function recipientsOf(notice: OwedNotice, contacts: Contacts): Recipient[] {
  const { toldBefore, role, agency, deadline } = notice;
  if (!toldBefore) {
    return holdersOf({ ...wanted(role, deadline), ...(agency !== undefined && { agency }) }, contacts);
  }
  const { email, language, agency: told } = toldBefore;
  return [{ role, email, language, ...(told !== undefined && { agency: told }) }];
}

/** A role with whoever the rule itself names to stand in for it. */
function wanted(role: Role, deadline: Deadline | undefined): Wanted {
  const inAbsence = deadline?.rule.inAbsence;
  return { role, ...(inAbsence?.of.includes(role) && { standIns: inAbsence.by }) };
}

function messageOf(
  heap: readonly Letter[],
  used: Set<string>,
  { directory }: Contacts,
  now: Instant,
): Addressed {
  const ranked = heap.toSorted(
    (a, b) => weight[b.notice.kind] - weight[a.notice.kind] || b.notice.at - a.notice.at,
  );
  const { notice, recipient } = ranked[0]!;
  const alike = ranked.filter(
    (letter) => letter.notice.kind === notice.kind && letter.notice.at === notice.at,
  );
  const { deadline, digest } = notice;
  const recipients = alike.map((letter) => letter.recipient);
  const waits = digest !== undefined && mayTake(digest, recipients, directory, now);
  return {
    notice: unused(notice.id, used),
    covers: [...new Set(alike.map((letter) => letter.notice.id))],
    deadline: deadline.id,
    rule: deadline.rule.id,
    kind: notice.kind,
    due: notice.isNews ? now : notice.at,
    ...(deadline.dueAt !== undefined && notice.kind !== 'stand-down' && { tells: deadline.dueAt }),
    roles: [...new Set(recipients.map(({ role }) => role))],
    email: recipient.email,
    language: recipient.language,
    ...(recipient.agency !== undefined && { agency: recipient.agency }),
    ...(recipient.insteadOf !== undefined && { insteadOf: recipient.insteadOf }),
    ...(alike.some((letter) => letter.notice.possibleRepeat)
      ? { possibleRepeat: true }
      : waits && { digest: digest.at }),
  };
}

/** Several people may hold a role: the second one's message is `…_2`. */
function unused(id: string, used: Set<string>): string {
  let candidate = id;
  for (let number = 2; used.has(candidate); number += 1) candidate = `${id}_${number}`;
  used.add(candidate);
  return candidate;
}

/** A message that failed, and what is known about it. */
export interface Failure {
  readonly message: Message;
  /** The deadline that it tells of, where there is one still. */
  readonly deadline: Deadline | undefined;
  /** Whether what replaces it may have gone out already. */
  readonly possibleRepeat: boolean;
}

/**
 * The message that goes out in place of one that failed: to the role's next address, else to whoever stands in for it,
 * else to the safeguarding unit. Undefined where there is nobody left to try.
 */
export function replacement(
  { message: failed, deadline: about, possibleRepeat }: Failure,
  messages: ReadonlyMap<string, Message>,
  contacts: Contacts,
): Addressed | undefined {
  const chain = chainTo(failed, { messages });
  const role = failed.insteadOf ?? failed.roles[0]!;
  const tried = chain.map(({ email }) => email);
  const next = nextHolder(wanted(role, about), contacts, tried);
  if (!next) return undefined;
  const { covers, deadline, rule, kind, due, tells } = failed;
  return {
    notice: `${chain[0].notice}_again${chain.length}`,
    covers,
    deadline,
    rule,
    kind,
    due,
    ...(tells !== undefined && { tells }),
    roles: next.insteadOf === undefined ? failed.roles : [next.role],
    email: next.email,
    language: next.language,
    ...(next.insteadOf !== undefined && { insteadOf: next.insteadOf }),
    replaces: failed.notice,
    ...(possibleRepeat && { possibleRepeat }),
  };
}
