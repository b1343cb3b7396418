/** The one alarm of a case: an EventBridge schedule that puts the case's key on a wake queue, or the queue at once. */
import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { GetQueueAttributesCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type Instant, minute, second } from '../../domain/calendar/london.ts';
import type { Alarms, CaseKey } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';
import { scheduleName } from './keys.ts';
import { type LaneQueue, laneQueues } from './lane-queues.ts';

export function schedulerAlarms(scheduler: SchedulerClient, queue: SQSClient, settings: Settings): Alarms {
  const lanes = laneQueues(settings);
  return {
    async set(key, at, lane) {
      const schedule = scheduleFor(key, at, lanes[lane], settings);
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
    ring: (key, lane) => putOnQueue(queue, lanes[lane], key),
    async waiting(lane) {
      const { Attributes: counts = {} } = await queue.send(
        new GetQueueAttributesCommand({ QueueUrl: lanes[lane].url, AttributeNames: [...countedAs] }),
      );
      return countedAs.reduce((sum, name) => sum + Number(counts[name] ?? 0), 0);
    },
    ringAllSoon: (authority) => putOnQueue(queue, lanes.routine, { authority, allAfter: null }, lookDelay),
    ringMore: (authority, after) => putOnQueue(queue, lanes.routine, { authority, allAfter: after }),
  };
}

const countedAs = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;

/** Longer than any function runs with what it remembers: by then nobody settles a case by what was before. */
const lookDelay = 3 * minute;

async function putOnQueue(
  queue: SQSClient,
  { url: QueueUrl }: LaneQueue,
  body: object,
  delay = 0,
): Promise<void> {
  const MessageBody = JSON.stringify(body);
  await queue.send(new SendMessageCommand({ QueueUrl, MessageBody, DelaySeconds: delay / second }));
}

/**
 * Another writer may have made it in between: then it is theirs, and whoever settles last corrects it. It may also have
 * fired or been cleared since: then it is made once more.
 */
async function create(scheduler: SchedulerClient, schedule: CreateScheduleCommandInput): Promise<void> {
  try {
    await scheduler.send(new CreateScheduleCommand(schedule));
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error;
    await replace(scheduler, schedule);
  }
}

async function replace(scheduler: SchedulerClient, schedule: CreateScheduleCommandInput): Promise<void> {
  try {
    await scheduler.send(new UpdateScheduleCommand(schedule));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    await scheduler.send(new CreateScheduleCommand(schedule));
  }
}

function scheduleFor(
  key: CaseKey,
  at: Instant,
  { arn }: LaneQueue,
  settings: Settings,
): CreateScheduleCommandInput {
  return {
    GroupName: settings.scheduleGroup,
    Name: scheduleName(key),
    ScheduleExpression: `at(${toSecond(at)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: arn,
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
