/** Errors as RFC 9457 says them: what is wrong, where, and how to put it right. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { guarded } from './guarded.ts';

/** Every kind of problem, with its status. */
export const problems = {
  malformed: { status: 400, title: 'The request cannot be read' },
  'signature-invalid': { status: 401, title: 'The signature is not valid' },
  'not-signed-in': { status: 401, title: 'A valid bearer token is needed' },
  'not-yours': { status: 403, title: 'This is not open to you' },
  'not-found': { status: 404, title: 'There is nothing here' },
  conflict: { status: 409, title: 'This contradicts what is already recorded' },
  'too-large': { status: 413, title: 'The request is too large' },
  'not-understood': { status: 422, title: 'The request is readable but not understood' },
  'too-many': { status: 429, title: 'Too many requests' },
  'try-again': { status: 503, title: 'The service cannot answer just now' },
} as const;

export type ProblemCode = keyof typeof problems;

export interface ProblemDetails {
  readonly detail: string;
  /** The field at fault, as a path: `data.method`. */
  readonly field?: string;
  readonly howToFix?: string;
}

/** Thrown by a handler to answer with a problem. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

export function problemResponse(
  code: ProblemCode,
  details: ProblemDetails,
): APIGatewayProxyStructuredResultV2 {
  const { status, title } = problems[code];
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json', ...guarded },
    body: JSON.stringify({ type: `/problems/${code}`, title, status, code, ...details }),
  };
}
