/** Histories of cases at random: milestones that an authority's rules speak of, each with data it may carry. */
import fc from 'fast-check';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { DataValue, Field, Fields } from '../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';

const minute = 60_000;
const aDay = 1440 * minute;
const begin = Date.UTC(2026, 9, 1, 9);

/** Milestones of sixty days from October 2026, most heard of as they happen, some half an hour or three days later. */
export function historyOf(
  authority: Authority,
  general: readonly MilestoneType[],
): fc.Arbitrary<MilestoneReceived[]> {
  const text = JSON.stringify(rulesOf(authority));
  const types = (Object.keys(milestones) as MilestoneType[]).filter(
    (type) => text.includes(`"${type}"`) || general.includes(type),
  );
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 60 * 1440 }), { minLength: 2, maxLength: 7 });
  return times.chain((offsets) => {
    const ids = offsets.map((_, index) => `m${index}`);
    const one = (offset: number, index: number) =>
      fc
        .tuple(fc.constantFrom(...types), fc.constantFrom(0, 0, 0, 30, 3 * 1440))
        .chain(([type, delay]) =>
          dataOf(milestones[type], ids).map((data) => heard(ids[index]!, type, offset, delay, data)),
        );
    return fc.tuple(...offsets.sort((a, b) => a - b).map(one));
  });
}

function heard(
  id: string,
  type: MilestoneType,
  offset: number,
  delay: number,
  data: Record<string, DataValue>,
): MilestoneReceived {
  return {
    is: 'milestone-received',
    at: begin + (offset + delay) * minute,
    source: 'test',
    delivery: { id, bodyHash: id },
    milestone: { id, type, occurredAt: begin + offset * minute, data },
    people: [],
  };
}

function dataOf(fields: Fields, ids: readonly string[]): fc.Arbitrary<Record<string, DataValue>> {
  const names = Object.keys(fields);
  return fc.record(Object.fromEntries(names.map((name) => [name, anyValue(fields[name]!, ids)])), {
    requiredKeys: names.filter((name) => 'required' in fields[name]!),
  }) as fc.Arbitrary<Record<string, DataValue>>;
}

function anyValue(field: Field, ids: readonly string[]): fc.Arbitrary<DataValue> {
  const soon = fc.integer({ min: 0, max: 80 }).map((days) => new Date(begin + days * aDay).toISOString());
  switch (field.is) {
    case 'one-of':
      return fc.constantFrom(...field.values);
    case 'yes-or-no':
      return fc.boolean();
    case 'milestone-id':
      return fc.constantFrom(...ids);
    case 'day':
      return soon.map((text) => text.slice(0, 10));
    case 'instant':
      return soon;
    case 'role':
      return fc.constantFrom(...roles);
    case 'agencies':
      return fc.subarray(['Oakfield Primary', 'Elm Clinic', 'Ash Nursery']);
    case 'agency':
      return fc.constantFrom('Oakfield Primary', 'Elm Clinic');
    case 'label':
    case 'reference':
      return fc.constantFrom('one', 'two');
  }
}
