import type * as z from 'zod';
import { Problem } from '../../functions/http/problem.ts';
import type { Bulletin } from '../calendar/bulletin.ts';
import type { Clock } from '../clock.ts';
import type { Published } from '../events/published.ts';
import type { LocalRequest } from '../http/server.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { ScheduleStore } from '../scheduler/store.ts';
import type { SignIn } from '../sign-in/open.ts';
import type { LocalSource, LocalWebhookSecrets } from '../sources.ts';
import type { Moved } from '../time/mover.ts';

/** What the local-only endpoints show and set in motion. */
export interface LocalPorts {
  /** Where the service answers: `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly clock: Clock;
  readonly moveTo: (to: number) => Promise<Moved>;
  readonly outbox: Outbox;
  readonly published: Published;
  readonly bulletin: Bulletin;
  readonly schedules: ScheduleStore;
  readonly sources: () => readonly LocalSource[];
  readonly webhookSecrets: () => readonly LocalWebhookSecrets[];
  readonly signIn: SignIn;
  /** Waits until the work under way is done, for a while at most. */
  readonly settled: () => Promise<unknown>;
}

/** Answers with what is to be sent as JSON, or with a whole HTTP answer. Throws a Problem. */
export type Endpoint = (ports: LocalPorts, request: LocalRequest) => Promise<unknown>;

/** The body as the shape says. Throws `malformed` when it is not JSON, `not-understood` naming the first field that is wrong. */
export function readBody<T>(shape: z.ZodType<T>, body: Buffer): T {
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    throw new Problem('malformed', { detail: 'The body is not JSON.', howToFix: 'Send a JSON object.' });
  }
  return understand(shape, json);
}

/** The query as the shape says. Throws `not-understood` naming the first field that is wrong. */
export function readQuery<T>(shape: z.ZodType<T>, query: URLSearchParams): T {
  return understand(shape, Object.fromEntries(query));
}

function understand<T>(shape: z.ZodType<T>, input: unknown): T {
  const read = shape.safeParse(input);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = unknown ?? issue?.path.join('.') ?? '';
  throw new Problem('not-understood', {
    detail: unknown === undefined ? 'A value is missing or cannot be used.' : 'There is no such field here.',
    ...(field === '' ? {} : { field }),
    howToFix: unknown === undefined ? (issue?.message ?? 'Check the request.') : 'Leave the field out.',
  });
}
