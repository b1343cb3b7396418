import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { scheduleArn, scheduleGroupArn } from '../account.ts';
import type { Clock } from '../clock.ts';
import { type Loopback, type Reply, serve } from '../loopback.ts';
import { groupBodyShape, listShape, nameShape, scheduleShape } from './shapes.ts';
import { type Group, keyOf, plan, type Schedule, type ScheduleStore } from './store.ts';

/** An error as EventBridge Scheduler's API names it. */
class SchedulerError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface Ask {
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly store: ScheduleStore;
  readonly now: number;
}

/** EventBridge Scheduler as the SDK speaks to it. `changed` is called after each schedule that is made or changed. */
export function serveScheduler(store: ScheduleStore, clock: Clock, changed: () => void): Promise<Loopback> {
  return serve('application/json', (request, text): Reply => {
    try {
      const body = answer(request, text, store, clock.now());
      if (request.method !== 'GET') changed();
      return { status: 200, body };
    } catch (error) {
      if (error instanceof SchedulerError) return refuse(error.status, error.code, error.message);
      if (error instanceof z.ZodError) return refuse(400, 'ValidationException', z.prettifyError(error));
      if (error instanceof SyntaxError) return refuse(400, 'ValidationException', 'The request is not JSON');
      throw error;
    }
  });
}

function answer(request: IncomingMessage, text: string, store: ScheduleStore, now: number): unknown {
  const url = new URL(request.url ?? '/', 'http://scheduler');
  const [, collection = '', name] = url.pathname.split('/').map(decodeURIComponent);
  const operation = operations[`${request.method} ${collection}${name === undefined ? '' : '/'}`];
  if (!operation) throw new SchedulerError(404, 'ResourceNotFoundException', 'There is no such operation');
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return operation({
    name: name === undefined ? '' : nameShape.parse(name),
    query: url.searchParams,
    body,
    store,
    now,
  });
}

const operations: Record<string, (ask: Ask) => unknown> = {
  'POST schedules/'({ name, body, store, now }) {
    const settings = scheduleShape.parse(body);
    findGroup(store, settings.GroupName);
    const key = keyOf(settings.GroupName, name);
    const held = store.schedules.entries.get(key);
    const repeated =
      settings.ClientToken !== undefined && held?.settings.ClientToken === settings.ClientToken;
    if (held && !repeated)
      throw new SchedulerError(409, 'ConflictException', `Schedule ${name} already exists.`);
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
      throw new SchedulerError(409, 'ConflictException', `Schedule group ${name} already exists.`);
    store.groups.put(name, { name, createdAt: now });
    return { ScheduleGroupArn: scheduleGroupArn(name) };
  },
  'GET schedule-groups/': ({ name, store }) => describeGroup(findGroup(store, name)),
  'DELETE schedule-groups/'({ name, store }) {
    findGroup(store, name);
    if (name === 'default') throw new SchedulerError(400, 'ValidationException', 'The default group stays.');
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
  if (!held) throw new SchedulerError(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);
  return held;
}

function findGroup({ groups }: ScheduleStore, name: string): Group {
  const held = groups.entries.get(name);
  if (!held)
    throw new SchedulerError(404, 'ResourceNotFoundException', `Schedule group ${name} does not exist.`);
  return held;
}

function describe({ name, settings, createdAt, modifiedAt }: Schedule): object {
  const { ClientToken: _, ...shown } = settings;
  const Arn = scheduleArn(settings.GroupName, name);
  return {
    ...shown,
    Name: name,
    Arn,
    CreationDate: createdAt / 1000,
    LastModificationDate: modifiedAt / 1000,
  };
}

function summarise({ name, settings, createdAt, modifiedAt }: Schedule): object {
  return {
    Arn: scheduleArn(settings.GroupName, name),
    Name: name,
    GroupName: settings.GroupName,
    State: settings.State,
    CreationDate: createdAt / 1000,
    LastModificationDate: modifiedAt / 1000,
    Target: { Arn: settings.Target.Arn },
  };
}

const describeGroup = ({ name, createdAt }: Group): object => ({
  Arn: scheduleGroupArn(name),
  Name: name,
  State: 'ACTIVE',
  CreationDate: createdAt / 1000,
  LastModificationDate: createdAt / 1000,
});

interface Page {
  readonly NamePrefix?: string | undefined;
  readonly MaxResults: number;
  readonly NextToken?: string | undefined;
}

function paginate<T extends { readonly name: string }>(
  all: T[],
  keyIn: (item: T) => string,
  page: Page,
): { items: T[]; NextToken?: string } {
  const { NamePrefix = '', MaxResults, NextToken = '' } = page;
  const from = Buffer.from(NextToken, 'base64url').toString();
  const rest = all
    .filter((item) => item.name.startsWith(NamePrefix) && keyIn(item) > from)
    .sort((a, b) => (keyIn(a) < keyIn(b) ? -1 : 1));
  const items = rest.slice(0, MaxResults);
  const last = items.at(-1);
  if (last === undefined || rest.length === items.length) return { items };
  return { items, NextToken: Buffer.from(keyIn(last)).toString('base64url') };
}

function refuse(status: number, code: string, message: string): Reply {
  return { status, headers: { 'x-amzn-errortype': code }, body: { Message: message } };
}
