/** The Now page: what needs doing is seen at a glance, narrowed, followed to its case, and kept fresh without disturbing anybody. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenService } from '../end-to-end/open.ts';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter } from './press.ts';

let open: OpenBrowser;

/** Telephoned on Tuesday at ten, overdue on Thursday at ten, and due to be answered by the end of Friday. */
async function telephoned(service: OpenService, reference: string, agency: string): Promise<void> {
  const people = [{ role: 'referrer', email: `dsl@${reference.toLowerCase()}.example`, agency }];
  const occurredAt = await service.now();
  const data = { method: 'telephone' };
  const { status } = await service.post('demo-walsall', {
    case: reference,
    type: 'referral-made',
    occurredAt,
    data,
    people,
  });
  expect(status).toBe(201);
}

/** Lets every mail about a case bounce until nobody is left to be told. */
async function bounceAll(service: OpenService, reference: string): Promise<void> {
  const bounced = new Set<string>();
  for (let round = 0; round < 6; round += 1) {
    for (const { id } of await service.outbox({ case: reference })) {
      if (bounced.has(id)) continue;
      bounced.add(id);
      await service.ask('/local/mail-events', {
        method: 'POST',
        body: JSON.stringify({ id, type: 'bounce' }),
      });
    }
  }
}

beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
  const { service } = open;
  await telephoned(service, 'WM-2026-1', 'Oakfield Primary');
  await telephoned(service, 'WM-2026-2', 'Elm Clinic');
  await telephoned(service, 'WM-2026-3', 'Oakfield Primary');
  await service.moveTo('2026-11-25T10:30:00Z');
  await bounceAll(service, 'WM-2026-3');
  await service.moveTo('2026-11-26T11:00:00Z');
  await bounceAll(service, 'WM-2026-3');
});
afterAll(() => open.close());

const lines = (page: Page, part: string) => page.locator(`section[aria-labelledby="${part}"] tbody tr`);
const count = (page: Page, part: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the list' })
    .locator(`.longstop-counts--${part} strong`)
    .textContent();

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('the duty officer sees what is overdue, narrows it to a team and finds the case', async () => {
    const page = await open.lookAs('walsall', 'unit', { width, scripts });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What needs doing now');
    expect(await count(page, 'overdue')).toBe('3');
    expect(await count(page, 'today')).toBe('0');
    expect(await lines(page, 'overdue').first().textContent()).toContain('1 hour late');
    expect(await page.getByText('Nothing more is due today.').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `now ${name}`);

    await press(page.getByRole('link', { name: '3 Overdue' }));
    await page.waitForURL('**/?show=overdue');
    await press(page.getByText('Narrow the list'));
    await page.getByLabel('Agency or team').selectOption('Oakfield Primary');
    await press(page.getByRole('button', { name: 'Apply' }));
    await page.waitForURL('**/?show=overdue&rule=&owedBy=&team=Oakfield+Primary');
    expect(await lines(page, 'overdue').count()).toBe(2);
    expect(await page.getByText('Narrowed to: Oakfield Primary.').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `now narrowed ${name}`);
    const link = page.getByRole('link', { name: 'WM-2026-1' });
    expect(await link.getAttribute('href')).toBe('/cases/WM-2026-1');

    await page.goBack();
    expect(await lines(page, 'overdue').count()).toBe(3);
  });

  test('a name of one long word breaks, and is no wider than the window', async () => {
    const page = await open.lookAs('walsall', 'unit', { width, scripts });
    await page.goto(`/?team=${'Oakfield'.repeat(10)}`);
    expect(await page.getByText('Narrowed to: OakfieldOakfield').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `now narrowed to a long name ${name}`);
  });

  test('they see whom no mail could reach, and what to do about it', async () => {
    const page = await open.lookAs('walsall', 'unit', { width, scripts });
    await page.goto('/?show=needs-a-person');
    expect(await lines(page, 'needs-a-person').count()).toBe(1);
    const line = await lines(page, 'needs-a-person').first().textContent();
    expect(line).toContain('WM-2026-3');
    expect(line).toContain('The referrer');
    expect(await page.getByText('Telephone whoever owes the duty').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `now needs a person ${name}`);
  });

  test('where there is nothing to do it says so', async () => {
    const page = await open.lookAs('wirral', 'manager', { width, scripts });
    expect(await page.getByText('Nothing is overdue.').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `now with nothing ${name}`);
  });

  test('in Welsh', async () => {
    const page = await open.lookAs('walsall', 'auditor', { width, scripts, language: 'cy' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Beth sydd angen ei wneud nawr');
    expect(await lines(page, 'overdue').first().textContent()).toContain('1 awr yn hwyr');
    await expectAccessible(page);
    await picture(page, `now in Welsh ${name}`);
  });
});

test('by the keyboard alone: to the overdue ones, narrowed by who owes them', async () => {
  const page = await open.lookAs('walsall', 'unit');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to main content');
  await pressEnter(page);
  await tabTo(page, '3 Overdue');
  await pressEnter(page);
  await page.waitForURL('**/?show=overdue');
  await tabTo(page, 'Narrow the list');
  await pressEnter(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The ref');
  await tabTo(page, 'Apply');
  await pressEnter(page);
  await page.waitForURL('**owedBy=referrer**');
  expect(await lines(page, 'overdue').count()).toBe(3);
});

test('an administrator is led to the settings', async () => {
  const page = await open.lookAs('walsall', 'administrator');
  expect(new URL(page.url()).pathname).toBe('/settings');
});

test('the spreadsheet has what the page has', async () => {
  const page = await open.lookAs('walsall', 'unit');
  await page.goto('/?show=overdue&team=Elm+Clinic');
  const download = page.waitForEvent('download');
  await press(page.getByRole('link', { name: 'Download as a spreadsheet' }));
  expect((await download).suggestedFilename()).toBe('longstop-2026-11-26.csv');
  const { text } = await page.evaluate(async () => ({
    text: await (await fetch('/now.csv?show=overdue&team=Elm+Clinic')).text(),
  }));
  expect(text.trim().split('\r\n')).toHaveLength(2);
});

test('on paper there is the list and nothing to press', async () => {
  const page = await open.lookAs('walsall', 'unit');
  await page.emulateMedia({ media: 'print' });
  expect(await lines(page, 'overdue').first().isVisible()).toBe(true);
  expect(await page.getByText('Narrow the list').isVisible()).toBe(false);
  expect(await page.getByText('Download as a spreadsheet').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Refresh' }).isVisible()).toBe(false);
});

describe('left open', () => {
  /** The page on somebody's desk, whose minutes pass when they are told to. */
  async function leftOpen(): Promise<Page> {
    const page = await open.look();
    await page.clock.install();
    await page.goto('/sign-in?to=/');
    await press(page.locator('button[value="unit@walsall.example"]'));
    await page.waitForURL(({ pathname }) => pathname === '/');
    return page;
  }
  const said = (page: Page) => page.locator('#now-said');

  test('it says nothing and moves nothing while nothing changes', async () => {
    const page = await leftOpen();
    expect(await page.getByText('The list updates itself every minute.').isVisible()).toBe(true);
    const asked = page.waitForResponse('**/now');
    await page.clock.runFor(61_000);
    await asked;
    await page.clock.runFor(1000);
    expect(await said(page).textContent()).toBe('');
  });

  test('it takes over what changed, keeps the focus, and says that something changed', async () => {
    const page = await leftOpen();
    const link = lines(page, 'overdue').getByRole('link', { name: 'WM-2026-2' });
    await link.focus();
    const top = async () => (await link.boundingBox())?.y;
    const before = await top();
    await telephoned(open.service, 'WM-2026-9', 'Ash Nursery');
    const asked = page.waitForResponse('**/now');
    await page.clock.runFor(61_000);
    await asked;
    // Three answers by Friday; the new case has Saturday for its confirmation, and until Tuesday for its answer.
    await expect.poll(() => count(page, 'this-week')).toBe('4');
    expect(await focused(page)).toBe('WM-2026-2');
    expect(await top()).toBe(before);
    await page.clock.runFor(1000);
    await expect.poll(() => said(page).textContent()).toBe('The list has changed.');
    await expectAccessible(page);
  });

  test('it says so where it cannot be updated, as after signing out elsewhere', async () => {
    const page = await leftOpen();
    await page.context().clearCookies();
    const asked = page.waitForResponse('**/now');
    await page.clock.runFor(61_000);
    await asked;
    await page.clock.runFor(1000);
    await expect
      .poll(() => said(page).textContent())
      .toBe('The list could not be updated. Load the page again.');
    expect(await lines(page, 'overdue').count()).toBe(3);
  });
});

function focused(page: Page): Promise<string | undefined> {
  return page.locator(':focus').evaluate((element) => element.textContent?.trim().replaceAll(/\s+/g, ' '));
}

/** Presses Tab until something of these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`The keyboard does not reach "${words}"`);
}
