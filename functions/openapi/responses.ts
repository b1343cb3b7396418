/** The answers of an operation as the document states them. */
import { type ProblemCode, problemResponse, problems } from '../http/problem.ts';
import type { Access } from '../settings/routes.ts';
import type { Content, ResponseObject } from './document-types.ts';
import { problemExamples } from './examples/problems.ts';
import { refer } from './json-schema.ts';
import type { GoodAnswer, Operation } from './operation.ts';
import { foundByGateway, problemCodes, problemName } from './schemas/problems.ts';

const gatewayContent: Content = { 'application/json': { schema: { $ref: refer('GatewayAnswer') } } };

function problemContent(code: ProblemCode): Content {
  const { body = '' } = problemResponse(code, problemExamples[code]);
  return {
    'application/problem+json': {
      schema: { $ref: refer(problemName(code)) },
      example: JSON.parse(body) as unknown,
    },
    ...(foundByGateway.includes(code) && gatewayContent),
  };
}

const noFunctionAnswered: ResponseObject = {
  description: 'No function answered. Send the same request again in a minute.',
  content: gatewayContent,
};

/** Answers that several operations give. */
export function commonResponses(): Record<string, ResponseObject> {
  const ofProblems = problemCodes.map((code): [string, ResponseObject] => [
    code,
    { description: `${problems[code].title}.`, content: problemContent(code) },
  ]);
  return { ...Object.fromEntries(ofProblems), 'no-answer': noFunctionAnswered };
}

/** Every problem an operation may answer with: its own, and those of every request. */
export function problemsOf(operation: Operation, access: Access): ProblemCode[] {
  return [
    ...(operation.path ? (['malformed'] as const) : []),
    ...(access === 'bearer' ? (['not-signed-in'] as const) : []),
    ...operation.problems,
    'too-many',
    'try-again',
  ];
}

type Responses = Record<string, ResponseObject | { $ref: string }>;

/** All answers of an operation by their status. */
export function responsesOf(operation: Operation, access: Access): Responses {
  const responses: Responses = { 500: { $ref: '#/components/responses/no-answer' } };
  for (const code of problemsOf(operation, access)) {
    responses[problems[code].status] = { $ref: `#/components/responses/${code}` };
  }
  for (const [status, answer] of Object.entries(operation.answers)) {
    const code = problemsOf(operation, access).find((each) => String(problems[each].status) === status);
    responses[status] = goodResponse(answer, code);
  }
  return responses;
}

/** The same for HEAD: statuses and headers, and nothing after them. */
export function withoutContent(responses: Responses): Responses {
  const common = commonResponses();
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const whole = '$ref' in response ? common[response.$ref.split('/').at(-1)!]! : response;
      const { content: _, ...head } = whole;
      return [status, head];
    }),
  );
}

function goodResponse(
  { what, body, orAs, headers, leadsTo }: GoodAnswer,
  code?: ProblemCode,
): ResponseObject {
  const content = { ...contentOf(body), ...(orAs && textContent(orAs)), ...(code && problemContent(code)) };
  const described = Object.entries(headers ?? {}).map(([name, description]) => [
    name,
    { description, schema: { type: 'string' } },
  ]);
  const links = Object.entries(leadsTo ?? {}).map(([operationId, parameters]) => [
    operationId,
    { operationId, parameters },
  ]);
  return {
    description: what,
    ...(described.length > 0 && { headers: Object.fromEntries(described) }),
    ...(Object.keys(content).length > 0 && { content }),
    ...(links.length > 0 && { links: Object.fromEntries(links) }),
  };
}

function contentOf(body: GoodAnswer['body']): Content {
  if (body === undefined) return {};
  if ('schema' in body) {
    return { 'application/json': { schema: { $ref: refer(body.schema) }, example: body.example } };
  }
  const { mediaType } = body;
  return mediaType === 'application/json'
    ? { [mediaType]: { schema: { type: 'object' } } }
    : textContent(mediaType);
}

function textContent(mediaType: string): Content {
  return { [mediaType]: { schema: { type: 'string' } } };
}
