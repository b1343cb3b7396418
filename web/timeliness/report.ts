/** Everything the page on timeliness tells, worked out of an authority's deadlines. */
import { londonDay } from '../../domain/calendar/london.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { CaseDeadline } from '../../domain/case/brief.ts';
import { rulesOf, type SourcedRule } from '../../domain/catalogue/procedures.ts';
import { reportsConcerns } from '../../domain/reports/concerns.ts';
import {
  type ConferenceStep,
  conferencesOf,
  conferencesWithout,
  initialConferenceRules,
} from '../../domain/reports/conferences.ts';
import { isWithin, type Period, stepsOf } from '../../domain/reports/steps.ts';
import {
  type Figures,
  figuresOf,
  type RuleTimeliness,
  timelinessOf,
} from '../../domain/reports/timeliness.ts';
import { type TrendStep, trendOf } from '../../domain/reports/trend.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Asked } from './asked.ts';

export interface Report {
  readonly rules: readonly SourcedRule[];
  /** Of all duties together. */
  readonly all: Figures;
  readonly duties: readonly RuleTimeliness[];
  readonly change: readonly TrendStep[];
  /** Absent where the authority's procedures count no such conferences. */
  readonly conferences?: readonly ConferenceStep[];
  /** The same for the whole period. */
  readonly conferencesInAll?: ConferenceStep;
  /** How many more at least were held with no strategy discussion recorded from which they are counted. */
  readonly conferencesWithout?: number;
  readonly hasConcerns: boolean;
}

/** @param deadlines as they stand now */
export function reportOf(
  authority: Authority,
  deadlines: readonly CaseDeadline[],
  { period, by, rule }: Asked,
  calendar: WorkingCalendar,
): Report {
  const rules = rulesOf(authority);
  const steps = stepsOf(period, by);
  const started = deadlines.filter(({ startedAt }) => isWithin(period, londonDay(startedAt)));
  const ofRule = rule === undefined ? started : started.filter((deadline) => deadline.rule === rule);
  const ids = rules.map(({ id }) => id);
  const conferenceRules = initialConferenceRules(authority);
  const held = (parts: readonly Period[]) => conferencesOf(conferenceRules, parts, deadlines, calendar);
  return {
    rules,
    all: figuresOf(started, calendar),
    duties: timelinessOf(ids, started, period, calendar),
    change: trendOf(steps, ofRule, calendar),
    ...(conferenceRules.length > 0 && {
      conferences: held(steps),
      conferencesInAll: held([period])[0]!,
      conferencesWithout: conferencesWithout(authority, period, deadlines),
    }),
    hasConcerns: reportsConcerns(authority),
  };
}
