/** Turns a plain function of a request into a Lambda handler behind the HTTP API. */
import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { nameOfError } from '../failure.ts';
import type { Ports } from '../ports.ts';
import { diesAtItsLimit } from '../settings/lambda.ts';
import { guarded } from './guarded.ts';
import { Problem, problemResponse } from './problem.ts';

export type HttpEvent = APIGatewayProxyEventV2;
export type HttpResponse = APIGatewayProxyStructuredResultV2;

/** Answers problems as problems, and anything unforeseen as 503 without a word about the inside. */
function problemResponses(report: Ports['report']): MiddlewareObj<HttpEvent, HttpResponse> {
  return {
    onError: (request) => {
      const { error } = request;
      if (error instanceof Problem) {
        request.response = problemResponse(error.code, error.details);
        return;
      }
      report({ what: 'request-failed', error: nameOfError(error) });
      request.response = problemResponse('try-again', {
        detail: 'Nothing you sent was lost if you send it again.',
        howToFix: 'Send the same request again in a minute.',
      });
    },
  };
}

export function httpHandler(report: Ports['report'], work: (event: HttpEvent) => Promise<HttpResponse>) {
  return middy<HttpEvent, HttpResponse>(diesAtItsLimit).use(problemResponses(report)).handler(work);
}

export function json(statusCode: number, body: unknown): HttpResponse {
  return {
    statusCode,
    headers: { 'content-type': 'application/json', ...guarded },
    body: JSON.stringify(body),
  };
}

/** The bytes of the body as they came. */
export function rawBody(event: HttpEvent): Buffer {
  return Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
}
