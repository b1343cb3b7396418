import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { Clock } from '../clock.ts';
import { type Loopback, type Reply, serve } from '../loopback.ts';
import { ServiceError } from '../service-error.ts';
import { operations } from './operations.ts';
import { nameShape } from './shapes.ts';
import type { ScheduleStore } from './store.ts';

/** EventBridge Scheduler as the SDK speaks to it. */
export function serveScheduler(store: ScheduleStore, clock: Clock): Promise<Loopback> {
  return serve('application/json', (request, text): Reply => {
    try {
      return { status: 200, body: answer(request, text, store, clock.now()) };
    } catch (error) {
      if (error instanceof ServiceError) return refuse(error.status, error.code, error.message);
      if (error instanceof z.ZodError) return refuse(400, 'ValidationException', z.prettifyError(error));
      if (error instanceof SyntaxError) return refuse(400, 'ValidationException', 'The request is not JSON');
      throw error;
    }
  });
}

function answer(request: IncomingMessage, text: string, store: ScheduleStore, now: number): unknown {
  const url = new URL(request.url ?? '/', 'http://scheduler');
  const [, collection = '', name] = url.pathname.split('/').map(decodeURIComponent);
  const operation = operations[`${request.method} ${collection}${name === undefined ? '' : '/'}`];
  if (!operation) throw new ServiceError('ResourceNotFoundException', 'There is no such operation', 404);
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return operation({
    name: name === undefined ? '' : nameShape.parse(name),
    query: url.searchParams,
    body,
    store,
    now,
  });
}

function refuse(status: number, code: string, message: string): Reply {
  return { status, headers: { 'x-amzn-errortype': code }, body: { Message: message } };
}
