/** Whether duties were done in time: the figures, the deadlines behind them, the pictures, the report of concerns. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cwmTafConcerns, noon, wirralConferences } from '../support/punctuality.ts';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser(noon);
  await wirralConferences(open.service);
  await cwmTafConcerns(open.service);
});
afterAll(() => open.close());

/** The figures in the row of a table, as they are seen. */
async function row(page: Page, region: string, heading: string): Promise<string[]> {
  const found = page.getByRole('region', { name: region }).locator('tr', {
    has: page.getByRole('rowheader', { name: heading, exact: true }),
  });
  const cells = await found.locator('td').allInnerTexts();
  return cells.map((text) => text.split('\n')[0]!.trim());
}

/** The text of the picture under a heading. It must have been drawn: what is broken has no width of its own. */
async function alternativeOf(page: Page, which: number): Promise<string | null> {
  const image = page.locator('main img').nth(which);
  expect(
    await image.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth),
  ).toBeGreaterThan(300);
  return image.getAttribute('alt');
}

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  const seen = async (page: Page, what: string) => {
    await expectAccessible(page);
    await picture(page, `${what} ${name}`);
  };

  test('a manager sees how punctual a duty is and goes to the deadlines behind a figure', async () => {
    const page = await open.lookAs('wirral', 'manager', { width, scripts });
    await page.goto('/timeliness');
    expect(await row(page, 'Each duty', 'Hold the initial conference')).toEqual([
      ...['6', '2', '2', '1', '1', '0'],
      '40%',
      '15.5 (13.75 to 17.25)',
    ]);
    expect(await alternativeOf(page, 0)).toBe(
      'Bars of how many working days initial conferences took. In the whole period: 0 to 10 days: 1, 11 to 15 days: 1, 16 to 20 days: 1, 21 days or more: 1. All figures are in the table that follows.',
    );
    await seen(page, 'timeliness');
    await press(page.getByRole('link', { name: '1 Overdue: Hold the initial conference' }));
    const heading = 'Overdue: Hold the initial conference';
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
    expect(await page.getByRole('link', { name: /^CONF-/ }).allInnerTexts()).toEqual(['CONF-5']);
    expect(await row(page, heading, 'CONF-5')).toEqual(['2 Nov 2026, 12:00', '23 Nov 2026', '–', '–']);
    await seen(page, 'timeliness-deadlines');
    await press(page.getByRole('link', { name: 'Back to timeliness' }));
    expect(new URL(page.url()).pathname).toBe('/timeliness');
  });

  test('a manager looks at one duty by quarter, and at other dates', async () => {
    const page = await open.lookAs('wirral', 'manager', { width, scripts });
    await page.goto('/timeliness?period=quarter');
    await page.getByRole('combobox', { name: 'Duty' }).selectOption('Hold the initial conference');
    await page.getByLabel('Quarter', { exact: true }).check();
    await press(
      page
        .locator('form', { has: page.getByRole('combobox', { name: 'Duty' }) })
        .getByRole('button', { name: 'Show' }),
    );
    expect(await page.getByText('The share met in time was 50% in October to November 2026.').count()).toBe(
      1,
    );
    await press(page.getByText('Change in figures'));
    expect(await row(page, 'Change over time', '1 October to 24 November 2026')).toEqual([
      ...['5', '2', '1', '1', '1', '0'],
      '50%',
      '15 (12.5 to 15.5)',
    ]);
    await press(page.getByText('Other dates'));
    const first = page.getByRole('group', { name: 'First day' });
    await first.getByLabel('Day').fill('31');
    await first.getByLabel('Month').fill('9');
    const other = page.locator('form', { has: first });
    await press(other.getByRole('button', { name: 'Show' }));
    const problem = page.getByRole('alert');
    expect(await problem.getByRole('link').allInnerTexts()).toEqual([
      'The first day must be a real date, such as 1 4 2026',
    ]);
    expect(await page.title()).toBe('Error: Timeliness – Longstop');
    await seen(page, 'timeliness-wrong-dates');
    await press(problem.getByRole('link'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1');
    await pressEnter(page);
    await page.waitForURL('**/timeliness?*from-day=1&*');
    expect(await first.getByLabel('Day').inputValue()).toBe('1');
    expect(await page.getByText('from 1 September to 24 November 2026, as they stand now').count()).toBe(1);
    expect(await page.getByRole('combobox', { name: 'Duty' }).inputValue()).toBe('initial-conference');
  });

  test('a unit of Cwm Taf reads the report of concerns, in both languages', async () => {
    const page = await open.lookAs('cwm-taf', 'unit', { width, scripts });
    await page.goto('/timeliness');
    await press(page.getByRole('link', { name: 'Report of concerns to the Board' }));
    const about = 'Concerns by what they are about';
    expect(await row(page, about, 'Drift in carrying out a plan')).toEqual(['1', '1']);
    expect(await row(page, about, 'The core group')).toEqual(['1', '0']);
    expect(await row(page, about, 'A child’s immediate safety')).toEqual(['1', '0']);
    expect(await row(page, about, 'All')).toEqual(['3', '1']);
    expect(await row(page, 'Enquiries made', 'A multi-agency audit')).toEqual(['1']);
    expect(await row(page, 'What the QASG concluded', 'Further action recommended to agencies')).toEqual([
      '1',
    ]);
    expect(await row(page, 'How concerns were resolved', 'All')).toEqual(['2']);
    await seen(page, 'concerns');
    await press(page.getByRole('link', { name: 'Cymraeg' }));
    expect(await row(page, 'Ymholiadau a wnaed', 'Archwiliad amlasiantaethol')).toEqual(['1']);
    await seen(page, 'concerns in Welsh');
  });
});

test('the keyboard reaches everything: dates, figures, tables', async () => {
  const page = await open.lookAs('wirral', 'auditor', { width: 360 });
  await page.goto('/timeliness');
  const reached: string[] = [];
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = (globalThis as unknown as { document: { activeElement: Focused } }).document
        .activeElement;
      return focused.getAttribute('aria-labelledby') ?? focused.id + focused.textContent.trim().slice(0, 40);
    });
    if (reached.includes(label) && label.startsWith('Skip')) break;
    reached.push(label);
  }
  expect(reached).toEqual(
    expect.arrayContaining([
      'Other dates',
      'duties',
      'Hold the initial conference',
      'Conferences in figures',
      'Show',
    ]),
  );
});

interface Focused {
  readonly id: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

test('on paper the tables of the pictures are unfolded and nothing is there to click', async () => {
  const page = await open.lookAs('wirral', 'manager');
  await page.goto('/timeliness');
  const figures = page.getByRole('region', { name: 'Initial conferences by working days' });
  expect(await figures.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await figures.isVisible()).toBe(true);
  expect(await page.getByText('Download as a spreadsheet (CSV)').first().isVisible()).toBe(false);
});

test('every table comes as CSV, in the language of the page', async () => {
  const page = await open.lookAs('wirral', 'unit');
  const csvOf = async (address: string) => {
    const answer = await page.request.get(`/timeliness/csv/${address}`);
    expect(answer.headers()['content-type']).toMatch(/^text\/csv/);
    return (await answer.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
  };
  expect(await csvOf('duties')).toContain('Hold the initial conference,6,2,2,1,1,0,0.4,13.75,15.5,17.25');
  expect(await csvOf('conferences?period=quarter')).toEqual([
    'First day,Last day,Held,0 to 10 days,11 to 15 days,16 to 20 days,21 days or more,Not known',
    '2026-10-01,2026-10-31,4,1,1,1,1,0',
    '2026-11-01,2026-11-24,0,0,0,0,0,0',
  ]);
  expect(await csvOf('change?period=quarter&by=quarter&rule=initial-conference&language=cy')).toEqual([
    expect.stringMatching(/^Y diwrnod cyntaf,Y diwrnod olaf,Wedi dechrau,/),
    '2026-10-01,2026-11-24,5,2,1,1,1,0,0.5,12.5,15,15.5',
  ]);
  const deadlines = await csvOf('deadlines?rule=initial-conference&count=metLate&language=en');
  expect(deadlines).toEqual([
    'Case,Duty,Started,Due,Done,Working days',
    'CONF-4,Hold the initial conference,2026-09-03 12:00,2026-09-24 23:59,2026-10-02 10:00,21',
    'CONF-3,Hold the initial conference,2026-10-01 12:00,2026-10-22 23:59,2026-10-23 10:00,16',
  ]);
  const cwmTaf = await open.lookAs('cwm-taf', 'auditor');
  const concerns = await (await cwmTaf.request.get('/timeliness/csv/concerns')).text();
  expect(concerns.split('\r\n')).toEqual(
    expect.arrayContaining([
      'Raised by chairs,The core group,1',
      'Reported to the QASG,Drift in carrying out a plan,1',
      'Enquiries made,A multi-agency audit,1',
    ]),
  );
});

test('an administrator is told that it is not for them, and other authorities have no report of concerns', async () => {
  const administrator = await open.lookAs('wirral', 'administrator');
  expect((await administrator.goto('/timeliness'))?.status()).toBe(403);
  const manager = await open.lookAs('wirral', 'manager');
  expect((await manager.goto('/timeliness/concerns'))?.status()).toBe(404);
  expect((await manager.goto('/timeliness/csv/concerns'))?.status()).toBe(404);
});
