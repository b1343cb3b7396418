import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { dueOnPaper, workExample } from '../../domain/catalogue/examples.ts';
import { usualPractice } from '../../domain/catalogue/practice.ts';
import { procedures, versionInForce } from '../../domain/catalogue/procedures.ts';
import { type Authority, isAuthority } from '../../domain/vocabulary/authorities.ts';
import { milestones } from '../../domain/vocabulary/milestones.ts';

const practice = usualPractice(workingCalendar(bankHolidays, 'england-and-wales'));
/** Dudley follows the region and adds nothing of its own. */
const authorityOf = (source: string): Authority => (isAuthority(source) ? source : 'dudley');

describe.each(procedures)('$source', ({ source, rules }) => {
  test('every rule has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  describe.each(rules)('$id', (rule) => {
    test('its versions follow one another in time', () => {
      const starts = rule.versions.map(({ from }) => from);
      expect(starts).toEqual([...new Set(starts)].sort());
      for (const version of rule.versions)
        expect(versionInForce(rule, parseDay(version.from)!)).toBe(version);
    });

    test('fields that its triggers ask for exist in the milestone', () => {
      for (const { milestone, where } of [...rule.starts, ...rule.ends]) {
        expect(Object.keys(milestones[milestone])).toEqual(expect.arrayContaining(Object.keys(where ?? {})));
      }
    });

    const examples = rule.versions.flatMap((version) => version.examples);
    test.each(examples)('$shows', (example) => {
      expect(dueOnPaper(workExample(rule, example, authorityOf(source), practice))).toBe(example.due);
    });
  });
});
