/**
 * Nothing is claimed for a deadline after the log has what met, withdrew or moved it, stand-downs excepted. With
 * `claimed-before-sent` it follows that nothing is sent for it either, unless it had been claimed before.
 */

import { minute } from '../../../domain/calendar/london.ts';
import type { Addressed, NoticeClaimed } from '../../../domain/case/facts.ts';
import type { Check } from './check.ts';
import { type CaseRecord, deadlinesIn, nameOf } from './record.ts';

export const nothingAfterTheEnd: Check = ({ cases }) =>
  cases.flatMap((record) => {
    const messages = new Map<string, Addressed>();
    return record.facts.flatMap((fact, place) => {
      if (fact.is === 'notices-addressed')
        for (const message of fact.messages) messages.set(message.notice, message);
      if (fact.is !== 'notice-claimed') return [];
      const message = messages.get(fact.notice);
      if (!message) return [`${nameOf(record.key)}: ${fact.notice} was claimed and never addressed`];
      if (message.kind === 'stand-down' || wasRight(message, fact, place, record)) return [];
      return [
        `${nameOf(record.key)}: ${fact.notice} was claimed at place ${place}, when it was over or had moved`,
      ];
    });
  });

/** Judged by what the log held before the claim, by any calendar of the run, at the claim or just before it. */
function wasRight(
  { deadline: id, tells }: Addressed,
  claim: NoticeClaimed,
  place: number,
  record: CaseRecord,
): boolean {
  return record.practices.some((practice) =>
    [claim.at, claim.at - 2 * minute].some((now) => {
      const deadline = deadlinesIn(record, practice, now, place).find((other) => other.id === id);
      return deadline !== undefined && isOpenIn.includes(deadline.status) && deadline.dueAt === tells;
    }),
  );
}

const isOpenIn = ['open', 'overdue', 'extended', 'unknown-date'];
