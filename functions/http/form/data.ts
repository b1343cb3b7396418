/** The data of a milestone from a form: one input, or a few, for each field of its type. */
import { isoDay } from '../../../domain/calendar/day.ts';
import { isoInstant } from '../../../domain/calendar/london.ts';
import type { DataValue, Field, Fields, MilestoneData } from '../../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../../domain/vocabulary/milestones.ts';
import { agency, label, reference, role } from '../values.ts';
import { type Fault, type FormFault, type Read, read, typed, wrong } from './fault.ts';
import { readDay, readMoment } from './when.ts';

const mostAgencies = 60;

/** The name of the input of a field. Fields with several inputs have this before each. */
export function inputOf(field: string): string {
  return `data-${field}`;
}

/** The data, without what was left empty. */
export function readData(type: MilestoneType, form: URLSearchParams): Read<MilestoneData> {
  const fields: Fields = milestones[type];
  const values: [string, DataValue][] = [];
  const faults: FormFault[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const one = readField(form, inputOf(name), field);
    if (one.faults) faults.push(...one.faults);
    else if (one.value !== undefined) values.push([name, one.value]);
  }
  return faults.length > 0 ? { faults } : read(Object.fromEntries(values));
}

function readField(form: URLSearchParams, input: string, field: Field): Read<DataValue | undefined> {
  switch (field.is) {
    case 'one-of':
      return chosen(form, input, field, field.values);
    case 'yes-or-no':
      return read({ yes: true, no: false }[typed(form, input)]);
    case 'label':
      return written(form, input, field, label, 'not-a-label');
    case 'reference':
    case 'milestone-id':
      return written(form, input, field, reference, 'not-a-reference');
    case 'role':
      return chosen(form, input, field, role.options);
    case 'agency': {
      const other = `${input}-other`;
      return written(form, typed(form, other) === '' ? input : other, field, agency, 'not-an-agency');
    }
    case 'agencies':
      return agencies(form, input);
    case 'day':
      return orNothing(form, input, field, readDay, isoDay);
    case 'instant':
      return orNothing(form, input, field, readMoment, isoInstant);
  }
}

function chosen(form: URLSearchParams, input: string, field: Field, values: readonly string[]) {
  const value = typed(form, input);
  if (values.includes(value)) return read(value);
  return 'required' in field ? wrong(input, 'missing') : read(undefined);
}

function written(
  form: URLSearchParams,
  input: string,
  field: Field,
  schema: { safeParse(text: string): { success: boolean } },
  fault: Fault,
): Read<string | undefined> {
  const value = typed(form, input);
  if (value === '') return 'required' in field ? wrong(input, 'missing') : read(undefined);
  return schema.safeParse(value).success ? read(value) : wrong(input, fault);
}

function orNothing(
  form: URLSearchParams,
  input: string,
  field: Field,
  readIt: (form: URLSearchParams, name: string) => Read<number>,
  asText: (value: number) => string,
): Read<string | undefined> {
  const isEmpty = ['day', 'month', 'year', 'time'].every((part) => typed(form, `${input}-${part}`) === '');
  if (isEmpty && !('required' in field)) return read(undefined);
  const one = readIt(form, input);
  return one.faults ? one : read(asText(one.value));
}

/** Those ticked, and those written one on a line. */
function agencies(form: URLSearchParams, input: string): Read<readonly string[] | undefined> {
  const more = typed(form, `${input}-more`).split(/\r?\n/);
  const named = [...form.getAll(input), ...more].map((name) => name.trim()).filter((name) => name !== '');
  const all = [...new Set(named)];
  if (all.length > mostAgencies) return wrong(`${input}-more`, 'too-many');
  if (!all.every((name) => agency.safeParse(name).success)) return wrong(`${input}-more`, 'not-an-agency');
  return read(all.length === 0 ? undefined : all);
}
