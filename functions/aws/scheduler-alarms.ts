/** The one alarm of a case: an EventBridge schedule that puts the case's key on the wake queue, or the queue at once. */
import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type Instant, minute, second } from '../../domain/calendar/london.ts';
import type { Alarms, CaseKey } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';
import { scheduleName } from './keys.ts';

export function schedulerAlarms(scheduler: SchedulerClient, queue: SQSClient, settings: Settings): Alarms {
  return {
    async set(key, at) {
      const schedule = scheduleFor(key, at, settings);
      try {
        await scheduler.send(new UpdateScheduleCommand(schedule));
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
        await create(scheduler, schedule);
      }
    },
    async clear(key) {
      try {
        const which = { GroupName: settings.scheduleGroup, Name: scheduleName(key) };
        await scheduler.send(new DeleteScheduleCommand(which));
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
      }
    },
    ring: (key) => putOnQueue(queue, settings, key),
    ringAllSoon: (authority) => putOnQueue(queue, settings, { authority, allAfter: null }, lookDelay),
    ringMore: (authority, after) => putOnQueue(queue, settings, { authority, allAfter: after }),
  };
}

/** Longer than any function runs with what it remembers: by then nobody settles a case by what was before. */
const lookDelay = 3 * minute;

async function putOnQueue(
  queue: SQSClient,
  { wakeQueueUrl: QueueUrl }: Settings,
  body: object,
  delay = 0,
): Promise<void> {
  const MessageBody = JSON.stringify(body);
  await queue.send(new SendMessageCommand({ QueueUrl, MessageBody, DelaySeconds: delay / second }));
}

/** Another writer may have made it in between: then it is theirs, and whoever settles last corrects it. */
async function create(scheduler: SchedulerClient, schedule: CreateScheduleCommandInput): Promise<void> {
  try {
    await scheduler.send(new CreateScheduleCommand(schedule));
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error;
    await scheduler.send(new UpdateScheduleCommand(schedule));
  }
}

function scheduleFor(key: CaseKey, at: Instant, settings: Settings): CreateScheduleCommandInput {
  return {
    GroupName: settings.scheduleGroup,
    Name: scheduleName(key),
    ScheduleExpression: `at(${toSecond(at)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: settings.wakeQueueArn,
      RoleArn: settings.scheduleRoleArn,
      Input: JSON.stringify(key),
      RetryPolicy: { MaximumRetryAttempts: 10, MaximumEventAgeInSeconds: 3600 },
      DeadLetterConfig: { Arn: settings.scheduleDeadLetterArn },
    },
  };
}

/** A schedule knows whole seconds: never earlier than asked, or the case would be woken before its moment. */
function toSecond(at: Instant): string {
  return new Date(Math.ceil(at / second) * second).toISOString().slice(0, 19);
}
