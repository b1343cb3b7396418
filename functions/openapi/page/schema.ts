/** A JSON Schema in words and tables. */
import { safeHtml } from '../../../domain/wording/mail.ts';
import type { JsonSchema } from '../json-schema.ts';
import { code, table } from './text.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly description?: string;
}

/** What kind of value it is, in one phrase. */
export function kindOf(schema: JsonSchema): string {
  return phrase(schema);
}

/** The fields of an object, or the kind of value where it is none. */
export function fieldsTable(caption: string, schema: JsonSchema): string {
  const { properties } = schema as Schema;
  if (!properties || Object.keys(properties).length === 0) return `<p>${phrase(schema)}</p>`;
  return table(caption, ['Field', 'Value', 'Meaning'], rowsOf(schema, ''));
}

/** One row a field, those of an object within it under it by their path. */
function rowsOf({ properties = {}, required = [] }: Schema, path: string): string[][] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const full = `${path}${name}`;
    const optional = required.includes(name) ? '' : ' (optional)';
    const row = [`${code(full)}${optional}`, phrase(field), safeHtml(field.description ?? '')];
    const inner = field.properties ? rowsOf(field, `${full}.`) : [];
    const ofItems = field.items?.properties ? rowsOf(field.items, `${full}[].`) : [];
    return [row, ...inner, ...ofItems];
  });
}

function phrase(schema: Schema): string {
  const { $ref, type, items, anyOf, properties, additionalProperties, propertyNames, maxItems } = schema;
  if ($ref !== undefined) return link($ref.split('/').at(-1)!);
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  if (anyOf) return anyOf.map(inOnePhrase).join(' or ');
  if (items) return `list of ${phrase(items)}${maxItems === undefined ? '' : `, at most ${maxItems}`}`;
  if (typeof additionalProperties === 'object') {
    return `object: ${propertyNames ? `by ${phrase(propertyNames)}, ` : ''}each ${phrase(additionalProperties)}`;
  }
  if (properties) return Object.keys(properties).length === 0 ? 'empty object' : 'object';
  return [safeHtml([type ?? 'anything'].flat().join(' or ')), ...limits(schema)].join(', ');
}

/** An object's fields too, for there is no row for each. */
function inOnePhrase(schema: Schema): string {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return phrase(schema);
  return `object with ${fields.map(([name, field]) => `${code(name)}: ${phrase(field)}`).join(', ')}`;
}

function limits({ pattern, minimum, maximum, maxLength }: Schema): string[] {
  return [
    ...(pattern === undefined ? [] : [`like ${code(pattern)}`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`to ${maximum}`]),
  ];
}

function link(name: string): string {
  return `<a href="#schema-${safeHtml(name)}">${safeHtml(name)}</a>`;
}
