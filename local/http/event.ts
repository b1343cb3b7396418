import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { accountId } from '../account.ts';
import type { Match } from './match.ts';

/** Media types whose body API Gateway hands over as text; any other comes as base64. */
const textual = /^(text\/|application\/(json|xml|javascript|[\w.-]+\+json)\b)/i;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a request becomes besides its own content. */
export interface Circumstances {
  readonly match: Match;
  /** The path, percent-decoded as API Gateway does it. */
  readonly path: string;
  /** Milliseconds since 1970, by the service's clock. */
  readonly now: number;
  readonly requestId: string;
  /** The claims of a token that was checked. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** The request as an API Gateway HTTP API hands it to a function, payload format 2.0. */
export function toEvent(
  request: IncomingMessage,
  body: Buffer,
  around: Circumstances,
): APIGatewayProxyEventV2 {
  const { match, path, now, requestId, claims } = around;
  const { cookie, ...headers } = joinHeaders(request.rawHeaders);
  const rawQueryString = (request.url ?? '').split('?').slice(1).join('?');
  const query = joinQuery(rawQueryString);
  const method = request.method ?? 'GET';
  const routeKey = `${match.route.method} ${match.route.path}`;
  const asText = textual.test(headers['content-type'] ?? '') && isUtf8(body);
  const authorizer = claims && { authorizer: { jwt: { claims, scopes: null } } };
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString,
    headers,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; ?/) }),
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    ...(Object.keys(match.parameters).length > 0 ? { pathParameters: { ...match.parameters } } : {}),
    requestContext: {
      accountId,
      apiId: 'local',
      domainName: headers.host ?? '127.0.0.1',
      domainPrefix: 'local',
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: logTime(now),
      timeEpoch: now,
      ...authorizer,
    },
    ...(body.length === 0 ? {} : { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  };
}

/** Lower-cased names; the values of a name that comes more than once are joined by commas. */
function joinHeaders(raw: readonly string[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    const before = joined[name];
    joined[name] = before === undefined ? value : `${before}${name === 'cookie' ? '; ' : ','}${value}`;
  }
  return joined;
}

function joinQuery(rawQueryString: string): Record<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before},${value}`);
  }
  // A field called __proto__ is one like any other.
  return Object.fromEntries(joined);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) !== undefined;
  } catch {
    return false;
  }
}

/** The time as API Gateway prints it: `12/Mar/2026:19:03:58 +0000`. */
function logTime(now: number): string {
  const iso = new Date(now).toISOString();
  const month = months[Number(iso.slice(5, 7)) - 1];
  return `${iso.slice(8, 10)}/${month}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
}
