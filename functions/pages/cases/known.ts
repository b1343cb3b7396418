/** What a case knows already, for whoever records the next milestone of it. */
import { isDeepStrictEqual } from 'node:util';
import { type CaseFile, standingMilestones } from '../../../domain/case/case-file.ts';
import { floored } from '../../http/form/when.ts';
import type { ToldMilestone } from '../../http/milestone-schema.ts';

/** The agencies that its people and milestones name, in the order of the alphabet. */
export function agenciesIn({ people, milestones }: CaseFile): readonly string[] {
  const named = [
    ...people.flatMap(({ agency }) => (agency === undefined ? [] : [agency])),
    ...milestones.flatMap(({ data: { agency, agencies } }) => [
      ...(typeof agency === 'string' ? [agency] : []),
      ...(Array.isArray(agencies) ? agencies : []),
    ]),
  ];
  return [...new Set(named)].sort((a, b) => a.localeCompare(b));
}

/** Whether the same milestone stands in it already: of the same type and data, at the same minute. */
export function hasTheSame(file: CaseFile, { type, occurredAt, data }: ToldMilestone): boolean {
  return standingMilestones(file).some(
    (milestone) =>
      milestone.type === type &&
      floored(milestone.occurredAt) === floored(occurredAt) &&
      isDeepStrictEqual(milestone.data, data),
  );
}
