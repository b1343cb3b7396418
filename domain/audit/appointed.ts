/** For when something is appointed that a duty is counted back from. */
import { hourOf } from './days.ts';
import type { Duty } from './duties.ts';
import type { Happened } from './known.ts';

/** The moment a duty is counted back from; of a day, its beginning. */
export function appointment(duty: Duty, milestones: readonly Happened[]): number | undefined {
  const { rule } = duty;
  if (rule.appointedIn === undefined) return undefined;
  const value = appointer(duty, milestones)?.data[rule.appointedIn];
  if (typeof value !== 'string') return undefined;
  return value.length === 10 ? hourOf(value, 0) : Date.parse(value);
}

/** The last to have appointed it, not counting conferences that had been held when the duty began. */
function appointer({ rule, appointedBy, startedBy }: Duty, milestones: readonly Happened[]) {
  if (rule.appointedBy === undefined) return appointedBy;
  return milestones.findLast(
    (each, place) =>
      each.type === rule.appointedBy &&
      !milestones
        .slice(place)
        .some(({ type, at, data }) => isHeld(type) && at <= startedBy.at && isOneConference(data, each.data)),
  );
}

export function isHeld(type: Happened['type']): boolean {
  return type === 'conference-held' || type === 'review-conference-held';
}

/** Whether two milestones are of one conference: either may leave its reference out. */
export function isOneConference(one: Happened['data'], other: Happened['data']): boolean {
  return (
    one.conference === undefined || other.conference === undefined || one.conference === other.conference
  );
}
