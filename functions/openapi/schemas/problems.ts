/** Problems as they are answered, one schema for each code, and what the gateway answers by itself. */
import * as z from 'zod';
import { type ProblemCode, problems } from '../../http/problem.ts';

export const problemCodes = Object.keys(problems) as ProblemCode[];

/** `NotFoundProblem` of `not-found`. */
export function problemName(code: ProblemCode): string {
  return `${code.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Problem`;
}

/** A problem of one code, strict. */
export function problemSchema(code: ProblemCode) {
  const { status, title } = problems[code];
  return z.strictObject({
    type: z.literal(`/problems/${code}`),
    title: z.literal(title),
    status: z.literal(status),
    code: z.literal(code),
    detail: z.string().describe('What is wrong. What was sent is not repeated.'),
    field: z.string().describe('The field at fault, as a path: data.method.').exactOptional(),
    howToFix: z.string().exactOptional(),
  });
}

/** What the gateway says by itself, before any function is asked or where none answered. */
export const gatewayAnswer = z.strictObject({ message: z.string().nullable() });

/** Problems that the gateway may find before a function does. Then it answers in its own words. */
export const foundByGateway: readonly ProblemCode[] = [
  'malformed',
  'not-signed-in',
  'too-large',
  'too-many',
  'try-again',
];
