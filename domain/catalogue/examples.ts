/** Runs the worked examples of the catalogue: the same engine as for real cases, on milestones written on paper. */
import { isoDay, parseDay } from '../calendar/day.ts';
import { endOfDay, hour, type Instant, londonDay, londonInstant, minute } from '../calendar/london.ts';
import { openCaseFile } from '../case/case-file.ts';
import { type Deadline, deadlinesOf } from '../case/deadlines.ts';
import type { MilestoneReceived } from '../case/facts.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { timeInWords } from '../wording/dates.ts';
import type { Practice } from './practice.ts';
import type { ExampleMilestone, Rule, WorkedExample } from './rule.ts';

/** The deadline of a rule that an example's milestones lead to. Undefined where they lead to none. */
export function workExample(
  rule: Rule,
  example: WorkedExample,
  authority: Authority,
  practice: Practice,
): Deadline | undefined {
  const facts = factsOf(example);
  const now = facts.at(-1)!.at;
  return deadlinesOf(
    openCaseFile(authority, exampleReference, facts),
    practiceIn(rule, example, practice),
    now,
  ).findLast((deadline) => deadline.rule.id === rule.id && deadline.subject === (example.subject ?? null));
}

/** The reference of the case that an example is about. */
export const exampleReference = 'EXAMPLE';

/** The milestones of an example as a log has them, each recorded as it happened. */
export function factsOf({ given }: WorkedExample): readonly MilestoneReceived[] {
  return given.map(factOf);
}

/** A practice with the period that the example assumes, where the authority sets the period. */
export function practiceIn({ id }: Rule, { period }: WorkedExample, practice: Practice): Practice {
  return period === undefined ? practice : { ...practice, periods: { ...practice.periods, [id]: period } };
}

function factOf({ milestone: type, at, data }: ExampleMilestone, place: number): MilestoneReceived {
  const occurredAt = londonTime(at);
  return {
    is: 'milestone-received',
    at: occurredAt,
    source: 'example',
    delivery: { id: String(place), bodyHash: '' },
    milestone: { id: `example-${place + 1}`, type, occurredAt, data: data ?? {} },
    people: [],
  };
}

/** The instant of `YYYY-MM-DD HH:MM` in London. Throws where the text is not that. */
export function londonTime(text: string): Instant {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})$/.exec(text);
  const day = match ? parseDay(match[1]!) : undefined;
  if (!match || day === undefined) throw new Error(`Not a London date and time: ${text}`);
  return londonInstant(day, Number(match[2]) * hour + Number(match[3]) * minute);
}

/** How a deadline's date is written in an example: what `due` of a worked example must be. */
export function dueOnPaper(deadline: Deadline | undefined): string {
  if (!deadline) return 'no deadline';
  const { dueAt, undated } = deadline;
  if (dueAt === undefined) return undated === 'standing' ? 'on hold' : 'no date yet';
  const day = londonDay(dueAt);
  return dueAt === endOfDay(day) ? `end of ${isoDay(day)}` : `${isoDay(day)} ${timeInWords(dueAt)}`;
}
