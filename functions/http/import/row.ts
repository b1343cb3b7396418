/** One row of a file of open cases: a milestone, or everything that is wrong with it. */
import type { Instant } from '../../../domain/calendar/london.ts';
import type { Person } from '../../../domain/case/facts.ts';
import type { DataValue, Fields, MilestoneData } from '../../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../../domain/vocabulary/milestones.ts';
import { timeFault } from '../../case/plausible.ts';
import type { PostedMilestone } from '../milestone-schema.ts';
import { agency, caseReference, email, role } from '../values.ts';
import { fitting, listedFor, readCell } from './cells.ts';
import {
  dataColumn,
  dataFields,
  importedTypes,
  type PersonPart,
  peopleARow,
  personColumn,
  personParts,
} from './columns.ts';
import type { CellFault } from './faults.ts';
import { readMoment } from './moment.ts';

/** What stands in a row, by column. An empty cell has no entry. */
export type Cells = ReadonlyMap<string, string>;

export type ReadRow =
  | { readonly milestone: PostedMilestone; readonly faults?: never }
  | { readonly faults: readonly Omit<CellFault, 'row'>[]; readonly milestone?: never };

type Found = Omit<CellFault, 'row'>;

/** The milestone of a row, or all its faults in the order of the columns. */
export function readRow(cells: Cells, now: Instant): ReadRow {
  const faults: Found[] = [];
  const reference = readReference(cells, faults);
  const type = readType(cells, faults);
  const occurredAt = readOccurred(cells, now, faults);
  const data = type === undefined ? {} : readData(cells, type, faults);
  const people = readPeople(cells, faults);
  if (faults.length > 0 || type === undefined) return { faults };
  return { milestone: { case: reference, type, occurredAt, data, people } };
}

function readReference(cells: Cells, faults: Found[]): string {
  const text = cells.get('case');
  if (text === undefined) faults.push({ column: 'case', is: 'missing' });
  else if (!caseReference.safeParse(text).success) faults.push({ column: 'case', is: 'not-a-case' });
  return text ?? '';
}

function readType(cells: Cells, faults: Found[]): MilestoneType | undefined {
  const text = cells.get('type');
  const type = importedTypes.find((each) => each === text);
  if (!type) faults.push({ column: 'type', is: text === undefined ? 'missing' : 'not-a-type' });
  return type;
}

function readOccurred(cells: Cells, now: Instant, faults: Found[]): Instant {
  const column = 'occurredAt';
  const text = cells.get(column);
  const moment = text === undefined ? ({ fault: 'missing' } as const) : readMoment(text);
  const is = moment.fault ?? timeFault(moment.value, now);
  if (is !== undefined) faults.push({ column, is });
  return moment.value ?? 0;
}

function readData(cells: Cells, type: MilestoneType, faults: Found[]): MilestoneData {
  const fields: Fields = milestones[type];
  const values: [string, DataValue][] = [];
  for (const name of dataFields) {
    const column = dataColumn(name);
    const text = cells.get(column);
    const field = fields[name];
    if (!field) {
      const instead = Object.keys(fields).map(dataColumn);
      if (text !== undefined) faults.push({ column, is: 'not-for-this-type', instead });
    } else if (text === undefined) {
      if ('required' in field) faults.push(about(column, 'missing', listedFor(field)));
    } else {
      const read = readCell(text, field);
      if (read.fault) faults.push(about(column, read.fault, listedFor(field)));
      else values.push([name, read.value]);
    }
  }
  return Object.fromEntries(values);
}

const about = (column: string, is: CellFault['is'], instead?: readonly string[]): Found => ({
  column,
  is,
  ...(instead && { instead }),
});

function readPeople(cells: Cells, faults: Found[]): readonly Person[] {
  return Array.from({ length: peopleARow }, (_, place) => readPerson(cells, place + 1, faults)).flat();
}

const schemas = {
  role: [role, 'not-a-role'],
  email: [email, 'not-an-email'],
  agency: [agency, 'not-an-agency'],
} as const;

/** Nobody where all cells of the person are empty. */
function readPerson(cells: Cells, number: number, faults: Found[]): readonly Person[] {
  const text = (part: PersonPart) => cells.get(personColumn(number, part));
  if (personParts.every((part) => text(part) === undefined)) return [];
  for (const part of personParts) {
    const value = text(part);
    const is = value === undefined ? ifMissing(part) : faultOf(part, value);
    if (is) faults.push({ column: personColumn(number, part), is });
  }
  const [agencyNamed, language] = [text('agency'), text('language')];
  return [
    {
      role: text('role') as Person['role'],
      email: text('email') ?? '',
      ...(agencyNamed !== undefined && { agency: agencyNamed }),
      ...(language !== undefined && { language: language === 'cy' ? 'cy' : 'en' }),
    },
  ];
}

function ifMissing(part: PersonPart): CellFault['is'] | undefined {
  if (part === 'role') return 'role-missing';
  return part === 'email' ? 'email-missing' : undefined;
}

function faultOf(part: PersonPart, value: string): CellFault['is'] | undefined {
  if (part === 'language') return value === 'en' || value === 'cy' ? undefined : 'not-a-language';
  const [schema, fault] = schemas[part];
  return fitting(value, schema, fault).fault;
}
