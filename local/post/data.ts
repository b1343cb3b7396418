/** The data of a milestone as it is given on the command line: `NAME=VALUE`, again and again where there is a list. */
import type { DataValue, Fields, MilestoneData } from '../../domain/vocabulary/fields.ts';
import { isMilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';

const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/**
 * The data of a milestone of a type: a list where that type has one, however often it is given. Throws an error of one
 * line where something else is given more than once; what is wrong with a type that is not known, the service says.
 */
export function dataOf(type: string, pairs: readonly (readonly [string, string])[]): MilestoneData {
  const given = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries(
    [...given].map(([name, same]) => [
      name,
      read(
        type,
        name,
        same.map(([, value]) => value),
      ),
    ]),
  );
}

function read(type: string, name: string, values: readonly string[]): DataValue {
  if (isList(type, name)) return values;
  if (values.length > 1 && isMilestoneType(type))
    throw new Error(`--data ${name} is given more than once, and ${type} has no list there`);
  const last = values.at(-1)!;
  return words.get(last) ?? last;
}

function isList(type: string, name: string): boolean {
  if (!isMilestoneType(type)) return false;
  const fields: Fields = milestones[type];
  return fields[name]?.is === 'agencies';
}
