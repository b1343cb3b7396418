/** The OpenAPI document: routes, what is said of each, and the schemas that requests and answers are checked by. */
import * as z from 'zod';
import { admissions, type PersonRole } from '../http/admissions.ts';
import { type Access, routes } from '../settings/routes.ts';
import type { OpenApiDocument, OperationObject, ParameterObject } from './document-types.ts';
import { workExamples } from './examples/examples.ts';
import { componentSchemas, type JsonSchema, refer, schemaOf } from './json-schema.ts';
import { groups, type Operation } from './operation.ts';
import { operationsWith } from './operations.ts';
import { commonResponses, responsesOf, withoutContent } from './responses.ts';
import { securityOf, securitySchemes } from './security.ts';
import { introduction, problemsText } from './texts.ts';

/** @param server where the service answers */
export function openapiDocument(server: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Longstop',
      version: '1',
      summary: 'Tells people in time when a child-protection duty falls due',
      description: [introduction, problemsText].join('\n\n'),
    },
    servers: [{ url: server }],
    tags: Object.entries(groups).map(([name, description]) => ({ name, description })),
    paths: describePaths(),
    components: { schemas: componentSchemas(), responses: commonResponses(), securitySchemes },
  };
}

/** Routes that nothing is said of are pages for people, and no part of the contract. */
function describePaths(): OpenApiDocument['paths'] {
  const operations = operationsWith(workExamples());
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const { method, path, access } of routes) {
    const operation = operations[`${method === 'HEAD' ? 'GET' : method} ${path}`];
    if (!operation) continue;
    const described = describe(operation, access, admissions[`${method} ${path}`]?.roles);
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: method === 'HEAD' ? asHead(described) : described,
    };
  }
  return paths;
}

function describe(operation: Operation, access: Access, roles?: readonly PersonRole[]): OperationObject {
  const { id, group, summary, body } = operation;
  const description = [operation.description, roles && `For these roles: ${roles.join(', ')}.`]
    .filter((part) => part !== undefined)
    .join('\n\n');
  const parameters = [...pathParameters(operation), ...queryParameters(operation)];
  return {
    operationId: id,
    tags: [group],
    summary,
    ...(description !== '' && { description }),
    security: securityOf(operation, access),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: requestBody(body) }),
    responses: responsesOf(operation, access),
  };
}

function asHead(operation: OperationObject): OperationObject {
  const { operationId, summary, responses } = operation;
  return {
    ...operation,
    operationId: `${operationId}Head`,
    summary: `${summary}: headers only`,
    responses: withoutContent(responses),
  };
}

function pathParameters({ path = {} }: Operation): ParameterObject[] {
  return Object.entries(path).map(([name, { schema, what, example }]) => ({
    name,
    in: 'path',
    required: true,
    description: what,
    schema: schemaOf(schema),
    example,
  }));
}

function queryParameters({ query }: Operation): ParameterObject[] {
  const { properties = {}, required = [] } = query ? z.toJSONSchema(query, { io: 'input' }) : {};
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', ...schema } = property as JsonSchema & { description?: string };
    return { name, in: 'query', required: required.includes(name), description, schema };
  });
}

function requestBody(body: NonNullable<Operation['body']>): NonNullable<OperationObject['requestBody']> {
  const content =
    'form' in body
      ? { 'application/x-www-form-urlencoded': { schema: schemaOf(body.form) } }
      : { 'application/json': { schema: { $ref: refer(body.schema) }, example: body.example } };
  return { required: true, content };
}
