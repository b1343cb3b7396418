/** A case as other systems and people read it: the shapes of the public contract. */
import { isoDay } from '../calendar/day.ts';
import { type Instant, isoInstant, londonDay } from '../calendar/london.ts';
import type { Practice } from '../catalogue/practice.ts';
import { isAnswered, isWanted } from '../notices/agenda.ts';
import { quietPeriod } from '../notices/patience.ts';
import { type PlannedNotice, planOf } from '../notices/plan.ts';
import type { Role } from '../vocabulary/roles.ts';
import { reasonInWords } from '../wording/reasons.ts';
import type { CaseFile } from './case-file.ts';
import { type Deadline, isOpen } from './deadlines.ts';
import type { Message } from './message.ts';
import { messagesAbout } from './messages.ts';
import { reasonsOf } from './reasons.ts';

export type NoticeStatus =
  | 'planned'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'unconfirmed'
  | 'acknowledged'
  | 'superseded'
  | 'cancelled'
  | 'needs-a-person';

export interface NoticeView {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly to: readonly Role[];
  readonly status: NoticeStatus;
}

export interface DeadlineView {
  readonly id: string;
  readonly rule: string;
  readonly case: string;
  readonly authority: string;
  readonly title: string;
  readonly owedBy: readonly Role[];
  readonly subject: string | null;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly dueAt: string | null;
  readonly dueDate: string | null;
  readonly status: string;
  readonly because: readonly string[];
  readonly cite: {
    readonly source: string;
    readonly section: string;
    readonly ruleVersion: string;
    readonly holidays: string;
  };
  readonly notices: readonly NoticeView[];
}

/** A deadline with its reasons, its citation and its notices, planned and sent. */
export function viewDeadline(
  deadline: Deadline,
  file: CaseFile,
  practice: Practice,
  now: Instant,
): DeadlineView {
  const { dueAt, rule, version, start } = deadline;
  return {
    id: deadline.id,
    rule: rule.id,
    case: file.reference,
    authority: file.authority,
    title: rule.title,
    owedBy: deadline.owedBy,
    subject: deadline.subject,
    startedAt: isoInstant(start.occurredAt),
    startedBy: start.id,
    dueAt: dueAt === undefined ? null : isoInstant(dueAt),
    dueDate: dueAt === undefined ? null : isoDay(londonDay(dueAt)),
    status: deadline.status,
    because: reasonsOf(deadline, practice).map(reasonInWords),
    cite: {
      source: rule.source,
      section: version.cite.section,
      ruleVersion: version.from,
      holidays: practice.calendar.edition,
    },
    notices: noticesOf(deadline, file, practice, now),
  };
}

/** Sent and planned notices of a deadline, in order of time. */
function noticesOf(deadline: Deadline, file: CaseFile, practice: Practice, now: Instant): NoticeView[] {
  const sent = messagesAbout(file, deadline.id).map((message) => ({
    due: message.due,
    view: viewMessage(message, deadline, now),
  }));
  const planned = planOf(deadline, practice)
    .filter(({ id }) => !file.covered.has(id))
    .map((notice) => ({ due: notice.at, view: viewPlanned(notice, file, deadline) }));
  return [...sent, ...planned].sort((a, b) => a.due - b.due).map(({ view }) => view);
}

function viewPlanned(notice: PlannedNotice, file: CaseFile, deadline: Deadline): NoticeView {
  const { id, kind, at, role, superseded } = notice;
  const live = isOpen(deadline) && !isAnswered(notice, file);
  const status = superseded || file.superseded.has(id) ? 'superseded' : live ? 'planned' : 'cancelled';
  return { id, kind, at: isoInstant(at), to: [role], status };
}

function viewMessage(message: Message, deadline: Deadline, now: Instant): NoticeView {
  const { notice, kind, due, roles } = message;
  return { id: notice, kind, at: isoInstant(due), to: roles, status: messageStatus(message, deadline, now) };
}

/** How a message stands, in the contract's words. */
export function messageStatus(message: Message, deadline: Deadline | undefined, now: Instant): NoticeStatus {
  if (message.acknowledgedAt !== undefined) return 'acknowledged';
  const { progress } = message;
  switch (progress.is) {
    case 'addressed':
    case 'deferred':
      return isWanted(message, deadline) ? 'planned' : 'cancelled';
    case 'claimed':
      return now < progress.since + quietPeriod(message) / 3 ? 'sending' : 'unconfirmed';
    case 'accepted':
      return 'sent';
    case 'delivered':
      return 'delivered';
    case 'failed':
      return 'bounced';
    case 'needs-a-person':
      return 'needs-a-person';
  }
}
