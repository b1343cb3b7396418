/** The functions that a case's way leads through, opened over a world in memory, each call timed. */
import type { Context, SQSEvent } from 'aws-lambda';
import type { HttpResponse } from '../../functions/http/handler.ts';
import type { Ports } from '../../functions/ports.ts';
import { publishChanges } from '../../functions/publish-changes.ts';
import { receiveMilestone } from '../../functions/receive-milestone.ts';
import { recordDelivery } from '../../functions/record-delivery.ts';
import { sweep } from '../../functions/sweep.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { signedPost } from '../signed-post.ts';

export const names = ['receive-milestone', 'wake-case', 'record-delivery', 'publish-changes'] as const;

export type Name = (typeof names)[number];

export interface Called {
  calls: number;
  /** Processor time that they took together, in milliseconds. */
  took: number;
}

export interface Handlers {
  /** Which function is at work: what the ports are asked for is asked by it. */
  readonly atWork: Name;
  /** How often each was called, and what it took where the process had this share of a processor. */
  calledAt(share: number): Readonly<Record<Name, Called>>;
  /** @returns the status of the answer */
  receive(source: string, id: string, body: string, now: number): Promise<number>;
  /** @returns whether the message was dealt with */
  take(name: Exclude<Name, 'receive-milestone'>, body: string): Promise<boolean>;
  /** @returns how many cases the sweep found */
  sweep(): Promise<number>;
}

const context = {} as Context;

export function openHandlers(ports: Ports): Handlers {
  const receive = receiveMilestone(ports);
  const queued = {
    'wake-case': wakeCase(ports),
    'record-delivery': recordDelivery(ports),
    'publish-changes': publishChanges(ports),
  };
  const called = {} as Record<Name, Called>;
  for (const name of names) called[name] = { calls: 0, took: 0 };
  let atWork: Name = 'receive-milestone';
  async function timed<T>(name: Name, call: () => Promise<T>): Promise<T> {
    atWork = name;
    const begun = performance.now();
    const answer = await call();
    called[name].took += performance.now() - begun;
    called[name].calls += 1;
    return answer;
  }
  return {
    get atWork() {
      return atWork;
    },
    calledAt(share) {
      const of = (name: Name): Called => ({ calls: called[name].calls, took: share * called[name].took });
      return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Called>;
    },
    async receive(source, id, body, now) {
      const event = signedPost(source, id, body, now);
      const answer = await timed('receive-milestone', () => receive(event, context) as Promise<HttpResponse>);
      return answer.statusCode ?? 0;
    },
    async take(name, body) {
      const event = { Records: [{ messageId: '1', body }] } as unknown as SQSEvent;
      const answer = await timed(name, async () => queued[name](event, context));
      return answer.batchItemFailures.length === 0;
    },
    async sweep() {
      const { woken } = (await sweep(ports)({}, context)) as { woken: number };
      return woken;
    },
  };
}
