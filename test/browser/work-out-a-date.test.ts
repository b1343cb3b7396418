/** Working out a date, as somebody does who has no sign-in: with and without scripts, on a phone and on a desk, by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
async function typeDate(page: Page, name: string, date: string): Promise<void> {
  const parts = date.split('-');
  for (const part of ['year', 'month', 'day']) await page.locator(`#${name}-${part}`).fill(parts.shift()!);
}

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('in three steps from nothing to a date over Christmas, with its reasons and notices', async () => {
    const page = await open.look({ width, scripts });
    await page.goto('/work-out-a-date');
    await expectAccessible(page);
    await picture(page, `dates 1 authority ${name}`);
    await page.getByLabel('Dudley').check();
    await press(page.getByRole('button', { name: 'Continue' }));
    await expectAccessible(page);
    await picture(page, `dates 2 rule ${name}`);
    await page.getByLabel('Answer the referrer').check();
    await press(page.getByRole('button', { name: 'Continue' }));
    await expectAccessible(page);
    await picture(page, `dates 3 details ${name}`);
    await press(page.getByRole('button', { name: 'Work out the date' }));
    await expectAccessible(page);
    await picture(page, `dates 4 errors ${name}`);
    expect(await page.getByRole('alert').innerText()).toContain('Enter when it happened');
    await typeDate(page, 'start', '2026-12-23');
    await press(page.getByRole('button', { name: 'Work out the date' }));
    // 24 December, then Christmas Day, a weekend and the substitute for Boxing Day, then 29 and 30.
    expect(await heading(page)).toContain('Due by the end of Wednesday 30 December 2026');
    await page.getByText('Friday 25 December 2026 is Christmas Day', { exact: true }).waitFor();
    await page.getByText('Monday 28 December 2026 is Boxing Day (substitute day)').waitFor();
    await expectAccessible(page);
    await picture(page, `dates 5 result ${name}`);
    const address = page.url();
    const other = await open.look({ width, scripts });
    await other.goto(address);
    expect(await heading(other)).toBe(await heading(page));
    expect((await page.context().cookies()).map((cookie) => cookie.name)).toEqual([]);
  });

  test('hours over Easter are exact, and what was entered can be changed', async () => {
    const page = await open.look({ width, scripts });
    await page.goto('/work-out-a-date?authority=walsall&rule=written-confirmation');
    await typeDate(page, 'start', '2027-03-26');
    await page.locator('#start-time').fill('4:30pm');
    await press(page.getByRole('button', { name: 'Work out the date' }));
    // The clocks go forward on Sunday 28 March 2027: 48 hours from 16:30 end at 17:30.
    expect(await heading(page)).toContain('Due by Sunday 28 March 2027, 17:30');
    await press(page.getByRole('link', { name: /^Change.*a referral is made/i }));
    expect(await page.locator('#start-time').inputValue()).toBe('4:30pm');
    await page.locator('#start-time').fill('10.15');
    await press(page.getByRole('button', { name: 'Work out the date' }));
    expect(await heading(page)).toContain('Due by Sunday 28 March 2027, 11:15');
    await picture(page, `dates 6 hours ${name}`);
  });

  test('in Welsh', async () => {
    const page = await open.look({ width, scripts, language: 'cy' });
    await page.goto('/work-out-a-date?authority=cwm-taf&rule=issue-stage');
    await expectAccessible(page);
    await picture(page, `dates 7 details in Welsh ${name}`);
    await page.getByLabel('Y Cydlynydd').check();
    await page.locator('#period-amount').fill('10');
    await page.locator('#period-unit').selectOption('working day');
    await typeDate(page, 'start', '2026-12-17');
    await press(page.getByRole('button', { name: "Cyfrifo'r dyddiad" }));
    // 18, 21 to 24 and 29 to 31 December, 4 and 5 January.
    expect(await heading(page)).toContain("I'w wneud erbyn diwedd dydd Mawrth 5 Ionawr 2027");
    await expectAccessible(page);
    await picture(page, `dates 8 result in Welsh ${name}`);
  });
});

test('by keyboard alone, and the link is copied', async () => {
  const page = await open.look();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/work-out-a-date?authority=dudley&rule=referral-decision');
  const focused = () => page.evaluate('document.activeElement.id');
  for (let presses = 0; presses < 30 && (await focused()) !== 'start-day'; presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('24');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2027');
  await pressEnter(page);
  // A Friday; the 27th and 28th stand for Christmas Day and Boxing Day on a weekend.
  expect(await heading(page)).toContain('Due by the end of Wednesday 29 December 2027');
  await press(page.getByRole('button', { name: 'Copy the link' }));
  await page.getByText('The link is copied').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  const download = page.waitForEvent('download');
  await press(page.getByRole('link', { name: 'Add to a calendar' }));
  expect((await download).suggestedFilename()).toBe('longstop-date.ics');
});
