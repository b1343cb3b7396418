/**
 * A mail that came back for good, and of which an event reached the queue and was not given up there, is known to the
 * log to have failed, unless a later attempt had been made, it had gone to someone else by then, it was acknowledged, or
 * its deadline is over or has moved.
 */
import type { ReportedEvent } from '../services/ses.ts';
import type { Check, Ending } from './check.ts';
import { isOf, isStillTrue, messagesIn } from './notices-reach-someone.ts';
import { type CaseRecord, deadlinesIn, nameOf } from './record.ts';

export const bouncesAreHeard: Check = (ending) =>
  ending.cases.flatMap((record) =>
    ending.world.ses.reported
      .filter(({ mail, bounce }) => bounce?.bounceType === 'Permanent' && isOf(mail.tags, record))
      .filter(
        (event) => !wasGivenUp(event, ending) && !isKnown(event, record) && !isMoot(event, record, ending),
      )
      .map(
        ({ mail }) =>
          `${nameOf(record.key)}: nothing was made of the bounce of ${mail.tags.notice} (${mail.id})`,
      ),
  );

function wasGivenUp({ mail }: ReportedEvent, { world }: Ending): boolean {
  return world.eventQueue.dead.some((body) => body.includes(`"${mail.id}"`));
}

function isKnown({ mail }: ReportedEvent, { facts }: CaseRecord): boolean {
  const { notice } = mail.tags;
  const attempt = Number(mail.tags.attempt);
  return facts.some((fact) => {
    if (fact.is === 'notices-addressed') return fact.messages.some(({ replaces }) => replaces === notice);
    if (!('notice' in fact) || fact.notice !== notice) return false;
    if (fact.is === 'notice-bounced') return fact.attempt === attempt;
    if (fact.is === 'notice-acknowledged') return true;
    return fact.is === 'notice-needs-a-person' || (fact.is === 'notice-claimed' && fact.attempt > attempt);
  });
}

function isMoot({ mail }: ReportedEvent, record: CaseRecord, { now }: Ending): boolean {
  const message = messagesIn(record.facts).find(({ notice }) => notice === mail.tags.notice);
  const deadlines = deadlinesIn(record, record.practice, now);
  return (
    message === undefined ||
    !isStillTrue(
      message,
      deadlines.find(({ id }) => id === message.deadline),
    )
  );
}
