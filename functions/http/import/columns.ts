/** The layout of a file of open cases: one row a milestone, and one column for everything that can be said of one. */
import { type MilestoneType, milestones } from '../../../domain/vocabulary/milestones.ts';

/** Columns that a file cannot do without. */
export const needed = ['case', 'type', 'occurredAt'] as const;

/** How many people a row can name. */
export const peopleARow = 9;

export const personParts = ['role', 'email', 'agency', 'language'] as const;
export type PersonPart = (typeof personParts)[number];

/** Voiding names a milestone by the id that Longstop gave it, which no file from elsewhere has. */
const notImported: readonly MilestoneType[] = ['milestone-voided'];

/** The types of milestones that a file may have. */
export const importedTypes: readonly MilestoneType[] = (Object.keys(milestones) as MilestoneType[]).filter(
  (type) => !notImported.includes(type),
);

/** The names of all fields that a milestone's data may have, each once. */
export const dataFields: readonly string[] = [
  ...new Set(importedTypes.flatMap((type) => Object.keys(milestones[type]))),
];

export const dataColumn = (field: string): string => `data.${field}`;
export const personColumn = (number: number, part: PersonPart): string => `person${number}.${part}`;

/** Every column there can be, in the order of the template. */
export const columns: readonly string[] = [
  ...needed,
  ...dataFields.map(dataColumn),
  ...Array.from({ length: peopleARow }, (_, place) =>
    personParts.map((part) => personColumn(place + 1, part)),
  ).flat(),
];

/** The letters by which a spreadsheet calls a column, counted from 0: A, Z, AA. */
export function lettersOf(place: number): string {
  const rest = String.fromCharCode(65 + (place % 26));
  return place < 26 ? rest : lettersOf(Math.floor(place / 26) - 1) + rest;
}
