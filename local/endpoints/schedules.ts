import { printInstant } from '../instant.ts';
import { isOnce, type Schedule } from '../scheduler/store.ts';
import type { Endpoint } from './endpoint.ts';

/** `GET /local/schedules`: the one-time schedules that EventBridge Scheduler holds, soonest first. */
export const listSchedules: Endpoint = async ({ schedules, settled }) => {
  await settled();
  return [...schedules.schedules.entries.values()]
    .filter((schedule) => isOnce(schedule) && schedule.due !== undefined)
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0))
    .map(show);
};

function show({ name, settings, due = 0 }: Schedule): object {
  return {
    group: settings.GroupName,
    name,
    at: printInstant(due),
    target: settings.Target.Arn,
    input: settings.Target.Input ?? null,
  };
}
