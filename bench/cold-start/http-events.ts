/** Requests as the HTTP API hands them to a function. */
import type { SignedIn } from '../../functions/http/person.ts';

interface Request {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Whose token came with it. */
  readonly person?: SignedIn;
}

/** @param routeKey as in `POST /v1/settings` */
export function httpEvent(
  routeKey: string,
  { headers, cookies, parameters, body, person }: Request,
): Readonly<Record<string, unknown>> {
  const [method, path] = routeKey.split(' ');
  const claims = person && { sub: person.subject, authority: person.authority, role: person.role };
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: headers ?? {},
    ...(cookies && { cookies }),
    ...(parameters && { pathParameters: parameters }),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: {
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' },
      routeKey,
      ...(claims && { authorizer: { jwt: { claims } } }),
    },
  };
}

/** What a queue hands over. */
export function queueEvent(body: unknown): Readonly<Record<string, unknown>> {
  return { Records: [{ messageId: 'one', body: JSON.stringify(body) }] };
}
