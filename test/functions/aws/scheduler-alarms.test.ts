import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { schedulerAlarms } from '../../../functions/aws/scheduler-alarms.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';

const { settings } = worldInMemory({ now: 0 }).ports;
const key = { authority: 'walsall', reference: 'WM-2026-000123' } as const;
const at = Date.UTC(2026, 10, 25, 10, 0, 0, 1);
const scheduler = mockClient(SchedulerClient);
const sqs = mockClient(SQSClient);
const region = 'eu-west-2';
const alarms = schedulerAlarms(new SchedulerClient({ region }), new SQSClient({ region }), settings);
const notFound = new ResourceNotFoundException({ message: '', Message: '', $metadata: {} });
const conflict = new ConflictException({ message: '', Message: '', $metadata: {} });

beforeEach(() => {
  scheduler.reset();
  sqs.reset();
});

describe('setting the alarm', () => {
  test('updates the schedule of the case', async () => {
    scheduler.on(UpdateScheduleCommand).resolves({});
    await alarms.set(key, at, 'late');
    expect(scheduler.calls()).toHaveLength(1);
    const { input } = scheduler.commandCalls(UpdateScheduleCommand)[0]!.args[0];
    expect(input).toMatchObject({
      GroupName: 'cases',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: settings.lateWakeQueueArn,
        RoleArn: settings.scheduleRoleArn,
        DeadLetterConfig: { Arn: settings.scheduleDeadLetterArn },
      },
    });
    expect(JSON.parse(input.Target!.Input!)).toEqual(key);
  });

  test('says nothing of the case in the name, and keeps to the names that are allowed', async () => {
    scheduler.on(UpdateScheduleCommand).resolves({});
    await alarms.set(key, at, 'late');
    await alarms.set({ ...key, reference: 'WM-2026-000124' }, at, 'late');
    const [one, other] = scheduler.commandCalls(UpdateScheduleCommand).map(({ args }) => args[0].input.Name!);
    expect(one).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/);
    expect(one).not.toMatch(/walsall|WM|000123/);
    expect(other).not.toBe(one);
  });

  test.each([
    [Date.UTC(2026, 10, 25, 10), 'at(2026-11-25T10:00:00)'],
    [at, 'at(2026-11-25T10:00:01)'],
    [Date.UTC(2026, 6, 1, 8, 30), 'at(2026-07-01T08:30:00)'],
    [Date.UTC(2026, 11, 31, 23, 59, 59, 999), 'at(2027-01-01T00:00:00)'],
  ])('never wakes before its moment (%i)', async (moment, expression) => {
    scheduler.on(UpdateScheduleCommand).resolves({});
    await alarms.set(key, moment, 'late');
    expect(scheduler.commandCalls(UpdateScheduleCommand)[0]!.args[0].input.ScheduleExpression).toBe(
      expression,
    );
  });

  test('creates it where there is none', async () => {
    scheduler.on(UpdateScheduleCommand).rejects(notFound);
    scheduler.on(CreateScheduleCommand).resolves({});
    await alarms.set(key, at, 'late');
    const [update, create] = scheduler.calls().map(({ args }) => args[0].input);
    expect(create).toEqual(update);
  });

  test('updates what another made in between', async () => {
    scheduler.on(UpdateScheduleCommand).rejectsOnce(notFound).resolves({});
    scheduler.on(CreateScheduleCommand).rejects(conflict);
    await alarms.set(key, at, 'late');
    expect(scheduler.calls()).toHaveLength(3);
    expect(scheduler.commandCalls(UpdateScheduleCommand)).toHaveLength(2);
  });

  test('creates it after all where what another made has fired in between', async () => {
    scheduler.on(UpdateScheduleCommand).rejects(notFound);
    scheduler.on(CreateScheduleCommand).rejectsOnce(conflict).resolves({});
    await alarms.set(key, at, 'late');
    expect(scheduler.commandCalls(CreateScheduleCommand)).toHaveLength(2);
  });

  test('fails where the scheduler does', async () => {
    scheduler.on(UpdateScheduleCommand).rejects(new Error('Unavailable'));
    await expect(alarms.set(key, at, 'late')).rejects.toThrow('Unavailable');
  });
});

describe('clearing the alarm', () => {
  test('deletes the schedule, and is content where there is none', async () => {
    scheduler.on(DeleteScheduleCommand).resolvesOnce({}).rejects(notFound);
    await alarms.clear(key);
    await alarms.clear(key);
    expect(scheduler.commandCalls(DeleteScheduleCommand)).toHaveLength(2);
  });

  test('fails where the scheduler does', async () => {
    scheduler.on(DeleteScheduleCommand).rejects(new Error('Unavailable'));
    await expect(alarms.clear(key)).rejects.toThrow('Unavailable');
  });
});

test('ringing puts the key, and nothing else, on the wake queue of its lane', async () => {
  sqs.on(SendMessageCommand).resolves({});
  await alarms.ring(key, 'late');
  const { input } = sqs.commandCalls(SendMessageCommand)[0]!.args[0];
  expect(input.QueueUrl).toBe(settings.lateWakeQueueUrl);
  expect(JSON.parse(input.MessageBody!)).toEqual(key);
});

test('how many wait in a lane are those in its queue and those being looked at', async () => {
  const counts = { ApproximateNumberOfMessages: '1200', ApproximateNumberOfMessagesNotVisible: '2' };
  sqs
    .on(GetQueueAttributesCommand, { QueueUrl: settings.routineWakeQueueUrl })
    .resolves({ Attributes: counts });
  expect(await alarms.waiting('routine')).toBe(1202);
});

test('ringing a whole authority waits three minutes, and goes on from where it stopped at once', async () => {
  sqs.on(SendMessageCommand).resolves({});
  await alarms.ringAllSoon('walsall');
  await alarms.ringMore('walsall', 'place');
  const inputs = sqs.commandCalls(SendMessageCommand).map(({ args }) => args[0].input);
  expect(inputs.map(({ DelaySeconds }) => DelaySeconds)).toEqual([180, 0]);
  expect(inputs.map(({ MessageBody }) => JSON.parse(MessageBody!) as unknown)).toEqual([
    { authority: 'walsall', allAfter: null },
    { authority: 'walsall', allAfter: 'place' },
  ]);
});
