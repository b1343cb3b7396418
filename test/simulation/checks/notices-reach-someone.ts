/**
 * Every notice that fell due was accepted by SES, or was made needless by something that the log shows, or was put in
 * front of a person. Read from the facts and from SES itself, not from what the code under test makes of them.
 */
import type { Deadline } from '../../../domain/case/deadlines.ts';
import type { Addressed, Fact } from '../../../domain/case/facts.ts';
import { planOf } from '../../../domain/notices/plan.ts';
import { type Check, clockTolerance, type Ending } from './check.ts';
import { type CaseRecord, deadlinesIn, nameOf } from './record.ts';

export const noticesReachSomeone: Check = (ending) =>
  ending.cases.flatMap((record) => {
    const deadlines = deadlinesIn(record, record.practice, ending.now);
    return [...neverAddressed(record, deadlines, ending), ...leftLying(record, deadlines, ending)];
  });

const isOpen = ({ status }: Deadline) => ['open', 'overdue', 'extended', 'unknown-date'].includes(status);

/** Planned notices of open deadlines whose time has come and that no fact speaks of. */
function neverAddressed(record: CaseRecord, deadlines: readonly Deadline[], { now }: Ending): string[] {
  const { practice } = record;
  const addressed = messagesIn(record.facts);
  const spokenOf = new Set(
    record.facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.superseded : [])),
  );
  for (const { covers } of addressed) for (const id of covers) spokenOf.add(id);
  const acknowledged = acknowledgedIn(record.facts);
  return deadlines.filter(isOpen).flatMap((deadline) =>
    planOf(deadline, practice)
      .filter(({ superseded, at }) => !superseded && at <= now - clockTolerance)
      .filter(({ id }) => !spokenOf.has(id))
      .filter(
        ({ repeats, kind }) =>
          !repeats ||
          !addressed.some((m) => m.deadline === deadline.id && m.kind === kind && acknowledged.has(m.notice)),
      )
      .map(({ id, at }) => `${nameOf(record.key)}: ${id}, due ${time(at)}, was addressed to nobody`),
  );
}

/** Messages that were addressed and of which nothing came. */
function leftLying(record: CaseRecord, deadlines: readonly Deadline[], { world, now }: Ending): string[] {
  const { facts } = record;
  const accepted = new Set(
    world.ses.accepted.filter(({ tags }) => isOf(tags, record)).map(({ tags }) => tags.notice),
  );
  const [messages, acknowledged] = [messagesIn(facts), acknowledgedIn(facts)];
  const replaced = new Set(messages.map(({ replaces }) => replaces));
  const givenUp = new Set(
    facts.flatMap((fact) => (fact.is === 'notice-needs-a-person' ? [fact.notice] : [])),
  );
  return messages
    .filter(({ notice }) => !accepted.has(notice) && !replaced.has(notice) && !givenUp.has(notice))
    .filter(({ notice }) => !acknowledged.has(notice))
    .filter((message) =>
      isStillTrue(
        message,
        deadlines.find(({ id }) => id === message.deadline),
      ),
    )
    .filter((message) => !waits(message, now) && !isBeingTried(message.notice, facts, now))
    .map(
      ({ notice, email }) =>
        `${nameOf(record.key)}: ${notice} to ${email || 'nobody'} was addressed and forgotten`,
    );
}

/** A stand-down holds while the deadline is over, everything else while it is open with the date told. */
export function isStillTrue({ kind, tells }: Addressed, deadline: Deadline | undefined): boolean {
  if (kind === 'stand-down') return deadline === undefined || !isOpen(deadline);
  return deadline !== undefined && isOpen(deadline) && deadline.dueAt === tells;
}

/** Left to a digest whose time has not yet passed. */
function waits({ digest }: Addressed, now: number): boolean {
  return digest !== undefined && now < digest + 31 * 60_000;
}

/** Put off or in doubt for no longer than a quarter of an hour, and not much longer ago addressed. */
function isBeingTried(notice: string, facts: readonly Fact[], now: number): boolean {
  const isNew = facts.some(
    (fact) =>
      fact.is === 'notices-addressed' &&
      fact.at > now - 60 * 60_000 &&
      fact.messages.some((message) => message.notice === notice),
  );
  return (
    isNew && facts.some((fact) => 'notice' in fact && fact.notice === notice && fact.at > now - 16 * 60_000)
  );
}

export function messagesIn(facts: readonly Fact[]): Addressed[] {
  return facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []));
}

function acknowledgedIn(facts: readonly Fact[]): Set<string> {
  return new Set(facts.flatMap((fact) => (fact.is === 'notice-acknowledged' ? [fact.notice] : [])));
}

export function isOf(tags: Readonly<Record<string, string>>, { key }: CaseRecord): boolean {
  return tags.authority === key.authority && tags.case === key.reference;
}

function time(at: number): string {
  return new Date(at).toISOString();
}
