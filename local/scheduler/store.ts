import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { type Journal, openJournal } from '../journal.ts';
import { readExpression } from './expression.ts';
import type { ScheduleSettings } from './shapes.ts';

/** One call of a target that failed and will be tried again. Instants in milliseconds since 1970. */
export interface Retry {
  /** The moment the schedule named. */
  readonly scheduledAt: number;
  readonly attempts: number;
  readonly at: number;
}

/** A schedule as held on disk. */
export interface Schedule {
  readonly name: string;
  readonly settings: ScheduleSettings;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** When it fires next; absent when it will not fire again. */
  readonly due?: number;
  readonly retries: readonly Retry[];
}

export interface Group {
  readonly name: string;
  readonly createdAt: number;
}

export interface ScheduleStore {
  readonly schedules: Journal<Schedule>;
  readonly groups: Journal<Group>;
  /** Calls `listener` with the key of each schedule that is made or changed. */
  onPut(listener: (key: string) => void): void;
  close(): void;
}

export const keyOf = (group: string, name: string): string => `${group}/${name}`;

/** Opens what EventBridge Scheduler holds in `folder`; the group `default` is always there, as in AWS. */
export function openScheduleStore(folder: string, clock: Clock): ScheduleStore {
  const schedules = openJournal<Schedule>(join(folder, 'schedules.jsonl'));
  const groups = openJournal<Group>(join(folder, 'schedule-groups.jsonl'));
  if (!groups.entries.has('default')) groups.put('default', { name: 'default', createdAt: clock.now() });
  const listeners: ((key: string) => void)[] = [];
  return {
    schedules: {
      ...schedules,
      put(key, schedule) {
        schedules.put(key, schedule);
        for (const listener of listeners) listener(key);
      },
    },
    groups,
    onPut: (listener) => listeners.push(listener),
    close() {
      schedules.close();
      groups.close();
    },
  };
}

/** A schedule as made or changed at `now`. */
export function plan(name: string, settings: ScheduleSettings, now: number, createdAt = now): Schedule {
  const schedule: Schedule = { name, settings, createdAt, modifiedAt: now, retries: [] };
  return withDue(schedule, nextDue(schedule, now));
}

/** The schedule after it fired: an `at` is spent, the others wait for their next moment after `now`. */
export function spend(schedule: Schedule, now: number): Schedule {
  return withDue(schedule, isOnce(schedule) ? undefined : nextDue(schedule, now + 1));
}

/** Whether it fires a single time. */
export const isOnce = (schedule: Schedule): boolean => schedule.settings.ScheduleExpression.startsWith('at(');

function nextDue({ settings, modifiedAt }: Schedule, from: number): number | undefined {
  if (settings.State === 'DISABLED') return undefined;
  const start = settings.StartDate === undefined ? modifiedAt : settings.StartDate * 1000;
  const end = settings.EndDate === undefined ? Number.POSITIVE_INFINITY : settings.EndDate * 1000;
  const expression = readExpression(settings.ScheduleExpression, settings.ScheduleExpressionTimezone);
  const due = expression?.next(Math.max(from, start), start);
  return due === undefined || due > end ? undefined : due;
}

function withDue({ due: _, ...schedule }: Schedule, due: number | undefined): Schedule {
  return due === undefined ? schedule : { ...schedule, due };
}
