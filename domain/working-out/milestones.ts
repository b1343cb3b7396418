/** The milestones of a case in which happened what somebody says, and nothing else. */
import { isoDay } from '../calendar/day.ts';
import { aDay, type Instant, isoInstant, londonDay } from '../calendar/london.ts';
import type { PreviewedMilestone } from '../case/preview.ts';
import { rulesOf } from '../catalogue/procedures.ts';
import type { Trigger } from '../catalogue/rule.ts';
import { termOf } from '../periods/term.ts';
import type { MilestoneData } from '../vocabulary/fields.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import type { Choices } from './choices.ts';

/** In order of the log. What a start must come after comes before it; nothing ends the clock. */
export function milestonesOf(choices: Choices): PreviewedMilestone[] {
  const { start, startedAt, rule } = choices;
  const ownAppointment = rule.appointedBy ? {} : appointmentData(choices);
  const data = {
    ...dataOf(start),
    ...ownAppointment,
    ...(rule.oneFor === 'agency' && { agencies: ['Agency'] }),
    ...(choices.stage !== undefined && { stage: choices.stage }),
    ...(standsInAtStart(choices) && dataOf(rule.standIn?.when)),
  };
  return [...before(choices), happened(start.milestone, startedAt, data), ...others(choices)];
}

function before(choices: Choices): PreviewedMilestone[] {
  const { authority, rule, start, startedAt } = choices;
  const standIn =
    choices.standIn && rule.standIn && !standsInAtStart(choices)
      ? [happened(rule.standIn.when.milestone, startedAt, dataOf(rule.standIn.when))]
      : [];
  const earlier = start.after ? [happened(start.after.milestone, startedAt, dataOf(start.after))] : [];
  return [...missed(authority, start, startedAt), ...earlier, ...standIn];
}

/** What ran out long before the start, where the start is too late for it. */
function missed(authority: Choices['authority'], start: Trigger, startedAt: Instant): PreviewedMilestone[] {
  const other = rulesOf(authority).find(({ id }) => id === start.tooLateFor)?.starts[0];
  return other ? [happened(other.milestone, startedAt - 366 * aDay, dataOf(other))] : [];
}

function others(choices: Choices): PreviewedMilestone[] {
  const { rule, startedAt, appointment, limit, sooner, held, extendedTo } = choices;
  const version = rule.versions.find((each) => each.sooner) ?? rule.versions[0];
  const term = termOf(rule.versions.at(-1)!.within);
  return [
    ...(rule.appointedBy && appointment !== undefined
      ? [happened(rule.appointedBy, startedAt, appointmentData(choices))]
      : []),
    ...(version.sooner && sooner !== undefined ? [happened(version.sooner.from, sooner)] : []),
    ...(term.is === 'not-later-than' && limit !== undefined ? [happened(term.milestone, limit)] : []),
    ...(rule.held && held ? [happened(rule.held.from, held.from)] : []),
    ...(rule.held && held?.until !== undefined ? [happened(rule.held.to, held.until)] : []),
    ...(rule.extended && extendedTo !== undefined
      ? [happened(rule.extended.by, startedAt, { until: isoDay(extendedTo) })]
      : []),
  ];
}

function appointmentData({ rule: { appointedIn }, appointment }: Choices): MilestoneData {
  if (appointedIn === undefined || appointment === undefined) return {};
  return { [appointedIn]: appointedIn === 'date' ? isoDay(londonDay(appointment)) : isoInstant(appointment) };
}

/** Whether it is the start itself that says who stands in. */
function standsInAtStart({ rule, start, standIn }: Choices): boolean {
  return standIn === true && rule.standIn?.when.milestone === start.milestone;
}

/** Data that a trigger is content with: of several values the first. */
function dataOf(trigger: Pick<Trigger, 'where'> | undefined): MilestoneData {
  return Object.fromEntries(
    Object.entries(trigger?.where ?? {}).map(([field, [value]]) => [field, value ?? false]),
  );
}

function happened(type: MilestoneType, occurredAt: Instant, data: MilestoneData = {}): PreviewedMilestone {
  return { type, occurredAt, data, people: [] };
}
