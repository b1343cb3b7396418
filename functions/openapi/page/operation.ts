/** One operation as a part of the page. */
import { safeHtml } from '../../../domain/wording/mail.ts';
import type { OpenApiDocument, OperationObject, ParameterObject, ResponseObject } from '../document-types.ts';
import { kindOf } from './schema.ts';
import { code, exampleHtml, table, textHtml } from './text.ts';

export interface PlacedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
}

export function operationHtml(placed: PlacedOperation, document: OpenApiDocument): string {
  const { method, path, operation } = placed;
  const { operationId, summary, description = '', parameters = [] } = operation;
  return `<section aria-labelledby="${operationId}"><h3 id="${operationId}">${safeHtml(summary)}</h3>
<p><code>${method.toUpperCase()} ${safeHtml(path)}</code></p>
${textHtml(description)}<p>${accessHtml(operation)}</p>
${parameters.length > 0 ? table('Parameters', ['Name', 'Value', 'Meaning'], parameters.map(parameterRow)) : ''}
${bodyHtml(operation)}${answersHtml(operation, document)}</section>`;
}

function accessHtml({ security }: OperationObject): string {
  const [asked] = security;
  if (!asked) return 'Open to all.';
  return 'bearer' in asked
    ? 'Needs <a href="#signing-in">a token</a>.'
    : 'Must be <a href="#signing">signed</a>.';
}

function parameterRow({ name, in: where, required, schema, description }: ParameterObject): string[] {
  const place = where === 'path' ? 'in the path' : required ? 'in the query' : 'in the query, optional';
  return [`${code(name)} (${place})`, kindOf(schema), safeHtml(description)];
}

function bodyHtml({ requestBody, operationId }: OperationObject): string {
  return Object.entries(requestBody?.content ?? {})
    .map(([mediaType, { schema, example }]) => {
      const fields =
        'properties' in schema
          ? Object.keys(schema.properties as object)
              .map(code)
              .join(', ')
          : '';
      return `<h4 id="${operationId}-body">Body</h4><p>${code(mediaType)}: ${kindOf(schema)} ${fields}</p>
${exampleHtml(example, 'Example of the body')}`;
    })
    .join('');
}

function answersHtml({ responses, operationId }: OperationObject, { components }: OpenApiDocument): string {
  const answers = Object.entries(responses).map(([status, response]): [string, ResponseObject] => [
    status,
    '$ref' in response ? components.responses[response.$ref.split('/').at(-1)!]! : response,
  ]);
  const rows = answers.map(([status, { description, content = {} }]) => [
    status,
    safeHtml(description),
    Object.entries(content)
      .map(([mediaType, { schema }]) => `${code(mediaType)}: ${kindOf(schema)}`)
      .join('<br>'),
  ]);
  const example = answers.flatMap(([, { content = {} }]) => content['application/json']?.example ?? []).at(0);
  return `<h4 id="${operationId}-answers">Answers</h4>${table('Answers', ['Status', 'When', 'What'], rows)}
${example === undefined ? '' : exampleHtml(example, 'Example of the answer')}`;
}
