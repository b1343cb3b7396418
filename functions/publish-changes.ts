/**
 * Tells other systems what has changed about deadlines: each change goes to the event bus as a CloudEvent, and then,
 * where the authority has a webhook, to the queue of its calls.
 *
 * Triggered by the queue of changes, which settling a case writes to. Twice: the events have the same ids. Late, or not at
 * all: no notice depends on it. When it fails the queue brings it again, and in the end a dead-letter queue sounds an alarm.
 */
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { syntheticAuthority } from '../domain/vocabulary/authorities.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { cloudEventsOf } from './case/cloud-events.ts';
import type { Announcement, Given } from './ports.ts';
import { workThrough } from './queue-batch.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

type Needs = Given<'authorities' | 'bus' | 'webhookCalls'>;

export const publishChanges = (ports: Needs) =>
  middy<SQSEvent, SQSBatchResponse>(diesAtItsLimit).handler((event) =>
    workThrough(ports, event, 'publishing-failed', ([body]) => publish(ports, body!)),
  );

export const handler = onAws(publishChanges, {
  authorities: aws.authorities,
  bus: aws.bus,
  webhookCalls: aws.webhookCalls,
});

async function publish(ports: Needs, body: string): Promise<void> {
  const announcement = JSON.parse(body) as Announcement;
  // An invented case is no news to anybody.
  if (announcement.key.authority === syntheticAuthority) return;
  const events = cloudEventsOf(announcement);
  await ports.bus.publish(events);
  const { settings } = await ports.authorities.find(announcement.key.authority);
  if (settings.webhook) await ports.webhookCalls.put(announcement.key.authority, events);
}
