import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { Problem, problemResponse } from '../../functions/http/problem.ts';
import type { Clock } from '../clock.ts';
import type { Authorizer } from './authorizer.ts';
import { lambdaContext } from './context.ts';
import { toEvent } from './event.ts';
import { matchRoute } from './match.ts';
import { respond } from './response.ts';

/** API Gateway's limit. */
const largestBody = 10 * 1024 * 1024;

/** A request for one of the local-only endpoints. */
export interface LocalRequest {
  readonly method: string;
  /** The path, decoded, without the query. */
  readonly path: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

/** What the HTTP server stands on. */
export interface HttpPorts {
  readonly clock: Clock;
  readonly authorize: Authorizer;
  /** Calls the function that answers a route, with an API Gateway event. */
  readonly callFunction: (
    name: string,
    event: unknown,
    context: ReturnType<typeof lambdaContext>,
  ) => Promise<unknown>;
  /** Answers a path under /local; undefined when there is no such endpoint. */
  readonly answerLocally: (request: LocalRequest) => Promise<unknown>;
  readonly report: (problem: string, error: unknown) => void;
}

/** The HTTP API: the routes of the settings, and beside them the local-only endpoints. `ports` may still be opening. */
export function createHttpServer(ports: Promise<HttpPorts>): Server {
  return createServer(async (request, response) => {
    const method = request.method ?? 'GET';
    const opened = await ports.catch(() => undefined);
    try {
      if (!opened) throw tryAgain;
      respond(response, method, await answer(request, opened));
    } catch (error) {
      if (!(error instanceof Problem)) opened?.report('A request failed', error);
      const { code, details } = error instanceof Problem ? error : tryAgain;
      respond(response, method, problemResponse(code, details));
    }
  });
}

const tryAgain = new Problem('try-again', {
  detail: 'The service could not answer.',
  howToFix: 'Send the same request again in a minute.',
});

const nothingHere = new Problem('not-found', {
  detail: 'There is no such address here.',
  howToFix: 'Check the method and the path.',
});

async function answer(request: IncomingMessage, ports: HttpPorts): Promise<unknown> {
  const method = request.method ?? 'GET';
  const [rawPath = '/', query = ''] = (request.url ?? '/').split('?');
  const path = decodePath(rawPath);
  const body = await readLimited(request);
  if (path === '/local' || path.startsWith('/local/')) {
    const { url = '/', headers } = request;
    const local = await ports.answerLocally({
      method,
      path,
      url,
      headers,
      query: new URLSearchParams(query),
      body,
    });
    if (local === undefined) throw nothingHere;
    return local;
  }
  const match = matchRoute(method, path);
  if (!match) throw nothingHere;
  const requestId = randomUUID();
  const verdict =
    match.route.access === 'bearer' ? await ports.authorize(request.headers.authorization) : undefined;
  if (verdict && 'challenge' in verdict) return unauthorized(verdict.challenge);
  const event = toEvent(request, body, {
    match,
    path,
    now: ports.clock.now(),
    requestId,
    ...verdict,
  });
  return ports.callFunction(
    match.route.answeredBy,
    event,
    lambdaContext(match.route.answeredBy, requestId, 30),
  );
}

/** API Gateway sends the same status and header, and `{"message":"Unauthorized"}` for a body. */
function unauthorized(challenge: string): unknown {
  const { headers, ...answered } = problemResponse('not-signed-in', {
    detail: 'The bearer token is missing, not valid or expired.',
    howToFix:
      'Sign in again and send the token as "Authorization: Bearer". Locally GET /local/token gives one.',
  });
  return { ...answered, headers: { ...headers, 'www-authenticate': challenge } };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Problem('malformed', { detail: 'The path is not percent-encoded UTF-8.' });
  }
}

async function readLimited(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length <= largestBody) chunks.push(chunk as Buffer);
  }
  if (length > largestBody)
    throw new Problem('too-large', {
      detail: 'A request has at most 10 MB.',
      howToFix: 'Send less at a time.',
    });
  return Buffer.concat(chunks);
}
