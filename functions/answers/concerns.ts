/**
 * What is known of the concerns of an authority's conference chairs. Milestones stand in the logs, so the logs of the cases
 * that can matter are read, a few at a time: those closed before the period had begun are passed over by their heads.
 */
import { londonInstant } from '../../domain/calendar/london.ts';
import { openCaseFile, standingMilestones } from '../../domain/case/case-file.ts';
import { type ConcernEvent, concernEventsOf } from '../../domain/reports/concern-events.ts';
import type { Period } from '../../domain/reports/steps.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { isToBeErased } from '../case/to-be-erased.ts';
import type { CaseLog, Given } from '../ports.ts';
import { allCases, type ListedCase } from './all-cases.ts';

/** How many logs are read at once. */
const atOnce = 16;

/** Everything that happened to concerns in a period, and in the same cases outside it. */
export async function concernEvents(
  ports: Given<'logs' | 'worklist'>,
  authority: Authority,
  period: Period,
): Promise<ConcernEvent[]> {
  const begins = londonInstant(period.from, 0);
  const cases = (await allCases(ports, authority, ports.now())).filter(canMatter(begins));
  const events: ConcernEvent[] = [];
  for (let from = 0; from < cases.length; from += atOnce) {
    const logs = await Promise.all(cases.slice(from, from + atOnce).map(({ key }) => ports.logs.load(key)));
    events.push(...logs.flatMap(eventsIn));
  }
  return events;
}

/** Nothing happens in a closed case but what opens it again. */
function canMatter(begins: number): (listed: ListedCase) => boolean {
  return ({ head: { closed, closedAt } }) => !closed || closedAt === undefined || closedAt >= begins;
}

function eventsIn(log: CaseLog): ConcernEvent[] {
  if (isToBeErased(log)) return [];
  const { authority, reference } = log.key;
  return concernEventsOf(standingMilestones(openCaseFile(authority, reference, log.facts)));
}
