/**
 * Does what is due for a case.
 *
 * Triggered by the wake queue, which the case's schedule, the sweep and other functions write to. A wake-up is only a
 * hint: late, twice, early, or for a case with nothing due, it is harmless. When it fails the queue brings it again.
 * A message can also ask for all open cases of an authority, whose rules or calendar have changed: then each page of
 * the worklist is rung, and the next page asked for in the same way.
 */
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { authoritiesWithCases } from '../domain/vocabulary/authorities.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { type Waking, wake } from './case/wake.ts';
import { Failure } from './failure.ts';
import type { CaseKey, Given, Head } from './ports.ts';
import { workThrough } from './queue-batch.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

type Needs = Waking & Given<'worklist'>;

const authority = z.enum(authoritiesWithCases);
const message = z.union([
  z.strictObject({ authority, reference: z.string() }),
  z.strictObject({ authority, allAfter: z.nullable(z.string()) }),
]);

export const wakeCase = (ports: Needs) =>
  middy<SQSEvent, SQSBatchResponse>(diesAtItsLimit).handler((event) =>
    workThrough(ports, event, 'waking-failed', ([body]) => answer(ports, body!), sameText),
  );

export const handler = onAws(wakeCase, {
  alarms: aws.alarms,
  announcements: aws.announcements,
  authorities: aws.authorities,
  calendars: aws.calendars,
  links: aws.links,
  logs: aws.logs,
  mailer: aws.mailer,
  restores: aws.restores,
  worklist: aws.worklist,
});

const sameText = (body: string) => body;

async function answer(ports: Needs, body: string): Promise<void> {
  const { data: asked } = message.safeParse(JSON.parse(body));
  if (!asked) throw new Failure('MessageNotUnderstood');
  if ('reference' in asked) return wake(ports, asked);
  const page = await ports.worklist.page(asked.authority, 'open', asked.allAfter ?? undefined);
  await Promise.all(page.cases.map(({ key, head }) => lookAtOnce(ports, key, head)));
  if (page.next !== undefined) await ports.alarms.ringMore(asked.authority, page.next);
}

/**
 * Rings a case whose head may lie in the future by what no longer holds. It is brought forward first: what is asked for
 * must be in the attention index and not in a message alone, and a case at work is found by the sweep for its head.
 */
async function lookAtOnce(ports: Needs, key: CaseKey, head: Head): Promise<void> {
  const now = ports.now();
  if (head.wakeAt === undefined || head.wakeAt > now) await ports.logs.bringForward(key, head, now);
  await ports.alarms.ring(key, 'routine');
}
