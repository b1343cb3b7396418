import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Lane, lanes } from '../functions/settings/lanes.ts';
import { calledAgainAfter, calls } from '../functions/settings/webhooks.ts';
import { named, type Place } from './place.ts';
import { hiddenWhileHandledBy } from './sizes.ts';

/** Every queue that holds what could not be done, by name. Each has an alarm (alarms.ts). */
export const deadLetterQueues = [
  'wake-dead-letters',
  'mail-events-dead-letters',
  'changes-dead-letters',
  'webhook-calls-dead-letters',
  'mail-rule-dead-letters',
  'schedule-dead-letters',
  'recurring-dead-letters',
] as const;

export type DeadLetterQueueName = (typeof deadLetterQueues)[number];

export interface Queues {
  /** Cases to look at now, in lanes: from the schedules and from functions; read by `wake-case`. */
  readonly wake: { readonly [Name in Lane]: Queue };
  /** What became of mails, from SES by way of EventBridge; read by `record-delivery`. */
  readonly mailEvents: Queue;
  /** What changed about deadlines, on its way out; read by `publish-changes`. */
  readonly changes: Queue;
  /** Calls of authorities' webhooks that are to be made; read by `call-webhook`. */
  readonly webhookCalls: Queue;
  readonly dead: { readonly [Name in DeadLetterQueueName]: Queue };
}

/** How often a message is tried before it counts as undeliverable. */
const tries = 5;

/** All queues of the system, encrypted, reachable by TLS only, each working one with its dead-letter queue. */
export function queues(scope: Construct, place: Place, key: IKey): Queues {
  const make = (name: string, more: QueueProps): Queue =>
    new Queue(scope, pascal(name), {
      queueName: named(place, name),
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      dataKeyReuse: Duration.minutes(5),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      ...more,
    });
  const dead = Object.fromEntries(deadLetterQueues.map((name) => [name, make(name, {})])) as Queues['dead'];
  for (const queue of Object.values(dead))
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is a dead-letter queue itself, of a queue, a rule or a schedule, and has an alarm.',
    });
  const working = (
    name: string,
    over: DeadLetterQueueName,
    hiddenFor: number,
    maxReceiveCount: number,
  ): Queue =>
    make(name, {
      visibilityTimeout: Duration.seconds(hiddenFor),
      deadLetterQueue: { queue: dead[over], maxReceiveCount },
    });
  return {
    wake: Object.fromEntries(
      lanes.map((lane) => [
        lane,
        working(`wake-${lane}`, 'wake-dead-letters', hiddenWhileHandledBy('wake-case'), tries),
      ]),
    ) as Queues['wake'],
    mailEvents: working(
      'mail-events',
      'mail-events-dead-letters',
      hiddenWhileHandledBy('record-delivery'),
      tries,
    ),
    changes: working('changes', 'changes-dead-letters', hiddenWhileHandledBy('publish-changes'), tries),
    webhookCalls: working('webhook-calls', 'webhook-calls-dead-letters', calledAgainAfter, calls),
    dead,
  };
}

/** `wake-dead-letters` as a construct id: `WakeDeadLetters`. */
function pascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}
