/** A worked example: what happened, what is due, and why, worked out anew by the code of real cases. */
import { londonDay } from '../../domain/calendar/london.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';
import { reasonsOf } from '../../domain/case/reasons.ts';
import { londonTime, workExample } from '../../domain/catalogue/examples.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import type { SourcedRule } from '../../domain/catalogue/procedures.ts';
import type { WorkedExample } from '../../domain/catalogue/rule.ts';
import { parsePeriod } from '../../domain/periods/period.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { isEndOfDay } from '../../domain/wording/subject.ts';
import type { Saying } from './saying.ts';

export interface ExampleShown {
  readonly heading: string;
  /** Rows of a name and its values. */
  readonly rows: readonly { readonly key: string; readonly values: readonly string[] }[];
}

export function exampleShown(
  rule: SourcedRule,
  example: WorkedExample,
  number: number,
  authority: Authority,
  practice: Practice,
  saying: Saying,
): ExampleShown {
  const { words, phrases, procedure, language } = saying;
  const { shows, given, period, subject } = example;
  const deadline = workExample(rule, example, authority, practice);
  const length = period === undefined ? undefined : parsePeriod(period);
  const reasons = deadline ? reasonsOf(deadline, practice).map(phrases.reason) : [];
  const happenings = given.map(({ milestone, at, data }) => {
    const details = procedure.details(data ?? {});
    const clause = `${phrases.instant(londonTime(at))}: ${procedure.milestone(milestone)}`;
    return capitalised(details.length === 0 ? clause : `${clause} (${details.join('; ')})`);
  });
  const rows = [
    { key: words.periodSet, values: length ? [procedure.length(length)] : [] },
    { key: words.happened, values: happenings },
    { key: words.whoseClock, values: subject === undefined ? [] : [subject] },
    { key: words.due, values: [capitalised(dueInExample(deadline, saying))] },
    { key: words.because, values: reasons.map(capitalised) },
  ];
  return {
    // What an example shows is said in English alone; its number is enough to speak of it.
    heading: language === 'en' ? `${words.example(number)}: ${shows}` : words.example(number),
    rows: rows.filter(({ values }) => values.length > 0),
  };
}

function dueInExample(deadline: Deadline | undefined, { words, phrases }: Saying): string {
  if (!deadline) return words.noDeadline;
  const { dueAt, undated } = deadline;
  if (dueAt === undefined) return undated === 'standing' ? words.onHold : words.noDateYet;
  return isEndOfDay(dueAt) ? words.byEndOf(phrases.day(londonDay(dueAt))) : words.by(phrases.instant(dueAt));
}
