/** The schemas of the document as JSON Schema 2020-12. */
import * as z from 'zod';
import { nameOf, ofEachProblem, ofEachType, parts, schemas, types } from './components.ts';

export type JsonSchema = Record<string, unknown>;

export const refer = (name: string) => `#/components/schemas/${name}`;

/** A schema that stands alone: by its name where it has one. */
export function schemaOf(schema: z.core.$ZodType): JsonSchema {
  const [name] = Object.entries(parts).find(([, part]) => part === schema) ?? [];
  if (name !== undefined) return { $ref: refer(name) };
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: 'input' });
  return made;
}

/** All components as JSON Schema 2020-12. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  const all = [...Object.entries(schemas), ...Object.entries(parts), ...ofEachType, ...ofEachProblem];
  for (const [id, schema] of all) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: refer, io: 'input' }).schemas;
  const plain = Object.entries(made).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]);
  return { ...Object.fromEntries(plain), ...discriminated(Object.fromEntries(plain)) };
}

/** The unions say which property tells their members apart. */
function discriminated(made: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const by = (prefix: string) => ({
    propertyName: 'type',
    mapping: Object.fromEntries(types.map((type) => [type, refer(`${prefix}${nameOf(type)}`)])),
  });
  return {
    Milestone: { ...made.Milestone, discriminator: by('') },
    PreviewedMilestone: { ...made.PreviewedMilestone, discriminator: by('Previewed') },
    RecordedMilestone: { ...made.RecordedMilestone, discriminator: by('Recorded') },
  };
}
