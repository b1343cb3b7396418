/** What to do next for a case: decided from the log at a moment, one step at a time. */
import type { Instant } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { NoticeNeedsAPerson, NoticesAddressed } from '../case/facts.ts';
import type { Message } from '../case/message.ts';
import { address, type Failure, replacement, weight } from './address.ts';
import type { AgendaItem } from './agenda.ts';
import { contactsOf, type Directory } from './recipients.ts';
import type { Urgency } from './urgency.ts';

export type Step =
  /** Record a decision: nothing leaves the house. */
  | { readonly is: 'record'; readonly fact: NoticesAddressed | NoticeNeedsAPerson }
  /** Claim a message, hand it to SES, record the outcome. */
  | {
      readonly is: 'send';
      readonly message: Message;
      readonly attempt: number;
      readonly possibleRepeat: boolean;
      readonly urgency: Urgency;
    };

/** The next step that is due. Undefined where nothing is. */
export function nextStep(
  file: CaseFile,
  agenda: readonly AgendaItem[],
  directory: Directory,
  now: Instant,
): Step | undefined {
  const told = whoIsToldNow(file, agenda, directory, now);
  if (told) return { is: 'record', fact: told };
  const due = agenda.filter(({ at }) => at <= now);
  const first = mostUrgent(due);
  if (!first) return undefined;
  if (first.is === 'replace') return { is: 'record', fact: replace(first, file, directory, now) };
  const { message, possibleRepeat, urgency } = first;
  return { is: 'send', message, attempt: message.attempt + 1, possibleRepeat, urgency };
}

/** Who is to be told what is owed now. Undefined where nothing is, or it has been settled. */
export function whoIsToldNow(
  file: CaseFile,
  agenda: readonly AgendaItem[],
  directory: Directory,
  now: Instant,
): NoticesAddressed | undefined {
  const owed = agenda.flatMap((item) => (item.is === 'tell' && item.at <= now ? [item.notice] : []));
  return owed.length > 0 ? address(owed, contactsOf(file, directory, now), now) : undefined;
}

/** What says most goes first, and of two that say as much the older. */
function mostUrgent(due: readonly AgendaItem[]): Exclude<AgendaItem, { is: 'tell' }> | undefined {
  const messages = due.filter((item) => item.is !== 'tell');
  return messages.toSorted((a, b) => weight[b.message.kind] - weight[a.message.kind] || a.at - b.at)[0];
}

function replace(
  failure: Failure,
  file: CaseFile,
  directory: Directory,
  now: Instant,
): NoticesAddressed | NoticeNeedsAPerson {
  const message = replacement(failure, file.messages, contactsOf(file, directory, now));
  if (!message) return { is: 'notice-needs-a-person', at: now, notice: failure.message.notice };
  return { is: 'notices-addressed', at: now, messages: [message], superseded: [] };
}
