import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../local/queue/mapping.ts';
import { openQueues, type Queues } from '../../local/queue/queues.ts';
import { serveQueues } from '../../local/queue/server.ts';
import { complaints, sdk, simulatedWorld } from './world.ts';

const shapes = [
  { name: 'dead', visibilitySeconds: 30 },
  { name: 'work', visibilitySeconds: 60, maxReceiveCount: 3, deadLetter: 'dead' },
];

function openWorld(folder?: string, declared = shapes) {
  const world = simulatedWorld(folder);
  return { ...world, queues: openQueues(world.folder, declared, world.clock) };
}

async function clientOf(queues: Queues) {
  const server = await serveQueues(queues);
  const client = new SQSClient({ ...sdk, endpoint: server.url });
  onTestFinished(async () => {
    client.destroy();
    await server.close();
  });
  return { client, urlOf: (name: string) => `${server.url}/000000000000/${name}` };
}

/** Joins a handler to the queue `work` and keeps what it was given. */
function join(world: ReturnType<typeof openWorld>, answer: (bodies: string[]) => unknown, batchSize = 10) {
  const batches: string[][] = [];
  const { heard, report } = complaints();
  const mapping = connect({
    queue: world.queues.named('work'),
    batchSize,
    concurrency: 2,
    work: world.work,
    report,
    async handler(event: SQSEvent) {
      const bodies = event.Records.map(({ body }) => body);
      batches.push(bodies);
      return answer(bodies);
    },
  });
  return { batches, heard, mapping };
}

test('the SDK sends, counts, receives and deletes', async () => {
  const world = openWorld();
  const { client, urlOf } = await clientOf(world.queues);
  const QueueUrl = urlOf('work');
  const { MessageId } = await client.send(
    new SendMessageCommand({ QueueUrl, MessageBody: 'Cafodd ei dderbyn ✓' }),
  );
  const Entries = ['a', 'b'].map((Id) => ({ Id, MessageBody: Id, DelaySeconds: Id === 'b' ? 60 : 0 }));
  const sent = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  expect(sent.Successful).toHaveLength(2);
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
  );
  expect(Attributes).toMatchObject({
    ApproximateNumberOfMessages: '2',
    ApproximateNumberOfMessagesNotVisible: '1',
    QueueArn: 'arn:aws:sqs:eu-west-2:000000000000:work',
  });
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  expect(Messages.map(({ Body }) => Body)).toEqual(['Cafodd ei dderbyn ✓', 'a']);
  expect(Messages[0]?.MessageId).toBe(MessageId);
  for (const { ReceiptHandle } of Messages)
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  world.later(60);
  const left = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  expect(left.Messages?.map(({ Body }) => Body)).toEqual(['b']);
});

test('what SQS refuses is refused', async () => {
  const { client, urlOf } = await clientOf(openWorld().queues);
  const send = (queue: string, MessageBody: string) =>
    client.send(new SendMessageCommand({ QueueUrl: urlOf(queue), MessageBody }));
  await expect(send('nowhere', 'a')).rejects.toBeInstanceOf(QueueDoesNotExist);
  await expect(send('work', 'bell \u0007')).rejects.toMatchObject({ name: 'InvalidMessageContents' });
  await expect(send('work', '')).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  const Entries = ['a', 'a'].map((Id) => ({ Id, MessageBody: Id }));
  const twice = client.send(new SendMessageBatchCommand({ QueueUrl: urlOf('work'), Entries }));
  await expect(twice).rejects.toMatchObject({ name: 'BatchEntryIdsNotDistinct' });
});

test('messages sent together travel together, in batches of the size asked for', async () => {
  const world = openWorld();
  const { batches } = join(world, () => undefined, 2);
  for (const body of ['a', 'b', 'c']) world.queues.named('work').send({ body });
  await world.quiet();
  expect(batches).toEqual([['a', 'b'], ['c']]);
  expect(world.queues.named('work').counts()).toEqual({ visible: 0, hidden: 0 });
});

test('a batch that throws comes back when the visibility timeout has passed on the clock, not before', async () => {
  const world = openWorld();
  let broken = true;
  const { batches, heard, mapping } = join(world, () => {
    if (broken) throw new Error('broken');
  });
  world.queues.named('work').send({ body: 'a' });
  await world.quiet();
  world.later(59);
  mapping.runDue();
  await world.quiet();
  expect(batches).toHaveLength(1);
  expect(mapping.nextDue()).toBe(world.clock.now() + 1000);
  broken = false;
  world.later(1);
  mapping.runDue();
  await world.quiet();
  expect(batches).toEqual([['a'], ['a']]);
  expect(heard).toEqual(['A batch of work failed: Error: broken']);
  expect(mapping.nextDue()).toBeUndefined();
});

test('only the messages named as failed come back', async () => {
  const world = openWorld();
  const received: string[] = [];
  const mapping = connect({
    queue: world.queues.named('work'),
    batchSize: 10,
    concurrency: 1,
    work: world.work,
    report: () => {},
    async handler({ Records }: SQSEvent) {
      received.push(...Records.map(({ body, attributes }) => `${body}${attributes.ApproximateReceiveCount}`));
      return {
        batchItemFailures: Records.filter(({ body }) => body === 'b').map((r) => ({
          itemIdentifier: r.messageId,
        })),
      };
    },
  });
  for (const body of ['a', 'b', 'c']) world.queues.named('work').send({ body });
  await world.quiet();
  world.later(60);
  mapping.runDue();
  await world.quiet();
  expect(received).toEqual(['a1', 'b1', 'c1', 'b2']);
});

test('an identifier that is not of the batch fails the whole batch', async () => {
  const world = openWorld();
  join(world, () => ({ batchItemFailures: [{ itemIdentifier: 'nobody' }] }));
  for (const body of ['a', 'b']) world.queues.named('work').send({ body });
  await world.quiet();
  expect(world.queues.named('work').counts()).toEqual({ visible: 0, hidden: 2 });
});

test('after too many receives a message goes to the dead-letter queue', async () => {
  const world = openWorld();
  const { batches, mapping } = join(world, () => {
    throw new Error('never');
  });
  world.queues.named('work').send({ body: 'poison' });
  for (let round = 0; round < 5; round += 1) {
    await world.quiet();
    world.later(60);
    mapping.runDue();
  }
  await world.quiet();
  expect(batches).toHaveLength(3);
  expect(world.queues.named('dead').receive(1)[0]?.body).toBe('poison');
  expect(world.queues.named('work').counts()).toEqual({ visible: 0, hidden: 0 });
});

test('what lies in a dead-letter queue is redriven to where it came from, and tried as often again', async () => {
  const world = openWorld(undefined, [...shapes, { ...shapes[1]!, name: 'play' }]);
  const { client } = await clientOf(world.queues);
  const arn = (name: string) => `arn:aws:sqs:eu-west-2:000000000000:${name}`;
  const redrive = (from: string, to?: string) =>
    client.send(
      new StartMessageMoveTaskCommand({ SourceArn: arn(from), ...(to && { DestinationArn: arn(to) }) }),
    );
  const named = (name: string) => world.queues.named(name);
  const received = (name: string) =>
    named(name)
      .receive(20)
      .map(({ body }) => body);
  const bodies = Array.from({ length: 12 }, (_, number) => `work ${number}`);
  for (const body of bodies) named('work').send({ body, attributes: { about: body } });
  named('play').send({ body: 'play' });
  named('dead').send({ body: 'put there by hand' });
  for (const name of ['work', 'play']) {
    for (let time = 0; time <= 3; time += 1) {
      received(name);
      world.later(60);
    }
  }
  expect(named('dead').counts().visible).toBe(14);

  expect((await redrive('dead')).TaskHandle).toBeTruthy();
  const back = named('work').receive(20);
  expect(back.map(({ body }) => body)).toEqual(bodies);
  expect(back[7]).toMatchObject({ attributes: { about: 'work 7' }, receiveCount: 1 });
  expect(received('play')).toEqual(['play']);

  world.later(60);
  await redrive('dead', 'play');
  expect(received('play')).toEqual(['play', 'put there by hand']);
  expect(named('dead').counts()).toEqual({ visible: 0, hidden: 0 });

  await expect(redrive('work')).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  await expect(redrive('nowhere')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(redrive('dead', 'nowhere')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a message accepted before a kill is delivered after it, and its receives were counted', () => {
  const before = openWorld();
  before.queues.named('work').send({ body: 'a' });
  before.queues.named('work').receive(1);
  const after = openWorld(before.folder);
  const [message] = after.queues.named('work').receive(1);
  expect(message).toMatchObject({ body: 'a', receiveCount: 2 });
});
