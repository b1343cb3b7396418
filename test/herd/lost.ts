/** Notices that fell due and reached nobody, worked out anew from the milestones in the logs. */
import { type Instant, minute } from '../../domain/calendar/london.ts';
import { planOf } from '../../domain/notices/plan.ts';
import { isStillTrue, messagesIn } from '../simulation/checks/notices-reach-someone.ts';
import { type CaseRecord, deadlinesIn, nameOf } from '../simulation/checks/record.ts';
import type { AcceptedMail } from '../simulation/services/ses.ts';

/** What falls due in the last minutes may still be on its way. */
const onItsWay = 3 * minute;

export function lostOf(
  records: readonly CaseRecord[],
  mails: readonly AcceptedMail[],
  now: Instant,
): string[] {
  const accepted = new Set(mails.map(({ tags }) => `${tags.authority}/${tags.case} ${tags.notice}`));
  return records.flatMap((record) => {
    const deadlines = deadlinesIn(record, record.practice, now);
    const messages = messagesIn(record.facts);
    const spokenOf = new Set([
      ...messages.flatMap(({ covers }) => covers),
      ...record.facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.superseded : [])),
    ]);
    const never = deadlines
      .filter(({ status }) => status === 'open' || status === 'overdue' || status === 'extended')
      .flatMap((deadline) => planOf(deadline, record.practice))
      .filter(({ id, at, superseded }) => !superseded && at <= now - onItsWay && !spokenOf.has(id))
      .map(({ id }) => `${nameOf(record.key)} ${id} was addressed to nobody`);
    const unsent = messages
      .filter(({ due, notice }) => due <= now - onItsWay && !accepted.has(`${nameOf(record.key)} ${notice}`))
      .filter((message) =>
        isStillTrue(
          message,
          deadlines.find(({ id }) => id === message.deadline),
        ),
      )
      .map(({ notice }) => `${nameOf(record.key)} ${notice} was never accepted`);
    return [...never, ...unsent];
  });
}
