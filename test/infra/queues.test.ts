import { describe, expect, test } from 'vitest';
import { deadLetterQueues } from '../../infra/queues.ts';
import { at, described, plain, resources, several, somewhere } from './described.ts';

const { template } = described();
const queues = resources(template, 'AWS::SQS::Queue');
const intakes = resources(template, 'AWS::Lambda::EventSourceMapping');
const timeoutOf = new Map(
  resources(template, 'AWS::Lambda::Function').map(({ id, properties }) => [
    id,
    properties.Timeout as number,
  ]),
);

/** Queues that something names as the place for what it could not do. */
const deadLetterIds = new Set(
  resources(template)
    .flatMap(({ properties }) => [
      at(properties, 'RedrivePolicy', 'deadLetterTargetArn'),
      at(properties, 'Target', 'DeadLetterConfig', 'Arn'),
      ...several(properties.Targets ?? []).map((target) => at(target, 'DeadLetterConfig', 'Arn')),
      at(properties, 'Environment', 'Variables', 'LONGSTOP_SCHEDULE_DEAD_LETTER_ARN'),
    ])
    .map((arn) => at(arn, 'Fn::GetAtt', 0))
    .filter((id) => id !== undefined),
);

test('every queue is either worked through by a function and has a dead-letter queue, or is one', () => {
  const working = new Set(intakes.map(({ properties }) => at(properties, 'EventSourceArn', 'Fn::GetAtt', 0)));
  for (const { id, properties } of queues) {
    const redrive = at(properties, 'RedrivePolicy', 'deadLetterTargetArn', 'Fn::GetAtt', 0);
    expect({ id, working: working.has(id), dead: deadLetterIds.has(id) }).toEqual({
      id,
      working: redrive !== undefined,
      dead: redrive === undefined,
    });
  }
  expect(deadLetterIds.size).toBe(deadLetterQueues.length);
});

test('every dead-letter queue sounds an alarm as soon as one message is in it', () => {
  const watched = resources(template, 'AWS::CloudWatch::Alarm')
    .filter(({ properties }) => properties.MetricName === 'ApproximateNumberOfMessagesVisible')
    .filter(({ properties }) => properties.Threshold === 1)
    .map(({ properties }) => at(properties, 'Dimensions', 0, 'Value', 'Fn::GetAtt', 0));
  expect(new Set(watched)).toEqual(deadLetterIds);
});

describe('no message is lost on its way through a function', () => {
  test.each(intakes)('$id', ({ properties }) => {
    const queue = queues.find(({ id }) => id === at(properties, 'EventSourceArn', 'Fn::GetAtt', 0))!;
    const timeout = timeoutOf.get(String(at(properties, 'FunctionName', 'Ref')))!;
    expect(queue.properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout);
    expect(at(queue.properties, 'RedrivePolicy', 'maxReceiveCount')).toBeGreaterThanOrEqual(5);
    expect(properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });
});

test('a call of a webhook that failed is made again every quarter of an hour, for six hours', () => {
  const calls = queues.find(({ properties }) => properties.QueueName === 'longstop-rehearsal-webhook-calls')!;
  const [seconds, times] = [
    Number(calls.properties.VisibilityTimeout),
    Number(at(calls.properties, 'RedrivePolicy', 'maxReceiveCount')),
  ];
  expect([seconds, seconds * times]).toEqual([15 * 60, 6 * 3600]);
});

describe('mail leaves about as fast as SES allows', () => {
  const copiesIn = (mailsASecond?: number) =>
    resources(described(somewhere({ mailsASecond })).template, 'AWS::Lambda::EventSourceMapping')
      .filter(({ properties }) => String(plain(properties.EventSourceArn)).startsWith('<Wake'))
      .map(({ properties }) => at(properties, 'ScalingConfig', 'MaximumConcurrency'));

  test('a new account: two copies in each lane, and twice as many for what is late', () => {
    expect(copiesIn()).toEqual([2, 4, 2]);
  });

  test('200 mails a second: 29 copies in each, and twice as many for what is late', () => {
    expect(copiesIn(200)).toEqual([29, 58, 29]);
  });
});

test('every queue keeps its messages for two weeks, encrypted with our key, and refuses callers without TLS', () => {
  const [key] = resources(template, 'AWS::KMS::Key');
  const refusing = resources(template, 'AWS::SQS::QueuePolicy')
    .filter(({ properties }) =>
      several(at(properties, 'PolicyDocument', 'Statement')).some(
        (statement) =>
          at(statement, 'Effect') === 'Deny' &&
          at(statement, 'Condition', 'Bool', 'aws:SecureTransport') === 'false',
      ),
    )
    .map(({ properties }) => at(properties, 'Queues', 0, 'Ref'));
  for (const { id, properties } of queues) {
    expect(at(properties, 'KmsMasterKeyId', 'Fn::GetAtt', 0)).toBe(key!.id);
    expect(properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
    expect(refusing).toContain(id);
  }
});
