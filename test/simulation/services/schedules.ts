/**
 * EventBridge Scheduler as far as the adapters use it. A schedule fires up to a minute after its time, at least once,
 * and is deleted then. What one in the past does is not documented: it may fire, or not, or be refused.
 */
import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
  type UpdateScheduleCommandInput,
} from '@aws-sdk/client-scheduler';
import { minute, second } from '../../../domain/calendar/london.ts';
import type { Faults } from '../faults.ts';
import type { Prng } from '../prng.ts';
import type { Process } from '../process.ts';
import type { Scheduler } from '../scheduler.ts';
import { failure, type Wire } from '../wire.ts';
import { type LaneQueues, queueAt } from './lanes.ts';

export interface Schedules {
  clientOf(process: Process): SchedulerClient;
}

interface Parts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly prng: Prng;
  readonly wire: Wire;
  readonly wakeQueues: LaneQueues;
}

export function openSchedules(parts: Parts): Schedules {
  const { scheduler, faults, prng, wire, wakeQueues } = parts;
  /** By name, with the number of its last change. */
  const schedules = new Map<string, number>();
  let changes = 0;

  const put = ({
    Name: name,
    ScheduleExpression: expression,
    Target: target,
  }: UpdateScheduleCommandInput) => {
    changes += 1;
    const change = changes;
    const wait = Date.parse(`${expression!.slice(3, -1)}Z`) - scheduler.now;
    if (wait < 0 && prng.chance(0.3)) throw failure('ValidationException');
    schedules.set(name!, change);
    if (wait < 0 && prng.chance(0.5)) return;
    scheduler.standing(wait + drift(parts), () => {
      if (schedules.get(name!) !== change) return;
      schedules.delete(name!);
      if (faults.hits('wake-lost')) return;
      const queue = queueAt(wakeQueues, target!.Arn!);
      queue.send(target!.Input!);
      if (faults.hits('wake-twice')) queue.send(target!.Input!, prng.between(0, 300) * second);
    });
  };

  const perform = (command: unknown) => {
    if (command instanceof CreateScheduleCommand) {
      if (schedules.has(command.input.Name!)) throw conflict();
      return put(command.input);
    }
    if (!(command instanceof UpdateScheduleCommand) && !(command instanceof DeleteScheduleCommand))
      throw new Error('The simulation does not know this command of EventBridge Scheduler');
    if (!schedules.has(command.input.Name!))
      throw new ResourceNotFoundException({
        Message: 'No such schedule',
        message: 'No such schedule',
        $metadata: {},
      });
    if (faults.hits('schedule-conflict')) throw conflict();
    if (command instanceof UpdateScheduleCommand) put(command.input);
    else schedules.delete(command.input.Name!);
  };

  return {
    clientOf(process) {
      const send = (command: unknown) =>
        wire.request(process, {
          what: describe(command),
          tries: 4,
          limit: 3 * second,
          throttledAs: 'ThrottlingException',
          perform: () => {
            perform(command);
            return {};
          },
        });
      return { send } as unknown as SchedulerClient;
    },
  };
}

function drift({ faults, prng }: Parts): number {
  if (faults.hits('wake-early')) return -prng.between(1, 600) * second;
  if (faults.hits('wake-late')) return prng.between(1, 120) * minute;
  return prng.between(0, 60) * second;
}

function conflict(): ConflictException {
  return new ConflictException({ Message: 'In use', message: 'In use', $metadata: {} });
}

function describe(command: unknown): string {
  if (command instanceof CreateScheduleCommand || command instanceof UpdateScheduleCommand) {
    const verb = command instanceof CreateScheduleCommand ? 'create' : 'update';
    return `${verb} schedule ${command.input.Target!.Input} ${command.input.ScheduleExpression}`;
  }
  return 'delete schedule';
}
