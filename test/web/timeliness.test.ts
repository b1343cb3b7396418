import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { isoDay, parseDay } from '../../domain/calendar/day.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { CaseDeadline } from '../../domain/case/brief.ts';
import { concernsReportOf } from '../../domain/reports/concerns.ts';
import { presetPeriod } from '../../domain/reports/presets.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import { drawBars } from '../../web/charts/bars.ts';
import { render } from '../../web/render.ts';
import { queryOf, readAsked } from '../../web/timeliness/asked.ts';
import { concernsView } from '../../web/timeliness/concerns.ts';
import { reportDates } from '../../web/timeliness/dates.ts';
import { reportOf } from '../../web/timeliness/report.ts';
import { timelinessView } from '../../web/timeliness/timeliness.ts';
import { london } from '../support/clock-face.ts';
import { englishIn } from '../support/english-words.ts';

const today = parseDay('2026-11-24')!;
const read = (query: string) => readAsked(new URLSearchParams(query), today, ['initial-conference']);
const period = (query: string) => {
  const { from, to } = read(query).asked.period;
  return `${isoDay(from)} to ${isoDay(to)}`;
};

describe('what is asked for', () => {
  test.each([
    ['', '2025-12-01 to 2026-11-24'],
    ['period=year', '2025-12-01 to 2026-11-24'],
    ['period=quarter', '2026-10-01 to 2026-11-24'],
    ['period=century', '2025-12-01 to 2026-11-24'],
    ['from=2026-03-01&to=2026-03-31', '2026-03-01 to 2026-03-31'],
    [
      'period=other&from-day=1&from-month=4&from-year=2025&to-day=31&to-month=03&to-year=2026',
      '2025-04-01 to 2026-03-31',
    ],
    ['from=2024-02-29&to=2024-02-29', '2024-02-29 to 2024-02-29'],
  ])('%s is %s', (query, days) => {
    expect(period(query)).toBe(days);
    expect(read(query).faults).toEqual([]);
  });

  test('on the first of a month the last twelve months are this one and eleven before', () => {
    const { from } = presetPeriod('year', parseDay('2026-12-01')!);
    expect(isoDay(from)).toBe('2026-01-01');
  });

  test.each([
    [
      'period=other',
      [
        ['from', 'missing'],
        ['to', 'missing'],
      ],
    ],
    ['from=2026-02-29&to=2026-03-31', [['from', 'missing']]],
    ['from-day=29&from-month=2&from-year=2026&to=2026-03-31', [['from', 'no-such-day']]],
    ['from-day=x&from-month=2&from-year=26&to=2026-03-31', [['from', 'no-such-day']]],
    ['from=2026-03-31&to=2026-03-30', [['to', 'ends-before-it-begins']]],
    ['from=2023-11-24&to=2026-12-01', [['to', 'too-long']]],
  ])('%s is at fault', (query, faults) => {
    expect(read(query).faults.map(({ field, why }) => [field, why])).toEqual(faults);
    expect(period(query)).toBe('2025-12-01 to 2026-11-24');
  });

  test('what was typed stays as it was typed where it is at fault', () => {
    const { typed } = read('period=other&from-day=31&from-month=2&from-year=2026&to-day=');
    expect(typed).toEqual({
      from: { day: '31', month: '2', year: '2026' },
      to: { day: '', month: '', year: '' },
    });
  });

  test('months are shown up to fifteen, and quarters beyond', () => {
    expect(read('from=2025-01-31&to=2026-03-01&by=month').asked.by).toBe('month');
    expect(read('from=2025-01-31&to=2026-04-01&by=month').asked.by).toBe('quarter');
    expect(read('by=quarter').asked.by).toBe('quarter');
  });

  test('a duty that the authority does not have is not asked for', () => {
    expect(read('rule=initial-conference').asked.rule).toBe('initial-conference');
    expect(read('rule=nothing').asked.rule).toBeUndefined();
  });

  test.each([
    'period=quarter&by=month',
    'period=other&from=2026-03-01&to=2026-03-31&by=quarter&rule=initial-conference',
  ])('a link leads back to %s', (query) => {
    expect(queryOf(read(query).asked)).toBe(query);
  });
});

describe('dates', () => {
  const [en, cy] = [reportDates('en'), reportDates('cy')];
  const days = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! });
  test.each([
    ['2026-11-01', '2026-11-30', 'month', 'November 2026', 'Tachwedd 2026'],
    ['2026-11-01', '2026-11-24', 'month', '1 to 24 November 2026', '1 i 24 Tachwedd 2026'],
    ['2026-11-24', '2026-11-24', 'month', '24 November 2026', '24 Tachwedd 2026'],
    ['2026-10-01', '2026-12-31', 'quarter', 'October to December 2026', 'Hydref i Rhagfyr 2026'],
    ['2026-10-01', '2026-11-24', 'quarter', '1 October to 24 November 2026', '1 Hydref i 24 Tachwedd 2026'],
    [
      '2025-12-01',
      '2026-11-24',
      'month',
      '1 December 2025 to 24 November 2026',
      '1 Rhagfyr 2025 i 24 Tachwedd 2026',
    ],
  ] as const)('%s to %s by %s', (from, to, by, english, welsh) => {
    expect(en.step(days(from, to), by)).toBe(english);
    expect(cy.step(days(from, to), by)).toBe(welsh);
  });

  test('a moment has its time in London, the end of a day has none', () => {
    expect(en.moment(london('2026-06-30 00:05'))).toBe('30 Jun 2026, 00:05');
    expect(en.moment(london('2026-11-24 23:59:59') + 999)).toBe('24 Nov 2026');
  });

  test.each([
    [0, '0%'],
    [0.001, '1%'],
    [0.825, '83%'],
    [0.999, '99%'],
    [1, '100%'],
  ])('a share of %s is %s: all and none are said of all and none', (share, text) => {
    expect(en.share(share)).toBe(text);
  });
});

const conference = (started: string, held?: string): CaseDeadline => ({
  reference: `WI-${started}`,
  id: `D-${started}`,
  rule: 'initial-conference',
  status: held === undefined ? 'open' : 'met',
  startedAt: london(started),
  ...(held !== undefined && { endedAt: london(held) }),
});

async function pageOf(
  deadlines: readonly CaseDeadline[],
  language: 'en' | 'cy',
  query = '',
): Promise<string> {
  const asked = read(query);
  const calendar = workingCalendar(bankHolidays, 'england-and-wales');
  const report = reportOf('wirral', deadlines, asked.asked, calendar);
  return render(await timelinessView(report, asked, phrasebook[language]), {
    language,
    path: '/timeliness',
    query,
  });
}
const textOf = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');

describe('the page', () => {
  test('of a period with nothing in it says so, and draws nothing', async () => {
    const page = await pageOf([], 'en', 'period=quarter');
    expect(textOf(page)).toContain(
      'Each duty No deadline started in this period. 18 duties that did not start',
    );
    // Some may have been held with no strategy discussion recorded.
    expect(textOf(page)).toContain(
      'No initial conference was held in this period that follows a recorded strategy discussion',
    );
    expect(textOf(await pageOf([], 'cy'))).toContain('trafodaeth strategaeth a gofnodwyd');
    expect(page).not.toContain('<img');
  });

  test('says how many conferences at least it cannot count', async () => {
    const record = { ...conference('2026-10-05 10:00'), rule: 'record-to-professionals' };
    const english = textOf(await pageOf([record], 'en', 'period=quarter'));
    expect(english).toContain(
      'At least 1 conference was held in this period with no strategy discussion recorded from which to count working days. It is not counted here.',
    );
    const welsh = textOf(await pageOf([record], 'cy', 'period=quarter'));
    expect(welsh).toContain('i gyfrif diwrnodau gwaith ohoni: 1 o leiaf.');
    expect(englishIn(welsh)).toEqual([]);
    const counted = textOf(await pageOf([conference('2026-10-01 10:00', '2026-10-05 10:00')], 'en'));
    expect(counted).not.toContain('At least');
  });

  test('has no English in Welsh', async () => {
    const page = await pageOf(
      [conference('2026-10-01 10:00', '2026-10-05 10:00'), conference('2026-11-02 10:00')],
      'cy',
      'rule=initial-conference',
    );
    expect(textOf(page)).toContain('Cynnal y gynhadledd gychwynnol');
    expect(englishIn(textOf(page))).toEqual([]);
    expect(englishIn([...page.matchAll(/alt="([^"]*)"/g)].map(([, alt]) => alt).join(' '))).toEqual([]);
  });

  test('has no style and no script of its own, which browsers are told to refuse', async () => {
    const page = await pageOf([conference('2026-10-01 10:00', '2026-10-05 10:00')], 'en');
    expect(page).toContain('<img');
    expect(page).not.toMatch(/ style="|<style|<script(?! type="module" src=)/);
  });

  test('leaves the median out where duties are mixed, and shows it for one', async () => {
    const deadlines = [conference('2026-10-01 10:00', '2026-10-05 10:00')];
    const columns = (page: string) =>
      page.slice(page.lastIndexOf('<thead')).match(/<th scope="col"/g)?.length;
    expect(columns(await pageOf(deadlines, 'en'))).toBe(8);
    expect(columns(await pageOf(deadlines, 'en', 'rule=initial-conference'))).toBe(9);
  });

  test('of concerns says in Welsh too that there was none', () => {
    const asked = read('period=quarter');
    const view = concernsView(concernsReportOf([], asked.asked.period), asked, phrasebook.cy);
    const page = render(view, { language: 'cy', path: '/timeliness/concerns', query: '' });
    expect(textOf(page)).toContain(
      'Ni chodwyd, adroddwyd, atebwyd na datryswyd unrhyw bryder yn y cyfnod hwn.',
    );
    expect(englishIn(textOf(page))).toEqual([]);
  });
});

describe('a picture', () => {
  const bars = {
    labels: [
      ['Oct', '2026'],
      ['Nov', '2026'],
    ],
    parts: [
      { name: 'Met in time', look: 'plain', values: [3, 0] },
      { name: 'Overdue', look: 'dotted', values: [1, 2] },
    ],
    ends: ['75%', '0%'],
  } as const;
  const svgOf = (source: string) => Buffer.from(source.split(',')[1]!, 'base64').toString('utf8');

  test('has its words in it, for a desk and for a phone', async () => {
    const { wide, narrow } = await drawBars(bars);
    for (const { source } of [wide, narrow]) {
      for (const word of ['Oct', '2026', 'Met in time', 'Overdue', '75%'])
        expect(svgOf(source)).toContain(word);
    }
    expect(narrow.width).toBeLessThanOrEqual(330);
  });

  test('tells parts apart by pattern, runs nothing and asks for nothing', async () => {
    const svg = svgOf((await drawBars(bars)).wide.source);
    expect(svg).toContain('<pattern');
    expect(svg).not.toMatch(/<style|<script|<image|href=|url\((?!#)|ecmeta/);
  });
});
