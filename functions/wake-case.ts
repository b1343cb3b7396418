/**
 * Does what is due for a case.
 *
 * Triggered by the wake queue, which the case's schedule, the sweep and other functions write to. A wake-up is only a
 * hint: late, twice, early, or for a case with nothing due, it is harmless. When it fails the queue brings it again.
 */
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { isAuthority } from '../domain/vocabulary/authorities.ts';
import { onAws } from './aws/on-aws.ts';
import { wake } from './case/wake.ts';
import type { CaseKey, Ports } from './ports.ts';
import { workThrough } from './queue-batch.ts';

export const wakeCase = (ports: Ports) =>
  middy<SQSEvent, SQSBatchResponse>().handler((event) =>
    workThrough(
      ports,
      event,
      'waking-failed',
      ([body]) => wake(ports, keyIn(body!)),
      (body) => body,
    ),
  );

export const handler = onAws(wakeCase);

function keyIn(body: string): CaseKey {
  const { authority, reference } = JSON.parse(body) as Partial<Record<keyof CaseKey, unknown>>;
  if (typeof authority !== 'string' || !isAuthority(authority) || typeof reference !== 'string') {
    throw new Error('NotACaseKey');
  }
  return { authority, reference };
}
