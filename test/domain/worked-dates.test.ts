import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { isoInstant } from '../../domain/calendar/london.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { parsePeriod } from '../../domain/periods/period.ts';
import { reckon } from '../../domain/periods/reckon.ts';

interface WorkedDate {
  readonly start: string;
  readonly period: string;
  readonly due: string;
  readonly why: string;
}

const worked = JSON.parse(
  readFileSync(new URL('./worked-dates.json', import.meta.url), 'utf8'),
) as WorkedDate[];
const calendar = workingCalendar(bankHolidays, 'england-and-wales');

// Each date was worked by hand on a printed calendar, by somebody who had not read the code.
test.each(worked)('$period from $start: $why', ({ start, period, due }) => {
  const reckoned = reckon(parsePeriod(period)!, Date.parse(start), calendar);
  expect(typeof reckoned === 'object' && Date.parse(due) === reckoned.dueAt, JSON.stringify(reckoned)).toBe(
    true,
  );
  expect(typeof reckoned === 'object' && isoInstant(reckoned.dueAt)).toBe(due);
});
