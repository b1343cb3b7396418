import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  GetScheduleGroupCommand,
  ListScheduleGroupsCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
  ValidationException,
} from '@aws-sdk/client-scheduler';
import { expect, onTestFinished, test } from 'vitest';
import { openQueues } from '../../local/queue/queues.ts';
import { startFiring } from '../../local/scheduler/firing.ts';
import { serveScheduler } from '../../local/scheduler/server.ts';
import { openScheduleStore } from '../../local/scheduler/store.ts';
import { complaints, sdk, simulatedWorld } from './world.ts';

const shapes = [
  { name: 'wake', visibilitySeconds: 60 },
  { name: 'dead', visibilitySeconds: 60 },
];

async function openWorld(folder?: string, callFunction = async (): Promise<unknown> => undefined) {
  const world = simulatedWorld(folder);
  const queues = openQueues(world.folder, shapes, world.clock);
  const store = openScheduleStore(world.folder, world.clock);
  const { heard, report } = complaints();
  const called: unknown[] = [];
  const firing = startFiring({
    store,
    clock: world.clock,
    work: world.work,
    queues,
    report,
    callFunction(name, event) {
      called.push([name, event]);
      return callFunction();
    },
  });
  const server = await serveScheduler(store, world.clock);
  const client = new SchedulerClient({ ...sdk, endpoint: server.url });
  onTestFinished(async () => {
    client.destroy();
    await server.close();
  });
  return {
    ...world,
    client,
    called,
    heard,
    firing,
    /** Moves the clock, fires what is due and waits for it. */
    async pass(seconds: number) {
      world.later(seconds);
      firing.runDue();
      await world.quiet();
    },
    /** What came to the queue since it was last asked. */
    received() {
      const messages = queues.named('wake').receive(10);
      for (const { id } of messages) queues.named('wake').remove(id);
      return messages.map(({ body }) => body);
    },
    dead: () => queues.named('dead').receive(10),
  };
}

const arn = (queue: string) => `arn:aws:sqs:eu-west-2:000000000000:${queue}`;

function schedule(
  Name: string,
  expression: string,
  more: Partial<CreateScheduleCommandInput> = {},
  input = Name,
) {
  return {
    Name,
    ScheduleExpression: expression,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: arn('wake'), RoleArn: 'arn:aws:iam::000000000000:role/schedules', Input: input },
    ...more,
  } satisfies CreateScheduleCommandInput;
}

test('a schedule is made, read, changed, listed and deleted', async () => {
  const { client } = await openWorld();
  await client.send(new CreateScheduleGroupCommand({ Name: 'cases' }));
  const made = schedule('a', 'at(2026-11-21T09:00:00)', { GroupName: 'cases', Description: 'one' });
  expect((await client.send(new CreateScheduleCommand(made))).ScheduleArn).toBe(
    'arn:aws:scheduler:eu-west-2:000000000000:schedule/cases/a',
  );
  await client.send(
    new UpdateScheduleCommand(
      schedule('a', 'at(2026-11-22T09:00:00)', { GroupName: 'cases', State: 'DISABLED' }),
    ),
  );
  const held = await client.send(new GetScheduleCommand({ Name: 'a', GroupName: 'cases' }));
  expect(held).toMatchObject({
    ScheduleExpression: 'at(2026-11-22T09:00:00)',
    ScheduleExpressionTimezone: 'UTC',
    State: 'DISABLED',
    ActionAfterCompletion: 'NONE',
    CreationDate: new Date('2026-11-20T16:30:00Z'),
  });
  expect(held.Description, 'an update puts back to its default what it leaves out').toBeUndefined();
  const listed = await client.send(new ListSchedulesCommand({ GroupName: 'cases' }));
  expect(listed.Schedules?.map(({ Name }) => Name)).toEqual(['a']);
  await client.send(new DeleteScheduleCommand({ Name: 'a', GroupName: 'cases' }));
  expect((await client.send(new ListSchedulesCommand({}))).Schedules).toEqual([]);
});

test('lists come in pages', async () => {
  const { client } = await openWorld();
  for (const name of ['b', 'a', 'c', 'other'])
    await client.send(new CreateScheduleCommand(schedule(name, 'at(2027-01-01T00:00:00)')));
  const first = await client.send(new ListSchedulesCommand({ MaxResults: 3 }));
  const second = await client.send(new ListSchedulesCommand({ MaxResults: 3, NextToken: first.NextToken }));
  const names = [first, second].map((page) => page.Schedules?.map(({ Name }) => Name));
  expect(names).toEqual([['a', 'b', 'c'], ['other']]);
  expect(second.NextToken).toBeUndefined();
  const prefixed = await client.send(new ListSchedulesCommand({ NamePrefix: 'oth' }));
  expect(prefixed.Schedules).toHaveLength(1);
});

test('errors come as the classes of the SDK', async () => {
  const { client } = await openWorld();
  const at = 'at(2026-11-21T09:00:00)';
  await client.send(new CreateScheduleCommand(schedule('a', at)));
  const create = (input: CreateScheduleCommandInput) => client.send(new CreateScheduleCommand(input));
  await expect(create(schedule('a', at))).rejects.toBeInstanceOf(ConflictException);
  await expect(create(schedule('b', at, { GroupName: 'nowhere' }))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
  await expect(client.send(new GetScheduleCommand({ Name: 'z' }))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
  await expect(client.send(new UpdateScheduleCommand(schedule('z', at)))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
  await expect(client.send(new DeleteScheduleCommand({ Name: 'z' }))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
  for (const wrong of [
    schedule('a b', at),
    schedule('x'.repeat(65), at),
    schedule('c', 'at(tomorrow)'),
    schedule('c', at, { ScheduleExpressionTimezone: 'Mars/Olympus' }),
    schedule('c', at, {}, 'x'.repeat(262_145)),
    schedule('c', at, { FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 2000 } }),
  ])
    await expect(create(wrong)).rejects.toBeInstanceOf(ValidationException);
});

test('the same client token makes the schedule once', async () => {
  const { client } = await openWorld();
  const made = schedule('a', 'at(2026-11-21T09:00:00)', { ClientToken: 'one' });
  await client.send(new CreateScheduleCommand(made));
  await client.send(new CreateScheduleCommand(made));
  expect((await client.send(new ListSchedulesCommand({}))).Schedules).toHaveLength(1);
});

test('a group takes its schedules with it', async () => {
  const { client } = await openWorld();
  await client.send(new CreateScheduleGroupCommand({ Name: 'cases' }));
  await expect(client.send(new CreateScheduleGroupCommand({ Name: 'cases' }))).rejects.toBeInstanceOf(
    ConflictException,
  );
  await client.send(
    new CreateScheduleCommand(schedule('a', 'at(2026-11-21T09:00:00)', { GroupName: 'cases' })),
  );
  expect((await client.send(new GetScheduleGroupCommand({ Name: 'cases' }))).State).toBe('ACTIVE');
  await client.send(new DeleteScheduleGroupCommand({ Name: 'cases' }));
  const { ScheduleGroups } = await client.send(new ListScheduleGroupsCommand({}));
  expect(ScheduleGroups?.map(({ Name }) => Name)).toEqual(['default']);
  expect((await client.send(new ListSchedulesCommand({}))).Schedules).toEqual([]);
});

test('what is due fires in order of time, once, and is deleted when it says so', async () => {
  const { client, pass, received, firing } = await openWorld();
  const afterwards = { ActionAfterCompletion: 'DELETE' } as const;
  await client.send(new CreateScheduleCommand(schedule('later', 'at(2026-11-20T16:40:00)', afterwards)));
  await client.send(new CreateScheduleCommand(schedule('sooner', 'at(2026-11-20T16:35:00)')));
  await client.send(
    new CreateScheduleCommand(schedule('off', 'at(2026-11-20T16:35:00)', { State: 'DISABLED' })),
  );
  await client.send(new CreateScheduleCommand(schedule('next', 'at(2026-11-20T18:00:00)')));
  await pass(299);
  expect(received()).toEqual([]);
  await pass(3600);
  expect(received()).toEqual(['sooner', 'later']);
  await pass(60);
  expect(received()).toEqual([]);
  expect(firing.firedOnce()).toBe(2);
  const { Schedules = [] } = await client.send(new ListSchedulesCommand({}));
  expect(Schedules.map(({ Name }) => Name)).toEqual(['next', 'off', 'sooner']);
});

test('a schedule for a moment that has passed fires at once', async () => {
  const { client, received, quiet } = await openWorld();
  await client.send(new CreateScheduleCommand(schedule('a', 'at(2026-11-20T16:00:00)')));
  await quiet();
  expect(received()).toEqual(['a']);
});

test('a schedule that was changed fires with what it says now, at the time it says now', async () => {
  const { client, pass, received } = await openWorld();
  await client.send(new CreateScheduleCommand(schedule('a', 'at(2026-11-20T16:35:00)', {}, 'old')));
  await client.send(new UpdateScheduleCommand(schedule('a', 'at(2026-11-20T16:45:00)', {}, 'new')));
  await pass(600);
  expect(received()).toEqual([]);
  await pass(300);
  expect(received()).toEqual(['new']);
});

test('the input is told the time it was scheduled for', async () => {
  const { client, pass, received } = await openWorld();
  const input =
    '{"at":"<aws.scheduler.scheduled-time>","attempt":<aws.scheduler.attempt-number>,"x":"<aws.other>"}';
  await client.send(new CreateScheduleCommand(schedule('a', 'at(2026-11-20T16:35:00)', {}, input)));
  await pass(400);
  expect(received()).toEqual(['{"at":"2026-11-20T16:35:00Z","attempt":1,"x":"<aws.other>"}']);
});

test('a recurring schedule fires again and again, within its dates', async () => {
  const { client, pass, received } = await openWorld();
  const until = { EndDate: new Date('2026-11-20T16:33:00Z') };
  await client.send(new CreateScheduleCommand(schedule('a', 'rate(1 minute)', until)));
  for (let minutes = 0; minutes < 6; minutes += 1) await pass(60);
  expect(received()).toEqual(['a', 'a', 'a', 'a']);
});

const toFunction = (attempts: number) => ({
  ActionAfterCompletion: 'DELETE' as const,
  Target: {
    Arn: 'arn:aws:lambda:eu-west-2:000000000000:function:sweep',
    RoleArn: 'arn:aws:iam::000000000000:role/schedules',
    Input: '{"n":1}',
    RetryPolicy: { MaximumRetryAttempts: attempts, MaximumEventAgeInSeconds: 3600 },
    DeadLetterConfig: { Arn: arn('dead') },
  },
});

test('a target that fails is called again later', async () => {
  let failures = 1;
  const { client, pass, called, dead } = await openWorld(undefined, async () => {
    failures -= 1;
    if (failures >= 0) throw new Error('busy');
  });
  await client.send(new CreateScheduleCommand(schedule('a', 'at(2026-11-20T16:31:00)', toFunction(2))));
  await pass(60);
  await pass(30);
  expect(called).toHaveLength(1);
  await pass(30);
  expect(called).toEqual([
    ['sweep', { n: 1 }],
    ['sweep', { n: 1 }],
  ]);
  expect(dead()).toEqual([]);
  expect((await client.send(new ListSchedulesCommand({}))).Schedules).toEqual([]);
});

test('when all attempts failed the dead-letter queue is told, and the schedule is gone', async () => {
  const { client, pass, called, dead } = await openWorld(undefined, () =>
    Promise.reject(new Error('broken')),
  );
  await client.send(new CreateScheduleCommand(schedule('a', 'at(2026-11-20T16:31:00)', toFunction(1))));
  for (let round = 0; round < 5; round += 1) await pass(60);
  expect(called).toHaveLength(2);
  expect(dead()).toMatchObject([
    {
      body: '{"n":1}',
      attributes: {
        ERROR_MESSAGE: 'broken',
        EXHAUSTED_RETRY_CONDITION: 'MaximumRetryAttempts',
        RETRY_ATTEMPTS: '1',
        SCHEDULED_TIME: '2026-11-20T16:31:00Z',
      },
    },
  ]);
  expect((await client.send(new ListSchedulesCommand({}))).Schedules).toEqual([]);
});

test('a schedule that fell due while nothing ran fires at the next start', async () => {
  const before = await openWorld();
  await before.client.send(new CreateScheduleCommand(schedule('a', 'at(2026-11-20T16:35:00)')));
  before.later(900);
  const after = await openWorld(before.folder);
  expect(after.firing.nextDue()).toBe(Date.parse('2026-11-20T16:35:00Z'));
  await after.pass(0);
  expect(after.received()).toEqual(['a']);
});
