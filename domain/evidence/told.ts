/**
 * Who was told what, and when: a summary of a log that follows from its facts alone, without rules, calendar or clock, so
 * that anyone can work it out again from the facts and compare.
 */
import { type Instant, isoInstant } from '../calendar/london.ts';
import { openCaseFile } from '../case/case-file.ts';
import type { Fact } from '../case/facts.ts';
import type { Message, Progress } from '../case/message.ts';
import type { Authority } from '../vocabulary/authorities.ts';

/** One step in the life of a notice, as it was recorded. */
export interface Step {
  readonly at: string;
  readonly what: string;
  readonly attempt?: number;
  /** True where an earlier attempt may have gone, and the mail said so. */
  readonly possibleRepeat?: true;
  /** True where the mail was a digest, with other notices in it. */
  readonly inDigest?: true;
  readonly reason?: string;
  /** SES's id of the mail. */
  readonly mail?: string;
}

/** One notice to one recipient. Instants are in Europe/London with offset. */
export interface Told {
  readonly notice: string;
  readonly kind: string;
  readonly rule: string;
  readonly deadline: string;
  /** When the notice fell due. */
  readonly due: string;
  /** The due date that it told; null where it told that there is none any more. */
  readonly told: string | null;
  readonly recipient: {
    readonly roles: readonly string[];
    readonly email: string;
    readonly language: string;
    readonly agency?: string;
    /** The role that had no address of its own, and in whose stead this one was told. */
    readonly insteadOf?: string;
  };
  /** The notice that failed and that this one replaces. */
  readonly replaces?: string;
  /** When SES took the mail over, and when it reported it delivered: null where that was never recorded. */
  readonly acceptedAt: string | null;
  readonly deliveredAt: string | null;
  readonly acknowledgedAt: string | null;
  /** How it stands at the end of the record. */
  readonly standing: Progress['is'];
  readonly steps: readonly Step[];
}

/** Every notice of a log, in the order in which they were addressed. */
export function toldIn(authority: Authority, reference: string, facts: readonly Fact[]): Told[] {
  const { messages } = openCaseFile(authority, reference, facts);
  return [...messages.values()].map((message) => summaryOf(message, facts));
}

function summaryOf(message: Message, facts: readonly Fact[]): Told {
  const { agency, insteadOf, replaces } = message;
  const steps = stepsIn(facts, message.notice);
  const first = (what: string) => steps.find((step) => step.what === what)?.at ?? null;
  return {
    notice: message.notice,
    kind: message.kind,
    rule: message.rule,
    deadline: message.deadline,
    due: isoInstant(message.due),
    told: message.tells === undefined ? null : isoInstant(message.tells),
    recipient: {
      roles: message.roles,
      email: message.email,
      language: message.language,
      ...(agency !== undefined && { agency }),
      ...(insteadOf !== undefined && { insteadOf }),
    },
    ...(replaces !== undefined && { replaces }),
    acceptedAt: first('accepted'),
    deliveredAt: first('delivered'),
    acknowledgedAt: first('acknowledged'),
    standing: message.progress.is,
    steps,
  };
}

/** Every step in the life of a notice, in the order in which it was recorded. */
export function stepsIn(facts: readonly Fact[], notice: string): Step[] {
  const step = (at: Instant, what: string) => ({ at: isoInstant(at), what });
  return facts.flatMap((fact): Step[] => {
    switch (fact.is) {
      case 'milestone-received':
      case 'erasure-decided':
      case 'links-revoked':
        return [];
      case 'notices-addressed':
        return fact.messages.some((each) => each.notice === notice) ? [step(fact.at, 'addressed')] : [];
      default:
        if (fact.notice !== notice) return [];
        return [
          {
            ...step(fact.at, fact.is.replace('notice-', '')),
            ...('attempt' in fact && { attempt: fact.attempt }),
            ...('possibleRepeat' in fact && fact.possibleRepeat && { possibleRepeat: fact.possibleRepeat }),
            ...('inDigest' in fact && fact.inDigest && { inDigest: fact.inDigest }),
            ...('reason' in fact && fact.reason !== undefined && { reason: fact.reason }),
            ...('mail' in fact && fact.mail !== undefined && { mail: fact.mail }),
          },
        ];
    }
  });
}
