/**
 * Given what a case hears and how the post behaves, when time runs to a moment, then who was told what. Plays the
 * domain alone: no port, no handler, no clock.
 */
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { type CaseFile, openCaseFile } from '../../domain/case/case-file.ts';
import { type Deadline, deadlinesOf } from '../../domain/case/deadlines.ts';
import type { Fact, MilestoneReceived, NoticeOutcome, Person } from '../../domain/case/facts.ts';
import type { Message } from '../../domain/case/message.ts';
import { type Practice, usualPractice } from '../../domain/catalogue/practice.ts';
import { type AgendaItem, agendaOf } from '../../domain/notices/agenda.ts';
import { nextStep } from '../../domain/notices/next-step.ts';
import type { Directory } from '../../domain/notices/recipients.ts';
import type { Restore } from '../../domain/notices/restores.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { MilestoneData } from '../../domain/vocabulary/fields.ts';
import type { MilestoneType } from '../../domain/vocabulary/milestones.ts';
import type { Role } from '../../domain/vocabulary/roles.ts';
import { london, onClock } from './clock-face.ts';

export const reference = 'TEST-1';
export const practice: Practice = usualPractice(workingCalendar(bankHolidays, 'england-and-wales'));

export interface Recorded {
  /** When it was heard of; when it happened unless said otherwise. */
  readonly recorded?: string;
  readonly people?: readonly Person[];
  readonly id?: string;
}

/** A milestone with London times as on paper. */
export function milestone(
  type: MilestoneType,
  occurredAt: string,
  data: MilestoneData = {},
  { recorded = occurredAt, people = [], id = `${type}-${occurredAt.replaceAll(/\D/g, '')}` }: Recorded = {},
): MilestoneReceived & { readonly source: string } {
  return {
    is: 'milestone-received',
    at: london(recorded),
    source: 'test',
    delivery: { id, bodyHash: id },
    milestone: { id, type, occurredAt: london(occurredAt), data },
    people,
  };
}

/** What becomes of one attempt: `after` milliseconds later, something is heard of it. Nothing at all leaves doubt. */
export type Reply = Pick<NoticeOutcome, 'is' | 'reason'> & { readonly after?: number };
export type PostOffice = (message: Message, attempt: number) => readonly Reply[];

export const delivers: PostOffice = () => [
  { is: 'notice-accepted' },
  { is: 'notice-delivered', after: 5000 },
];

export interface Setting {
  readonly directory?: Directory;
  readonly post?: PostOffice;
  /** Roles that have digests. None comes: what waits for one goes by itself. */
  readonly digests?: readonly Role[];
  /** The story goes on from a log, at an instant: what was to be done before is done then. */
  readonly after?: {
    readonly log: readonly Fact[];
    readonly at: number;
    readonly restores: readonly Restore[];
  };
}

export interface Told {
  readonly facts: readonly Fact[];
  readonly file: CaseFile;
  readonly deadlines: readonly Deadline[];
  readonly agenda: readonly AgendaItem[];
  /** Every attempt to mail about a rule, as `2026-11-25 10:00 reminder to dsl@oakfield.example`. */
  about(rule: string): string[];
  /** The one deadline of a rule. */
  deadline(rule: string): Deadline;
}

interface Attempt {
  readonly at: number;
  readonly message: Message;
  readonly possibleRepeat: boolean;
}

/** An address for every role that the procedures here name, one each. */
export const addresses: Directory = {
  language: 'en',
  addresses: {
    'child-protection-conference-team': ['conferences@area.example'],
    'child-protection-coordinator': ['coordinator@area.example'],
    'childrens-social-care': ['csc@area.example'],
    'childrens-social-care-manager': ['csc-manager@area.example'],
    'designated-safeguarding-lead': ['dsl@area.example'],
    'head-of-service': ['head@area.example'],
    'lead-safeguarding-manager': ['lead@area.example'],
    'manager-review-and-child-protection': ['review-manager@area.example'],
    referrer: ['referrer@area.example'],
    'safeguarding-unit': ['unit@area.example'],
    'service-manager': ['service-manager@area.example'],
    'social-worker': ['worker@area.example'],
    'team-manager': ['team-manager@area.example'],
  },
};

/** Given a case of an authority with what it hears. */
export function given(authority: Authority, heard: readonly Fact[], setting: Setting = {}) {
  return {
    /** When time runs up to and including a London time, everything due being done at its moment. */
    until: (time: string): Told => play(authority, heard, london(time), setting),
  };
}

function play(authority: Authority, heard: readonly Fact[], until: number, setting: Setting): Told {
  const { directory = addresses, post = delivers, digests = [], after } = setting;
  const facts: Fact[] = [...(after?.log ?? [])];
  const ways = { ...practice, digests, restores: after?.restores ?? [] };
  const attempts: Attempt[] = [];
  const toCome = [...heard];
  let now = after?.at ?? Math.min(until, ...heard.map(({ at }) => at));
  for (let moves = 0; moves < 2000; moves += 1) {
    const { file, deadlines, agenda } = assess(authority, facts, now, ways);
    toCome.sort((a, b) => a.at - b.at);
    const next = Math.max(now, Math.min(toCome[0]?.at ?? Infinity, agenda[0]?.at ?? Infinity));
    if (next > until) return told(authority, facts, attempts, until, ways);
    now = next;
    if (toCome[0] && toCome[0].at <= now) {
      facts.push(toCome.shift()!);
      continue;
    }
    const step = nextStep(file, agenda, directory, now);
    if (!step)
      throw new Error(`Something is due at ${onClock(now)} of ${deadlines.length} deadlines, but no step`);
    if (step.is === 'record') {
      facts.push(step.fact);
      continue;
    }
    const { message, attempt, possibleRepeat } = step;
    attempts.push({ at: now, message, possibleRepeat });
    const about = { notice: message.notice, attempt };
    facts.push({
      is: 'notice-claimed',
      at: now,
      ...about,
      link: 'x',
      ...(possibleRepeat && { possibleRepeat }),
    });
    for (const { after = 0, ...reply } of post(message, attempt)) {
      const fact = { ...reply, at: now + after, ...about };
      if (after === 0) facts.push(fact);
      else toCome.push(fact);
    }
  }
  throw new Error('The case never comes to rest');
}

function assess(authority: Authority, facts: readonly Fact[], now: number, ways: Practice) {
  const file = openCaseFile(authority, reference, facts);
  const deadlines = deadlinesOf(file, ways, now);
  return { file, deadlines, agenda: agendaOf(file, deadlines, ways) };
}

function told(
  authority: Authority,
  facts: readonly Fact[],
  attempts: readonly Attempt[],
  now: number,
  ways: Practice,
): Told {
  const assessment = assess(authority, facts, now, ways);
  return {
    facts,
    ...assessment,
    about: (rule) =>
      attempts
        .filter(({ message }) => message.rule === rule)
        .map(inWords)
        .sort(),
    deadline(rule) {
      const [one, ...others] = assessment.deadlines.filter((deadline) => deadline.rule.id === rule);
      if (!one || others.length > 0)
        throw new Error(`Not one deadline of ${rule} but ${others.length + (one ? 1 : 0)}`);
      return one;
    },
  };
}

function inWords({ at, message, possibleRepeat }: Attempt): string {
  const instead = message.insteadOf === undefined ? '' : ` for ${message.insteadOf}`;
  return `${onClock(at)} ${message.kind} to ${message.email}${instead}${possibleRepeat ? ' (possible repeat)' : ''}`;
}
