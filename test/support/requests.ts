/** Events as API Gateway and SQS hand them to the functions, and signatures by Standard Webhooks, made afresh here. */
import { createHmac } from 'node:crypto';
import type { Context, SQSEvent } from 'aws-lambda';
import type { HttpEvent } from '../../functions/http/handler.ts';
import type { CaseKey, Source } from '../../functions/ports.ts';

export const secret = `whsec_${Buffer.from('a secret of the tests, long enough').toString('base64')}`;
export const source = {
  source: 'oakfield-system',
  authority: 'walsall',
  secrets: [secret],
} as const satisfies Source & { readonly secrets: readonly string[] };

/** `v1,…` of a body, signed as the specification says. */
export function signature(body: string | Buffer, id: string, timestamp: string, key = secret): string {
  const mac = createHmac('sha256', Buffer.from(key.slice('whsec_'.length), 'base64'));
  return `v1,${mac.update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly routeKey: string;
  readonly pathParameters: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

export function httpEvent({ method, path, routeKey, ...rest }: Request): HttpEvent {
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: {},
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'longstop.example',
      domainPrefix: 'longstop',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...rest,
  };
}

/** A signed post of a milestone, whose parts a test may spoil. */
export interface Post {
  readonly to?: string;
  readonly id?: string;
  readonly at: number;
  readonly body: unknown;
  readonly signedWith?: string;
  readonly headers?: Record<string, string>;
}

export function post({
  to = source.source,
  id = 'msg-1',
  at,
  body,
  signedWith = secret,
  headers = {},
}: Post): HttpEvent {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const timestamp = String(Math.floor(at / 1000));
  return httpEvent({
    method: 'POST',
    path: `/v1/sources/${to}/milestones`,
    routeKey: 'POST /v1/sources/{source}/milestones',
    pathParameters: { source: to },
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature(text, id, timestamp, signedWith),
      ...headers,
    },
    body: text,
  });
}

/** A request of the page behind a mail's link. */
export function pageRequest(method: 'GET' | 'HEAD' | 'POST', token: string, form?: string): HttpEvent {
  return httpEvent({
    method,
    path: `/a/${token}`,
    routeKey: `${method} /a/{token}`,
    pathParameters: { token },
    ...(form !== undefined && {
      body: Buffer.from(form).toString('base64'),
      isBase64Encoded: true,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  });
}

/** A batch of the queue. */
export function queued(...bodies: unknown[]): SQSEvent {
  return {
    Records: bodies.map((body, index) => ({
      messageId: `message-${index}`,
      receiptHandle: 'handle',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 'sender',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-west-2:000000000000:queue',
      awsRegion: 'eu-west-2',
    })),
  };
}

/** What EventBridge hands on from SES about an attempt. */
export function mailEvent(
  eventType: string,
  key: CaseKey,
  notice: string,
  attempt: number,
  bounceType?: string,
) {
  const tags = {
    authority: [key.authority],
    case: [key.reference],
    notice: [notice],
    attempt: [String(attempt)],
    'ses:configuration-set': ['longstop'],
  };
  return {
    'detail-type': `Email ${eventType}`,
    source: 'aws.ses',
    detail: {
      eventType,
      mail: { messageId: 'mail', tags },
      ...(bounceType && { bounce: { bounceType, bounceSubType: 'General' } }),
    },
  };
}

/** What EventBridge hands on from SES about a digest, known by the hash of its link. */
export function digestEvent(eventType: string, authority: string, digest: string, bounceType?: string) {
  const tags = { authority: [authority], digest: [digest], 'ses:configuration-set': ['longstop'] };
  return {
    'detail-type': `Email ${eventType}`,
    source: 'aws.ses',
    detail: {
      eventType,
      mail: { messageId: 'mail', tags },
      ...(bounceType && { bounce: { bounceType, bounceSubType: 'General' } }),
    },
  };
}

/** What Lambda hands over beside the event, as far as anything here reads it. */
export const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'test',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:test',
  memoryLimitInMB: '256',
  awsRequestId: 'request',
  logGroupName: 'group',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => 30_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};
