import {
  SQSClient,
  StartMessageMoveTaskCommand,
  type StartMessageMoveTaskCommandInput,
} from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import type { CaseKey, Ports } from '../../functions/ports.ts';
import { recordDelivery } from '../../functions/record-delivery.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { hiddenWhileHandledBy } from '../../infra/sizes.ts';
import { connect } from '../../local/queue/mapping.ts';
import { openQueues } from '../../local/queue/queues.ts';
import { serveQueues } from '../../local/queue/server.ts';
import { sdkCall } from '../support/aws-words.ts';
import { onClock } from '../support/clock-face.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context, mailEvent } from '../support/requests.ts';
import { rehearse, shellUnder } from '../support/runbook.ts';
import { milestone } from '../support/story.ts';
import { sdk, simulatedWorld, start } from './world.ts';

// What a failure left in a dead-letter queue is redriven as the operating guide says, and what it was about is made good.

const key = (reference: string): CaseKey => ({ authority: 'walsall', reference });
const [stuck, other] = [key('STUCK-1'), key('OTHER-2')];
const tries = 5;

const workers = { wake: 'wake-case', 'mail-events': 'record-delivery' } as const;
type Worker = keyof typeof workers;

/** Two cases with a reminder at 17:00, half an hour on, and a queue that feeds one of the functions. */
async function queueOf(name: Worker) {
  const { clock, folder, work, later, quiet } = simulatedWorld();
  const queue = `longstop-production-${name === 'wake' ? 'wake-urgent' : name}`;
  const deadLetter = `longstop-production-${name}-dead-letters`;
  const hidden = hiddenWhileHandledBy(workers[name]);
  const queues = openQueues(
    folder,
    [
      { name: deadLetter, visibilitySeconds: 30 },
      { name: queue, visibilitySeconds: hidden, maxReceiveCount: tries, deadLetter },
    ],
    clock,
  );
  const world = worldInMemory({ now: start });
  let broken = false;
  const load: Ports['logs']['load'] = async (which) => {
    if (broken && which.reference === stuck.reference) throw new Error('Unreadable');
    return world.ports.logs.load(which);
  };
  const ports: Ports = { ...world.ports, now: clock.now, logs: { ...world.ports.logs, load } };
  for (const which of [stuck, other]) {
    const referral = milestone('referral-made', '2026-11-19 17:00', { method: 'telephone' });
    await world.ports.logs.append(await world.ports.logs.load(which), referral, true);
  }
  const handlers = { wake: wakeCase(ports), 'mail-events': recordDelivery(ports) };
  const mapping = connect({
    queue: queues.named(queue),
    batchSize: 1,
    concurrency: 2,
    work,
    report: () => {},
    handler: (event) => handlers[name](event, context),
  });
  const pass = async (seconds: number) => {
    later(seconds);
    mapping.runDue();
    await quiet();
  };
  await pass(30 * 60);
  return {
    world,
    ports,
    clock,
    breakDown() {
      broken = true;
    },
    putRight() {
      broken = false;
    },
    waiting: () => queues.named(deadLetter).counts().visible,
    async put(body: unknown) {
      queues.named(queue).send({ body: JSON.stringify(body) });
      await quiet();
    },
    /** Long enough for a message to be tried as often as it is, and once more. */
    exhaust: async () => {
      for (let time = 0; time <= tries; time += 1) await pass(hidden);
    },
    /** The guide's commands, given to the stand-in of SQS. */
    async redrive() {
      const shell = shellUnder('Messages in a dead-letter queue').replaceAll(
        'wake-dead-letters',
        `${name}-dead-letters`,
      );
      const calls = rehearse(shell, {
        'aws sqs get-queue-url': `https://sqs.eu-west-2.amazonaws.com/000000000000/${deadLetter}`,
        'aws sqs get-queue-attributes': `arn:aws:sqs:eu-west-2:000000000000:${deadLetter}`,
      });
      expect(calls[0]).toContain(deadLetter);
      const { command, input } = sdkCall(calls.at(-1)!)!;
      expect(command).toBe('StartMessageMoveTask');
      const server = await serveQueues(queues);
      const client = new SQSClient({ ...sdk, endpoint: server.url });
      onTestFinished(async () => {
        client.destroy();
        await server.close();
      });
      await client.send(
        new StartMessageMoveTaskCommand(input as unknown as StartMessageMoveTaskCommandInput),
      );
      await quiet();
    },
  };
}

test('a case that could not be woken five times is told late, once, and holds up no other', async () => {
  const { world, clock, breakDown, putRight, waiting, put, exhaust, redrive } = await queueOf('wake');
  breakDown();
  await put(stuck);
  await put(other);
  await exhaust();
  expect(waiting()).toBe(1);
  expect(world.mails.map(({ tags }) => tags.case)).toEqual([other.reference]);
  putRight();
  await redrive();
  expect(waiting()).toBe(0);
  const late = world.mails.filter(({ tags }) => tags.case === stuck.reference);
  expect(late.map(({ to, tags }) => `${tags.kind} to ${to}`)).toEqual(['reminder to referrer@area.example']);
  expect(late[0]!.subject).not.toContain('possible repeat');
  const claim = world.factsOf(stuck).find(({ is }) => is === 'notice-claimed')!;
  expect([onClock(claim.at), claim.at]).toEqual(['2026-11-20 17:54', clock.now()]);
  // Woken again, as the sweep and a second redrive would: nobody hears twice.
  await put(stuck);
  await put(stuck);
  expect(world.mails.filter(({ tags }) => tags.case === stuck.reference)).toHaveLength(1);
});

test('a bounce that could not be recorded five times still brings in whoever is next', async () => {
  const { world, ports, breakDown, putRight, waiting, put, exhaust, redrive } = await queueOf('mail-events');
  const wake = async () => {
    const records = world.rung.splice(0).map((which) => ({ messageId: 'm', body: JSON.stringify(which) }));
    await wakeCase(ports)({ Records: records } as Parameters<ReturnType<typeof wakeCase>>[0], context);
  };
  world.rung.push(stuck);
  await wake();
  expect(world.mails.map(({ to }) => to)).toEqual(['referrer@area.example']);
  breakDown();
  const { notice } = world.mails[0]!.tags;
  await put(mailEvent('Bounce', stuck, notice!, 1, 'Permanent'));
  await exhaust();
  expect([waiting(), world.rung]).toEqual([1, []]);
  putRight();
  await redrive();
  expect(waiting()).toBe(0);
  expect(world.factsOf(stuck).at(-1)).toMatchObject({
    is: 'notice-bounced',
    reason: 'permanent',
    attempt: 1,
  });
  await wake();
  expect(world.mails.map(({ to }) => to)).toEqual(['referrer@area.example', 'unit@area.example']);
});
