/** A worked example as a table: what it shows, what happened, what is due, and why. */
import { endOfDay, londonDay } from '../../../domain/calendar/london.ts';
import type { Deadline } from '../../../domain/case/deadlines.ts';
import { reasonsOf } from '../../../domain/case/reasons.ts';
import { londonTime, workExample } from '../../../domain/catalogue/examples.ts';
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import type { ExampleMilestone, WorkedExample } from '../../../domain/catalogue/rule.ts';
import { dayInWords, instantInWords } from '../../../domain/wording/dates.ts';
import { detailsInWords } from '../../../domain/wording/english/procedure/details.ts';
import { milestoneInWords } from '../../../domain/wording/english/procedure/milestones.ts';
import { reasonInWords } from '../../../domain/wording/reasons.ts';
import { capitalised, table } from '../markdown.ts';
import { exampleAuthority, practice } from '../practice.ts';

/** The table of one example, numbered. The date and its reasons are worked out anew by the same code as for a case. */
export function exampleTable(rule: SourcedRule, example: WorkedExample, number: number): string {
  const { shows, given, period, subject } = example;
  const deadline = workExample(rule, example, exampleAuthority(rule.source), practice);
  const reasons = deadline ? reasonsOf(deadline, practice).map(reasonInWords) : [];
  return table(
    [`Example ${number}`, capitalised(shows)],
    [
      ...(period === undefined ? [] : [['Period set', `${period}, set by the authority`]]),
      ...given.map((milestone) => ['What happened', happening(milestone)]),
      ...(subject === undefined ? [] : [['Whose clock', subject]]),
      ['Due', dueInWords(deadline)],
      ...reasons.map((reason) => ['Because', reason]),
    ],
  );
}

function happening({ milestone, at, data }: ExampleMilestone): string {
  const details = detailsInWords(data ?? {});
  const clause = `${instantInWords(londonTime(at))}: ${milestoneInWords(milestone)}`;
  return details.length === 0 ? clause : `${clause} (${details.join('; ')})`;
}

/** The date of a deadline to the day where it is the end of one, else to the minute. */
export function dueInWords(deadline: Pick<Deadline, 'dueAt' | 'undated'> | undefined): string {
  if (!deadline) return 'no deadline';
  const { dueAt, undated } = deadline;
  if (dueAt === undefined) return undated === 'standing' ? 'on hold, no date for now' : 'no date yet';
  const day = londonDay(dueAt);
  return dueAt === endOfDay(day) ? `by the end of ${dayInWords(day)}` : `by ${instantInWords(dueAt)}`;
}
