import { scheduleArn, scheduleGroupArn } from '../account.ts';
import { ServiceError } from '../service-error.ts';
import { describe, describeGroup, summarise } from './describe.ts';
import { paginate } from './page.ts';
import { groupBodyShape, listShape, nameShape, scheduleShape } from './shapes.ts';
import { type Group, keyOf, plan, type Schedule, type ScheduleStore } from './store.ts';

/** What an operation is asked. */
export interface Ask {
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly store: ScheduleStore;
  readonly now: number;
}

/** The operations of EventBridge Scheduler by method and collection; a slash at the end: one of the collection, by name. */
export const operations: Record<string, (ask: Ask) => unknown> = {
  'POST schedules/'({ name, body, store, now }) {
    const settings = scheduleShape.parse(body);
    findGroup(store, settings.GroupName);
    const key = keyOf(settings.GroupName, name);
    const held = store.schedules.entries.get(key);
    const repeated =
      settings.ClientToken !== undefined && held?.settings.ClientToken === settings.ClientToken;
    if (held && !repeated)
      throw new ServiceError('ConflictException', `Schedule ${name} already exists.`, 409);
    if (!held) store.schedules.put(key, plan(name, settings, now));
    return { ScheduleArn: scheduleArn(settings.GroupName, name) };
  },
  'PUT schedules/'({ name, body, store, now }) {
    const settings = scheduleShape.parse(body);
    const held = findSchedule(store, settings.GroupName, name);
    store.schedules.put(keyOf(settings.GroupName, name), plan(name, settings, now, held.createdAt));
    return { ScheduleArn: scheduleArn(settings.GroupName, name) };
  },
  'GET schedules/': ({ name, query, store }) => describe(findSchedule(store, groupIn(query), name)),
  'DELETE schedules/'({ name, query, store }) {
    findSchedule(store, groupIn(query), name);
    store.schedules.remove(keyOf(groupIn(query), name));
    return {};
  },
  'GET schedules'({ query, store }) {
    const { ScheduleGroup, State, ...page } = listShape.parse(Object.fromEntries(query));
    const wanted = [...store.schedules.entries.values()].filter(
      ({ settings }) =>
        settings.GroupName === (ScheduleGroup ?? settings.GroupName) &&
        settings.State === (State ?? settings.State),
    );
    const { items, ...next } = paginate(
      wanted,
      ({ name, settings }) => keyOf(settings.GroupName, name),
      page,
    );
    return { Schedules: items.map(summarise), ...next };
  },
  'POST schedule-groups/'({ name, body, store, now }) {
    groupBodyShape.parse(body);
    if (store.groups.entries.has(name))
      throw new ServiceError('ConflictException', `Schedule group ${name} already exists.`, 409);
    store.groups.put(name, { name, createdAt: now });
    return { ScheduleGroupArn: scheduleGroupArn(name) };
  },
  'GET schedule-groups/': ({ name, store }) => describeGroup(findGroup(store, name)),
  'DELETE schedule-groups/'({ name, store }) {
    findGroup(store, name);
    if (name === 'default') throw new ServiceError('ValidationException', 'The default group stays.');
    for (const [key, { settings }] of [...store.schedules.entries])
      if (settings.GroupName === name) store.schedules.remove(key);
    store.groups.remove(name);
    return {};
  },
  'GET schedule-groups'({ query, store }) {
    const { items, ...next } = paginate(
      [...store.groups.entries.values()],
      ({ name }) => name,
      listShape.parse(Object.fromEntries(query)),
    );
    return { ScheduleGroups: items.map(describeGroup), ...next };
  },
};

const groupIn = (query: URLSearchParams): string => nameShape.parse(query.get('groupName') ?? 'default');

function findSchedule({ schedules }: ScheduleStore, group: string, name: string): Schedule {
  const held = schedules.entries.get(keyOf(group, name));
  if (!held) throw new ServiceError('ResourceNotFoundException', `Schedule ${name} does not exist.`, 404);
  return held;
}

function findGroup({ groups }: ScheduleStore, name: string): Group {
  const held = groups.entries.get(name);
  if (!held)
    throw new ServiceError('ResourceNotFoundException', `Schedule group ${name} does not exist.`, 404);
  return held;
}
