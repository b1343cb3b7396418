/** The case of the examples: a telephone referral, reminded of a day later. Invented, and run by the engine itself. */
import { createHash } from 'node:crypto';
import { bankHolidays } from '../../../domain/calendar/bank-holidays.ts';
import { hour, second } from '../../../domain/calendar/london.ts';
import { workingCalendar } from '../../../domain/calendar/working-calendar.ts';
import type { Fact, MilestoneReceived } from '../../../domain/case/facts.ts';
import { usualPractice } from '../../../domain/catalogue/practice.ts';
import { nextStep } from '../../../domain/notices/next-step.ts';
import type { Directory } from '../../../domain/notices/recipients.ts';
import { roles } from '../../../domain/vocabulary/roles.ts';
import { assess } from '../../case/assess.ts';
import type { CaseLog } from '../../ports.ts';

export const practice = usualPractice(workingCalendar(bankHolidays, 'england-and-wales'));
export const key = { authority: 'walsall', reference: 'WM-2026-000123' } as const;
/** An address for every role. */
export const directory: Directory = {
  language: 'en',
  addresses: Object.fromEntries(roles.map((role) => [role, [`${role}@${key.authority}.example`]])),
};
/** A Tuesday morning. */
export const referredAt = Date.UTC(2026, 10, 24, 10);
/** Just after the reminder of a day before. */
export const remindedAt = referredAt + 24 * hour + 5 * second;

export const referral = {
  case: key.reference,
  type: 'referral-made',
  occurredAt: new Date(referredAt).toISOString().replace('.000', ''),
  data: { method: 'telephone' },
  people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary', language: 'en' }],
} as const;

export const received: MilestoneReceived = {
  is: 'milestone-received',
  at: referredAt,
  source: 'demo-walsall',
  delivery: { id: 'msg_1', bodyHash: sha256(JSON.stringify(referral)) },
  milestone: {
    id: '01M86FYZ80JAHEJE2YRSG9MDKJ',
    type: referral.type,
    occurredAt: referredAt,
    data: referral.data,
  },
  people: referral.people,
};

/** The log once everything due has been sent and delivered. */
export function remindedLog(): CaseLog {
  let facts: readonly Fact[] = [received];
  for (;;) {
    const { file, agenda } = assess(logOf(facts), practice, remindedAt);
    const step = nextStep(file, agenda, directory, remindedAt);
    if (!step) return logOf(facts);
    facts = [...facts, ...(step.is === 'record' ? [step.fact] : sent(step.message.notice, step.attempt))];
  }
}

function sent(notice: string, attempt: number): Fact[] {
  const about = { at: remindedAt, notice, attempt };
  return [
    { is: 'notice-claimed', ...about, link: sha256(`the link of ${notice}`) },
    { is: 'notice-accepted', ...about, mail: 'the id that the mail service gave' },
    { is: 'notice-delivered', ...about },
  ];
}

function logOf(facts: readonly Fact[]): CaseLog {
  const hashes: string[] = [];
  for (const fact of facts)
    hashes.push(sha256(`${hashes.at(-1) ?? '0'.repeat(64)}\n${JSON.stringify(fact)}`));
  return { key, facts, hashes, unsettled: [] };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
