/** How punctuality changes over a period: the figures of each month or quarter in which deadlines started. */
import { londonDay } from '../calendar/london.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { DeadlineBrief } from '../case/brief.ts';
import { byStep, type Period } from './steps.ts';
import { type Figures, figuresOf } from './timeliness.ts';

export interface TrendStep extends Figures {
  readonly period: Period;
}

/**
 * One for each step, in their order, each deadline in the step in which it started. While some of a step are open its
 * share met in time may yet change.
 * @param deadlines as they stand now
 */
export function trendOf(
  steps: readonly Period[],
  deadlines: readonly DeadlineBrief[],
  calendar: WorkingCalendar,
): TrendStep[] {
  return byStep(steps, deadlines, ({ startedAt }) => londonDay(startedAt)).map(([period, started]) => ({
    period,
    ...figuresOf(started, calendar),
  }));
}
