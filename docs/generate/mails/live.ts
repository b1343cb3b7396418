/** Lives an invented case through: the domain decides who is told what and when, and every mail is written as it would be sent. */
import type { Instant } from '../../../domain/calendar/london.ts';
import { type CaseFile, openCaseFile } from '../../../domain/case/case-file.ts';
import { deadlinesOf } from '../../../domain/case/deadlines.ts';
import type { Fact, Language, MilestoneReceived } from '../../../domain/case/facts.ts';
import type { Message } from '../../../domain/case/message.ts';
import { londonTime } from '../../../domain/catalogue/examples.ts';
import type { Practice } from '../../../domain/catalogue/practice.ts';
import { agendaOf } from '../../../domain/notices/agenda.ts';
import { nextStep, type Step } from '../../../domain/notices/next-step.ts';
import type { Directory } from '../../../domain/notices/recipients.ts';
import type { Authority } from '../../../domain/vocabulary/authorities.ts';
import type { MilestoneData } from '../../../domain/vocabulary/fields.ts';
import type { MilestoneType } from '../../../domain/vocabulary/milestones.ts';
import { type Role, roles } from '../../../domain/vocabulary/roles.ts';
import { letterOf } from '../../../domain/wording/letter.ts';
import { type Mail, mailOf } from '../../../domain/wording/mail.ts';

/** What happened, when on London's clock, and with what data; heard of then, unless it was heard of later. */
export type Happening = readonly [type: MilestoneType, at: string, data?: MilestoneData, heardOf?: string];

export interface Story {
  readonly authority: Authority;
  readonly reference: string;
  readonly language: Language;
  readonly practice: Practice;
  readonly happenings: readonly Happening[];
  /** London time to which it is lived. */
  readonly until: string;
  /** Whose mails come back. */
  readonly bounces?: readonly Role[];
  /** True where nobody ever learns what became of a first copy. */
  readonly doubt?: boolean;
}

export interface Sent {
  readonly at: Instant;
  readonly message: Message;
  readonly mail: Mail;
}

const most = 2000;

/** Every mail of the story, in the order in which they went. */
export function live(story: Story): readonly Sent[] {
  const { authority, reference, practice } = story;
  const directory = directoryOf(story);
  const toCome = story.happenings.map(factOf);
  const facts: Fact[] = [];
  const sent: Sent[] = [];
  const until = londonTime(story.until);
  let now = 0;
  for (let step = 0; step < most; step += 1) {
    const file = openCaseFile(authority, reference, facts);
    const deadlines = deadlinesOf(file, practice, now);
    const agenda = agendaOf(file, deadlines, practice);
    const next = Math.max(now, Math.min(toCome[0]?.at ?? Infinity, agenda[0]?.at ?? Infinity));
    if (next > until) return sent;
    now = next;
    if (toCome[0] && toCome[0].at <= now) {
      facts.push(toCome.shift()!);
      continue;
    }
    const due = nextStep(file, agenda, directory, now);
    if (due?.is === 'record') facts.push(due.fact);
    if (due?.is !== 'send') continue;
    const deadline = deadlines.find(({ id }) => id === due.message.deadline)!;
    sent.push({ at: now, message: due.message, mail: write(file, deadline, due, practice, sent.length) });
    facts.push(...outcome(due, now, story));
  }
  throw new Error(`The story of ${reference} does not come to an end`);
}

function write(
  file: CaseFile,
  deadline: ReturnType<typeof deadlinesOf>[number],
  { message, possibleRepeat }: Step & { is: 'send' },
  practice: Practice,
  count: number,
): Mail {
  const link = `https://longstop.example/a/Invented-token-${String(count + 1).padStart(3, '0')}-leads-nowhere`;
  return mailOf(letterOf({ file, deadline, message, possibleRepeat, practice, link }));
}

/** What becomes of a mail. */
function outcome({ message, attempt }: Step & { is: 'send' }, at: Instant, story: Story): Fact[] {
  const about = { at, notice: message.notice, attempt };
  const claimed: Fact = { is: 'notice-claimed', ...about, link: '-' };
  if (story.doubt && attempt === 1) return [claimed];
  const bounces = message.roles.some((role) => story.bounces?.includes(role));
  return [
    claimed,
    { is: 'notice-accepted', ...about },
    bounces ? { is: 'notice-bounced', ...about, reason: 'permanent' } : { is: 'notice-delivered', ...about },
  ];
}

/** An address for every role, all in one language. */
function directoryOf({ authority, language }: Story): Directory {
  const addresses = Object.fromEntries(roles.map((role) => [role, [`${role}@${authority}.example`]]));
  return { language, addresses };
}

function factOf([type, at, data = {}, heardOf = at]: Happening, place: number): MilestoneReceived {
  const id = `milestone-${place + 1}`;
  return {
    is: 'milestone-received',
    at: londonTime(heardOf),
    source: 'invented',
    delivery: { id, bodyHash: id },
    milestone: { id, type, occurredAt: londonTime(at), data },
    people: [],
  };
}
