/** The report on timeliness as it is answered. */
import * as z from 'zod';
import type { RuleTimeliness } from '../../../domain/reports/timeliness.ts';
import { authority, londonDay } from './deadline.ts';

const count = z.int().min(0);
const days = z.number().min(0).nullable();

type Line = RuleTimeliness & { readonly title: string };

const line: z.ZodType<Line> = z.strictObject({
  rule: z.string().describe('The id of the rule.'),
  title: z.string().describe('The duty in a few words.'),
  started: count.describe('Deadlines that started in the period: the sum of the next five.'),
  met: count.describe('Met in time.'),
  metLate: count.describe('Met after their time.'),
  overdue: count.describe('Not met, and the time is up.'),
  open: count.describe('Not met, and there is time, no date yet, or a clock that stands still.'),
  withdrawn: count.describe('No longer owed, or a right that was not used in time.'),
  lowerQuartile: days.describe('Working days taken by those met. Null where none was.'),
  median: days.describe('Half of those met took no longer.'),
  upperQuartile: days.describe('Three quarters of those met took no longer.'),
});

export const timeliness = z.strictObject({
  authority,
  from: londonDay.describe('The first day of the period.'),
  to: londonDay.describe('Its last day.'),
  rules: z.array(line).describe('Every rule, those without a deadline in the period too.'),
});
