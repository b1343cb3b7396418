import { expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import type { Ports } from '../../functions/ports.ts';
import { refreshCalendar } from '../../functions/refresh-calendar.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context } from '../support/requests.ts';

const now = Date.UTC(2026, 10, 22, 6);

/** What GOV.UK would publish had Thursday 10 December 2026 been proclaimed. */
const proclaimed = {
  ...bankHolidays,
  'england-and-wales': {
    ...bankHolidays['england-and-wales'],
    events: [
      ...bankHolidays['england-and-wales'].events,
      { title: 'Day of Rest', date: '2026-12-10', notes: '', bunting: true },
    ].sort((a, b) => a.date.localeCompare(b.date)),
  },
};

async function refresh(published: unknown, spoilt: (ports: Ports) => Partial<Ports> = () => ({})) {
  const { ports, reports } = worldInMemory({ now });
  const rung: string[] = [];
  const alarms = { ...ports.alarms, ringAllSoon: async (authority: string) => void rung.push(authority) };
  const all = { ...ports, alarms, bulletin: { fetch: async () => published }, ...spoilt(ports) };
  const outcome = await refreshCalendar(all)({}, context).catch((error: Error) => error.message);
  return { outcome, rung, reports, edition: (await ports.calendars.published()).edition };
}

test('a new holiday is taken over, and every authority looks at its open cases before and after', async () => {
  const { outcome, rung, edition } = await refresh(proclaimed);
  expect({ outcome, edition }).toEqual({ outcome: { calendar: 'changed' }, edition: 1 });
  expect(rung.sort()).toEqual([...authorities, ...authorities].sort());
});

test('where nothing is new nothing is done', async () => {
  expect(await refresh(bankHolidays)).toMatchObject({
    outcome: { calendar: 'unchanged' },
    rung: [],
    edition: 0,
  });
});

test.each([
  ['a page that says sorry', '<html>Sorry</html>'],
  ['a division that is gone', { 'england-and-wales': proclaimed['england-and-wales'] }],
])('%s is refused and reported, and the calendar in force stays', async (_, published) => {
  const { outcome, reports, edition } = await refresh(published);
  expect({ outcome, edition }).toEqual({ outcome: { calendar: 'refused' }, edition: 0 });
  expect(reports).toContainEqual({ what: 'calendar-refused', error: 'not-understood' });
});

test('where another run was first it fails, so that it is run again on what then stands', async () => {
  const { outcome } = await refresh(proclaimed, ({ calendars }) => ({
    calendars: { ...calendars, publish: async () => 'conflict' },
  }));
  expect(outcome).toBe('CalendarChangedMeanwhile');
});
