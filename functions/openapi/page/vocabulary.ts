/** Every type of milestone with its data, and every other schema, as parts of the page. */

import { type MilestoneType, milestones } from '../../../domain/vocabulary/milestones.ts';
import { safeHtml } from '../../../domain/wording/mail.ts';
import { nameOf } from '../components.ts';
import type { OpenApiDocument } from '../document-types.ts';
import type { JsonSchema } from '../json-schema.ts';
import { fieldsTable, kindOf } from './schema.ts';
import { code, table, textHtml } from './text.ts';

const types = Object.keys(milestones) as MilestoneType[];
/** The type whose form stands for the others', where they differ in nothing but data. */
const shown = 'referral-made';

export function vocabularyHtml({ components }: OpenApiDocument): string {
  const rows = types.map((type) => {
    const name = `${nameOf(type)}Data`;
    const data = components.schemas[name];
    return [code(type), data ? dataHtml(name, data) : 'None.'];
  });
  return table('Types of milestone', ['Type', 'Data'], rows);
}

function dataHtml(name: string, { properties, required = [] }: JsonSchema): string {
  const fields = Object.entries(properties as Record<string, JsonSchema>).map(([name, field]) => {
    const optional = (required as readonly string[]).includes(name) ? '' : ' (optional)';
    return `<li>${code(name)}${optional}: ${kindOf(field)}. ${safeHtml(String(field.description ?? ''))}</li>`;
  });
  return `<ul id="schema-${name}">${fields.join('')}</ul>`;
}

/** All schemas but those of single types of milestone, which the vocabulary shows. */
export function schemasHtml({ components }: OpenApiDocument): string {
  const single = new Set(
    types.flatMap((type) => ['', 'Previewed', 'Recorded'].map((prefix) => `${prefix}${nameOf(type)}`)),
  );
  return Object.entries(components.schemas)
    .filter(([name]) => !single.has(name) && !single.has(name.replace(/Data$/, '')))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => schemaHtml(name, schema, components.schemas))
    .join('\n');
}

function schemaHtml(name: string, schema: JsonSchema, all: OpenApiDocument['components']['schemas']): string {
  const { description, discriminator } = schema as {
    description?: string;
    discriminator?: { mapping: Record<string, string> };
  };
  const typical = discriminator && all[discriminator.mapping[shown]!.split('/').at(-1)!];
  const note = typical
    ? `<p>One form for each <a href="#milestones">type of milestone</a>; they differ in <code>data</code>. That of ${code(shown)}:</p>`
    : '';
  return `<section aria-labelledby="schema-${name}"><h3 id="schema-${name}">${name}</h3>
${textHtml(description ?? '')}${note}${fieldsTable(`Fields of ${name}`, typical ?? schema)}</section>`;
}
