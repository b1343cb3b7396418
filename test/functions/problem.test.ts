import { expect, test } from 'vitest';
import { httpHandler, json } from '../../functions/http/handler.ts';
import { Problem, type ProblemCode, problemResponse } from '../../functions/http/problem.ts';
import type { ReportEntry } from '../../functions/ports.ts';
import { context, httpEvent } from '../support/requests.ts';

test.each<[ProblemCode, number]>([
  ['malformed', 400],
  ['signature-invalid', 401],
  ['not-yours', 403],
  ['not-found', 404],
  ['conflict', 409],
  ['too-large', 413],
  ['not-understood', 422],
  ['too-many', 429],
  ['try-again', 503],
])('%s is a %i, said as RFC 9457 says', (code, status) => {
  const { statusCode, headers, body } = problemResponse(code, {
    detail: 'Why.',
    field: 'type',
    howToFix: 'Do this.',
  });
  expect(statusCode).toBe(status);
  expect(headers?.['content-type']).toBe('application/problem+json');
  expect(JSON.parse(body!)).toEqual({
    type: expect.stringMatching(/\S/) as string,
    title: expect.stringMatching(/\S/) as string,
    status,
    code,
    detail: 'Why.',
    field: 'type',
    howToFix: 'Do this.',
  });
});

const request = httpEvent({ method: 'GET', path: '/', routeKey: 'GET /', pathParameters: {} });

test('what a handler answers is handed on', async () => {
  const handler = httpHandler(
    () => {},
    async () => json(200, { fine: true }),
  );
  expect(await handler(request, context)).toMatchObject({ statusCode: 200, body: '{"fine":true}' });
});

test('a problem that is thrown becomes the answer', async () => {
  const handler = httpHandler(
    () => {},
    async () => {
      throw new Problem('not-found', { detail: 'Nothing.' });
    },
  );
  expect((await handler(request, context)).statusCode).toBe(404);
});

test('anything else is a 503 that tells nothing about the inside, and is reported by its kind alone', async () => {
  const reports: ReportEntry[] = [];
  const handler = httpHandler(
    (entry) => reports.push(entry),
    async () => {
      throw new TypeError('table longstop, partition case#walsall#WM-1, dsl@oakfield.example');
    },
  );
  const { statusCode, body } = await handler(request, context);
  expect(statusCode).toBe(503);
  expect(body).not.toMatch(/TypeError|longstop,|walsall|oakfield/);
  expect(reports).toEqual([{ what: 'request-failed', error: 'TypeError' }]);
});
