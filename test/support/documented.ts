/** Whether an answer is one that the contract describes: its status, its media type, and every field of it. */
import * as z from 'zod';
import { problems } from '../../functions/http/problem.ts';
import { schemas } from '../../functions/openapi/components.ts';
import { workExamples } from '../../functions/openapi/examples/examples.ts';
import type { GoodAnswer, RouteKey } from '../../functions/openapi/operation.ts';
import { operationsWith } from '../../functions/openapi/operations.ts';
import { problemsOf } from '../../functions/openapi/responses.ts';
import { problemSchema } from '../../functions/openapi/schemas/problems.ts';
import { matchRoute } from '../../local/http/match.ts';

export interface SeenAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  /** Read as JSON where it is JSON. */
  readonly body: unknown;
}

const operations = operationsWith(workExamples());

/** What the contract does not say of an answer. Undefined where it says all, or nothing is said of the route. */
export function undocumented({ method, path, status, mediaType, body }: SeenAnswer): string | undefined {
  const route = matchRoute(method, decodeURIComponent(path.split('?')[0]!))?.route;
  const key = route && (`${method === 'HEAD' ? 'GET' : method} ${route.path}` as RouteKey);
  const operation = key && operations[key];
  if (!operation) return undefined;
  const code = problemsOf(operation, route.access).find((each) => problems[each].status === status);
  if (code && mediaType === 'application/problem+json') return faultIn(problemSchema(code), body, method);
  const answer: GoodAnswer | undefined = operation.answers[status];
  if (!answer) return `status ${status}`;
  const described = answer.body;
  if (described === undefined) return body === '' ? undefined : 'a body';
  const wanted = 'schema' in described ? 'application/json' : described.mediaType;
  const kind = mediaType.split(';')[0];
  if (kind === answer.orAs) return undefined;
  if (kind !== wanted) return `media type ${mediaType}`;
  return 'schema' in described ? faultIn(schemas[described.schema], body, method) : undefined;
}

function faultIn(schema: z.core.$ZodType, body: unknown, method: string): string | undefined {
  if (method === 'HEAD') return undefined;
  const { error } = z.safeParse(schema, body);
  return error && z.prettifyError(error);
}
