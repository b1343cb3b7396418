import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCaseFile } from '../../domain/case/case-file.ts';
import { deadlinesOf } from '../../domain/case/deadlines.ts';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import { procedures, rulesOf } from '../../domain/catalogue/procedures.ts';
import { type Authority, authorities } from '../../domain/vocabulary/authorities.ts';
import type { DataValue, Field, Fields } from '../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { practice, reference } from '../support/story.ts';

const minute = 60_000;
const aDay = 1440 * minute;
const begin = Date.UTC(2026, 9, 1, 9);
const now = begin + 120 * aDay;
const general: MilestoneType[] = ['milestone-voided', 'case-closed', 'transfer-in-case', 'contact-absent'];

/** The milestones that the rules of an authority speak of: those it can be asked about. */
function typesOf(authority: Authority): MilestoneType[] {
  const text = JSON.stringify(rulesOf(authority));
  return (Object.keys(milestones) as MilestoneType[]).filter(
    (type) => text.includes(`"${type}"`) || general.includes(type),
  );
}

function anyValue(field: Field, ids: readonly string[]): fc.Arbitrary<DataValue> {
  const soon = fc.integer({ min: 0, max: 60 }).map((days) => new Date(begin + days * aDay).toISOString());
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

function dataOf(fields: Fields, ids: readonly string[]) {
  const names = Object.keys(fields);
  return fc.record(Object.fromEntries(names.map((name) => [name, anyValue(fields[name]!, ids)])), {
    requiredKeys: names.filter((name) => 'required' in fields[name]!),
  });
}

/** A case's milestones, each at a time of its own, in the order in which they happened. */
function historyOf(authority: Authority): fc.Arbitrary<MilestoneReceived[]> {
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 60 * 1440 }), { minLength: 2, maxLength: 9 });
  return times.chain((offsets) => {
    const ids = offsets.map((_, index) => `m${index}`);
    const one = (offset: number, index: number) =>
      fc.constantFrom(...typesOf(authority)).chain((type) =>
        dataOf(milestones[type], ids).map((data): MilestoneReceived => {
          const occurredAt = begin + offset * minute;
          const id = ids[index]!;
          return {
            is: 'milestone-received',
            at: now,
            source: 'test',
            delivery: { id, bodyHash: id },
            milestone: { id, type, occurredAt, data },
            people: [],
          };
        }),
      );
    return fc.tuple(...offsets.sort((a, b) => a - b).map(one));
  });
}

function standing(authority: Authority, facts: readonly MilestoneReceived[]): string[] {
  return deadlinesOf(openCaseFile(authority, reference, facts), practice, now)
    .map(({ id, dueAt, status, owedBy }) => [id, dueAt, status, ...owedBy].join(' '))
    .sort();
}

const withRules = authorities.filter((authority) => rulesOf(authority).length > 0);

test('there are procedures to try', () => {
  expect(procedures.length).toBeGreaterThan(0);
  expect(withRules).toContain('walsall');
});

test.each(withRules)('%s: milestones that arrive in any order give the same deadlines', (authority) => {
  let deadlines = 0;
  const shuffled = historyOf(authority).chain((history) =>
    fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
  );
  fc.assert(
    fc.property(shuffled, ([history, arrival]) => {
      const expected = standing(authority, history);
      deadlines += expected.length;
      expect(standing(authority, arrival)).toEqual(expected);
      const ids = expected.map((line) => line.split(' ')[0]);
      expect(new Set(ids).size, 'no two deadlines share an id').toBe(ids.length);
    }),
    { numRuns: 60 },
  );
  expect(deadlines).toBeGreaterThan(0);
});
