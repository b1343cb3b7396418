/**
 * Plays a worked example of a rule forwards as if nobody did anything: every mail that would go out along its deadline, by the
 * same steps as for a real case. Nothing is stored and nothing is sent.
 */
import type { Instant } from '../calendar/london.ts';
import { type CaseFile, openCaseFile } from '../case/case-file.ts';
import { type Deadline, deadlinesOf, isLive } from '../case/deadlines.ts';
import type { Fact } from '../case/facts.ts';
import type { Message } from '../case/message.ts';
import { exampleReference, factsOf, practiceIn, workExample } from '../catalogue/examples.ts';
import type { Practice } from '../catalogue/practice.ts';
import type { SourcedRule } from '../catalogue/procedures.ts';
import type { WorkedExample } from '../catalogue/rule.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { agendaOf } from './agenda.ts';
import { nextStep } from './next-step.ts';
import type { Directory } from './recipients.ts';

/** One mail of a rehearsal, with all that its letter is written from. */
export interface RehearsedMail {
  readonly at: Instant;
  readonly message: Message;
  readonly deadline: Deadline;
  readonly file: CaseFile;
  readonly possibleRepeat: boolean;
}

export interface Rehearsal {
  readonly example: WorkedExample;
  /** The deadline as it stands at the start of the example. */
  readonly deadline: Deadline;
  /** In order of time. */
  readonly mails: readonly RehearsedMail[];
  /** Notices that would reach nobody by mail. */
  readonly unreachable: readonly Message[];
  readonly practice: Practice;
}

/** More steps than any ladder that can be set takes. */
const mostSteps = 600;

/**
 * The first example of the rule's last version that leads to a date somebody still has to act by. Undefined where there is none.
 * @param practice with the ladders to try
 */
export function rehearse(
  rule: SourcedRule,
  authority: Authority,
  practice: Practice,
  directory: Directory,
): Rehearsal | undefined {
  for (const example of rule.versions.at(-1)!.examples) {
    const deadline = workExample(rule, example, authority, practice);
    if (!deadline || deadline.dueAt === undefined || !isLive(deadline)) continue;
    const assumed = practiceIn(rule, example, practice);
    return {
      example,
      deadline,
      practice: assumed,
      ...playOn(example, deadline.id, authority, assumed, directory),
    };
  }
  return undefined;
}

function playOn(
  example: WorkedExample,
  id: string,
  authority: Authority,
  practice: Practice,
  directory: Directory,
): Pick<Rehearsal, 'mails' | 'unreachable'> {
  const facts: Fact[] = [...factsOf(example)];
  const mails: RehearsedMail[] = [];
  let now = facts.at(-1)!.at;
  for (let step = 0; step < mostSteps; step += 1) {
    const file = openCaseFile(authority, exampleReference, facts);
    const deadlineAt = (at: Instant) => deadlinesOf(file, practice, at).find((each) => each.id === id)!;
    const agenda = agendaOf(file, [deadlineAt(now)], practice);
    now = Math.max(now, agenda[0]?.at ?? now);
    const next = nextStep(file, agenda, directory, now);
    if (!next) break;
    if (next.is === 'send') {
      const { message, attempt, possibleRepeat } = next;
      mails.push({ at: now, message, deadline: deadlineAt(now), file, possibleRepeat });
      facts.push(...delivered(message, attempt, now));
    } else {
      facts.push(next.fact);
    }
  }
  const messages = [...openCaseFile(authority, exampleReference, facts).messages.values()];
  return { mails, unreachable: messages.filter(({ progress }) => progress.is === 'needs-a-person') };
}

function delivered({ notice }: Message, attempt: number, at: Instant): Fact[] {
  return [
    { is: 'notice-claimed', at, notice, attempt, link: '' },
    { is: 'notice-accepted', at, notice, attempt },
    { is: 'notice-delivered', at, notice, attempt },
  ];
}
