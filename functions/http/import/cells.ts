/** One cell of a milestone's data: the text that stands in it, as the value it means. */
import { isoDay } from '../../../domain/calendar/day.ts';
import { isoInstant } from '../../../domain/calendar/london.ts';
import type { DataValue, Field } from '../../../domain/vocabulary/fields.ts';
import { agency, label, reference, role } from '../values.ts';
import type { CellFaultKind } from './faults.ts';
import { type Read, readDay, readMoment } from './moment.ts';

const mostAgencies = 60;

/** What a field's value may be, where that is a short list. */
export function listedFor(field: Field): readonly string[] | undefined {
  if (field.is === 'one-of') return field.values;
  return field.is === 'yes-or-no' ? ['yes', 'no'] : undefined;
}

/** The value of a field. Days and instants come out in one form, however they were written. */
export function readCell(text: string, field: Field): Read<DataValue> {
  switch (field.is) {
    case 'one-of':
      return field.values.includes(text) ? { value: text } : { fault: 'not-listed' };
    case 'yes-or-no':
      return yesOrNo(text);
    case 'label':
      return fitting(text, label, 'not-a-label');
    case 'reference':
    case 'milestone-id':
      return fitting(text, reference, 'not-a-reference');
    case 'role':
      return fitting(text, role, 'not-a-role');
    case 'agency':
      return fitting(text, agency, 'not-an-agency');
    case 'agencies':
      return agencies(text);
    case 'day': {
      const day = readDay(text);
      return day.fault ? day : { value: isoDay(day.value) };
    }
    case 'instant': {
      const moment = readMoment(text);
      return moment.fault ? moment : { value: isoInstant(moment.value) };
    }
  }
}

/** As people and spreadsheets write it. */
function yesOrNo(text: string): Read<boolean> {
  if (/^(?:yes|true)$/i.test(text)) return { value: true };
  return /^(?:no|false)$/i.test(text) ? { value: false } : { fault: 'not-yes-or-no' };
}

interface Schema {
  safeParse(text: string): { readonly success: boolean };
}

/** The text itself, where it is of the right form. */
export function fitting(text: string, schema: Schema, fault: CellFaultKind): Read<string> {
  return schema.safeParse(text).success ? { value: text } : { fault };
}

/** Names of organisations, with a semicolon between them. */
function agencies(text: string): Read<readonly string[]> {
  const names = text.split(';').map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  if (named.length > mostAgencies) return { fault: 'too-many-agencies' };
  return named.every((name) => agency.safeParse(name).success)
    ? { value: named }
    : { fault: 'not-an-agency' };
}
