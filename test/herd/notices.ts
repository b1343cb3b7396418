/** Every message of the morning, with its urgency as decision 0005 has it, told here a second time. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Addressed } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { type CaseRecord, nameOf } from '../simulation/checks/record.ts';
import { isMarked } from '../simulation/checks/repeats-are-marked.ts';
import type { AcceptedMail } from '../simulation/services/ses.ts';
import { nine } from './workload.ts';

export type Urgency = 'urgent' | 'late' | 'routine';

export interface Notice {
  /** Case and id. */
  readonly name: string;
  readonly urgency: Urgency;
  /** When it fell due, or was first heard of where that was later. */
  readonly since: Instant;
  /** Whether it fell due with the herd. */
  readonly isOfHerd: boolean;
  /** When SES accepted it, each time. */
  readonly accepted: readonly Instant[];
  /** Mails after the first that do not say that they may be a repeat. */
  readonly unmarked: number;
}

/** The messages that fell due at nine or later, in the order in which they were addressed. */
export function noticesOf(records: readonly CaseRecord[], mails: readonly AcceptedMail[]): Notice[] {
  const byMessage = Map.groupBy(mails, ({ tags }) => `${tags.authority}/${tags.case} ${tags.notice}`);
  return records.flatMap((record) => {
    let heardAt = 0;
    return record.facts.flatMap((fact) => {
      if (fact.is === 'milestone-received') heardAt = fact.at;
      if (fact.is !== 'notices-addressed') return [];
      return fact.messages.flatMap((message) => {
        const since = Math.max(message.due, heardAt);
        if (since < nine) return [];
        const name = `${nameOf(record.key)} ${message.notice}`;
        const sent = byMessage.get(name) ?? [];
        return {
          name,
          urgency: urgencyOf(message, record.key.authority),
          since,
          isOfHerd: isOfHerd(message),
          accepted: sent.map(({ at }) => at),
          unmarked: sent.slice(1).filter((mail) => !isMarked(mail)).length,
        };
      });
    });
  });
}

/** At nine sharp; of the new dates, those heard of within two minutes. */
function isOfHerd({ kind, due }: Addressed): boolean {
  return due === nine || (kind === 'moved' && due < nine + 120_000);
}

function urgencyOf({ kind, rule }: Addressed, authority: Authority): Urgency {
  const ladder = rulesOf(authority).find(({ id }) => id === rule)?.ladder;
  const isQuiet = kind === 'moved' || kind === 'stand-down';
  if (!isQuiet && (kind === 'alert' || ladder === 'urgent' || ladder === 'hours')) return 'urgent';
  return ['overdue', 'escalation', 'chase'].includes(kind) ? 'late' : 'routine';
}
