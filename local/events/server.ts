import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Loopback, type Reply, serve } from '../loopback.ts';
import type { Published } from './published.ts';

/** As long as one entry may be, in bytes. */
const largest = 262_144;

const request = z.object({
  Entries: z
    .array(
      z.object({
        EventBusName: z.literal('longstop'),
        Source: z.string().min(1),
        DetailType: z.string().min(1).max(128),
        Detail: z
          .string()
          .max(largest)
          .transform((text) => JSON.parse(text) as Record<string, unknown>),
      }),
    )
    .min(1)
    .max(10),
});

/** EventBridge as the SDK speaks to it, as far as PutEvents on the one bus. */
export function serveEvents(published: Published): Promise<Loopback> {
  return serve('application/x-amz-json-1.1', ({ headers }, body): Reply => {
    if (headers['x-amz-target'] !== 'AWSEvents.PutEvents') return refuse('UnknownOperationException');
    const read = request.safeParse(JSON.parse(body));
    if (!read.success) return refuse('ValidationException');
    for (const { Detail } of read.data.Entries) published.add(Detail);
    const Entries = read.data.Entries.map(() => ({ EventId: randomUUID() }));
    return { status: 200, body: { FailedEntryCount: 0, Entries } };
  });
}

function refuse(type: string): Reply {
  return { status: 400, body: { __type: type, message: 'The request is not served here' } };
}
