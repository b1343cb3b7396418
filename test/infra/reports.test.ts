import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { erase } from '../../functions/erase.ts';
import { refreshCalendar } from '../../functions/refresh-calendar.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context } from '../support/requests.ts';
import { at, described, plain, resources } from './described.ts';

const { template } = described();
const filters = resources(template, 'AWS::Logs::MetricFilter').map(({ properties }) => ({
  metric: String(at(properties, 'MetricTransformations', 0, 'MetricName')),
  log: plain(properties.LogGroupName),
  pattern: String(properties.FilterPattern),
}));

/** The metrics in which a report of this counts one. */
const countedAs = (what: string) =>
  filters
    .filter(({ pattern }) =>
      [`$.message = "*${what}*"`, `$.message.what = "${what}"`].every((form) => pattern.includes(form)),
    )
    .map(({ metric, log }) => `${metric} from ${log}`);

test('a notice that needs a person is counted from what the waker of cases reports', () => {
  const waking = readFileSync(join(import.meta.dirname, '..', '..', 'functions', 'case', 'wake.ts'), 'utf8');
  expect(waking).toContain("report({ what: 'needs-a-person'");
  expect(countedAs('needs-a-person')).toEqual(['NeedsAPerson from <wakecaselog>']);
});

test('a synthetic case that came all the way is counted from what the probe reports, and one that did not is not', () => {
  const probing = readFileSync(join(import.meta.dirname, '..', '..', 'functions', 'probe.ts'), 'utf8');
  expect(probing).toContain("report({ what: 'probe-succeeded' })");
  expect(countedAs('probe-succeeded')).toEqual(['ProbeSucceeded from <probelog>']);
  expect(countedAs('probe-failed')).toEqual([]);
});

test('a run of the erasing is counted from what it reports', async () => {
  const { ports, reports } = worldInMemory({ now: Date.UTC(2026, 10, 24, 4, 30) });
  await erase(ports)({}, context);
  expect(reports.flatMap(({ what }) => countedAs(what))).toEqual(['EraseSucceeded from <eraselog>']);
});

describe('each look for new bank holidays is counted as what came of it', () => {
  const proclaimed = { title: 'Coronation', date: '2027-06-18', notes: '', bunting: true };
  const changed = {
    ...bankHolidays,
    scotland: {
      ...bankHolidays.scotland,
      events: [...bankHolidays.scotland.events, proclaimed].toSorted((a, b) => a.date.localeCompare(b.date)),
    },
  };

  test.each([
    ['nothing new', bankHolidays, 'CalendarRefreshed'],
    ['a holiday proclaimed', changed, 'CalendarRefreshed'],
    ['something else altogether', { holidays: [] }, 'CalendarRefused'],
  ])('%s', async (_, published, metric) => {
    const { ports, reports } = worldInMemory({ now: Date.UTC(2026, 10, 24, 4, 30) });
    await refreshCalendar({ ...ports, bulletin: { fetch: async () => published } })({}, context);
    expect(reports.map(({ what }) => countedAs(what))).toEqual([[`${metric} from <refreshcalendarlog>`]]);
  });
});
