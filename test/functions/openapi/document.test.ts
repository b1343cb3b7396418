import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Fields } from '../../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../../domain/vocabulary/milestones.ts';
import { admissions } from '../../../functions/http/admissions.ts';
import { problems } from '../../../functions/http/problem.ts';
import { isSignedBy } from '../../../functions/http/signature.ts';
import { nameOf, schemas } from '../../../functions/openapi/components.ts';
import { openapiDocument } from '../../../functions/openapi/document.ts';
import { referredAt } from '../../../functions/openapi/examples/referral.ts';
import { signedRequest } from '../../../functions/openapi/examples/signing.ts';
import { problemCodes, problemSchema } from '../../../functions/openapi/schemas/problems.ts';
import { routes } from '../../../functions/settings/routes.ts';

const document = openapiDocument('https://longstop.example');
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    key: `${method.toUpperCase()} ${path}`,
    operation,
  })),
);
const operation = (key: string) => operations.find((each) => each.key === key)!.operation;

test('it is an OpenAPI 3.1 document by the published schema', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

test('it refers to nothing that it does not have', () => {
  const text = JSON.stringify(document);
  const targets = [...text.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)];
  expect(targets.length).toBeGreaterThan(200);
  const components: Readonly<Record<string, Readonly<Record<string, unknown>>>> = document.components;
  expect(targets.filter(([, kind, name]) => components[kind!]?.[name!] === undefined)).toEqual([]);
  const ids = operations.map((each) => each.operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of text.matchAll(/"operationId":"(\w+)","parameters":\{"case":"\$/g))
    expect(ids).toContain(id);
});

test('it describes every route of the API and no other, and nothing that is local', () => {
  const known = routes.map(({ method, path }) => `${method} ${path}`);
  const described = operations.map(({ key }) => key);
  expect(described.filter((key) => !known.includes(key))).toEqual([]);
  const api = known.filter((key) => /^\w+ \/(v1\/|a\/|health|openapi\.json|docs)/.test(key));
  expect(described.sort()).toEqual(api.sort());
  expect(JSON.stringify(document)).not.toContain('/local');
});

test.each(Object.keys(milestones) as MilestoneType[])(
  '%s has its form, with each field described',
  (type) => {
    const name = nameOf(type);
    expect(document.components.schemas[name]).toMatchObject({
      properties: { type: { const: type } },
      additionalProperties: false,
    });
    const fields: Fields = milestones[type];
    if (Object.keys(fields).length === 0) return;
    const data = document.components.schemas[`${name}Data`] as {
      properties: Record<string, { description?: string }>;
      required?: string[];
    };
    expect(Object.keys(data.properties)).toEqual(Object.keys(fields));
    for (const { description } of Object.values(data.properties)) expect(description).toMatch(/\.$/);
    const required = Object.entries(fields).filter(([, field]) => 'required' in field);
    expect(data.required ?? []).toEqual(required.map(([field]) => field));
  },
);

describe('every example fits the schema beside it', () => {
  const bodies = operations.flatMap(({ key, operation: { requestBody, responses } }) => {
    const answers = Object.values(responses).flatMap((response) => ('content' in response ? [response] : []));
    return [requestBody, ...answers].flatMap((each) =>
      Object.values(each?.content ?? {}).map((content) => ({ key, content })),
    );
  });
  const nameIn = ($ref: unknown) => String($ref).split('/').at(-1) as keyof typeof schemas;
  const shown = bodies
    .map(({ key, content: { schema, example } }) => ({ key, name: nameIn(schema.$ref), example }))
    .filter(({ name, example }) => example !== undefined && name in schemas);

  test('there are examples', () => expect(shown.length).toBeGreaterThan(10));

  test.each(shown)('$key: $name', ({ name, example }) => {
    expect(z.safeParse(schemas[name], example)).toMatchObject({ success: true });
  });

  test.each(problemCodes)('%s', (code) => {
    const { content } = document.components.responses[code]!;
    const { example } = content!['application/problem+json']!;
    expect(problemSchema(code).safeParse(example)).toMatchObject({ success: true });
  });
});

test('the signed request that is worked through is signed as the service asks', () => {
  const { secret, body, ...headers } = signedRequest;
  expect(isSignedBy([secret], { ...headers, body: Buffer.from(body) }, referredAt)).toBe(true);
  const { description } = document.components.securitySchemes['webhook-signature']!;
  for (const part of Object.values(signedRequest)) expect(description).toContain(part);
});

test('an operation asks for a token, for the three headers together, or for nothing, as its route does', () => {
  expect(operation('GET /v1/deadlines').security).toEqual([{ bearer: [] }]);
  expect(operation('GET /health').security).toEqual([]);
  expect(operation('POST /v1/sources/{source}/milestones').security).toEqual([
    { 'webhook-id': [], 'webhook-timestamp': [], 'webhook-signature': [] },
  ]);
  for (const { method, path, access } of routes.filter((route) => route.access === 'bearer')) {
    const key = `${method} ${path}`;
    expect([access, operation(key).security]).toEqual(['bearer', [{ bearer: [] }]]);
    expect(operation(key).description).toContain(`For these roles: ${admissions[key]!.roles.join(', ')}.`);
  }
});

test('every problem that can be answered is described by its code', () => {
  expect(Object.keys(document.components.responses).sort()).toEqual(
    [...Object.keys(problems), 'no-answer'].sort(),
  );
  expect(Object.keys(operation('POST /v1/sources/{source}/milestones').responses)).toEqual(
    expect.arrayContaining(['200', '201', '400', '401', '409', '413', '422', '429', '503']),
  );
});

test('what HEAD answers has no content', () => {
  const head = operation('HEAD /openapi.json');
  expect(Object.keys(head.responses)).toEqual(Object.keys(operation('GET /openapi.json').responses));
  expect(JSON.stringify(head.responses)).not.toContain('content"');
});
