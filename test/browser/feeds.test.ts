/** Calendar feeds: made, told once, followed, revoked. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
  const people = [{ role: 'referrer', email: 'dsl@oakfield.example' }];
  const data = { method: 'telephone' };
  const milestone = { case: 'WM-1', type: 'referral-made', occurredAt: '2026-11-24T09:00:00Z', data, people };
  expect((await open.service.post('demo-walsall', milestone)).status).toBe(201);
});
afterAll(() => open.close());

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('one for some duties is made, read, and revoked', async () => {
    const page = await open.lookAs('walsall', 'unit', { width, scripts });
    await page.goto('/feeds');
    await expectAccessible(page);
    await picture(page, `feeds 1 none ${name}`);
    await press(page.getByText('Only some duties').first());
    await page.getByLabel('Confirm the referral in writing').check();
    await press(page.getByRole('button', { name: 'Make the calendar' }));
    await expectAccessible(page);
    await picture(page, `feeds 2 made ${name}`);
    const address = await page.getByLabel('Address of the calendar').inputValue();
    const calendar = await page.request.get(new URL(address).pathname);
    expect(await calendar.text()).toContain('SUMMARY:Confirm the referral in writing [WM-1]');
    expect((await calendar.text()).match(/BEGIN:VEVENT/g)).toHaveLength(1);

    await press(page.getByRole('link', { name: 'Back to your calendars' }));
    expect(await page.locator('main').innerText()).not.toContain('/v1/calendar/');
    await press(page.getByRole('link', { name: /^Revoke.*Confirm the referral in writing/ }));
    await expectAccessible(page);
    await picture(page, `feeds 3 revoking ${name}`);
    await press(page.getByRole('button', { name: 'Revoke the calendar' }));
    await page.getByText('The calendar is revoked.').waitFor();
    await picture(page, `feeds 4 revoked ${name}`);
    expect((await page.request.get(new URL(address).pathname)).status()).toBe(404);
    expect(await page.getByText('You have none yet.').isVisible()).toBe(true);
  });
});

test('the address is copied by a button where scripts run', async () => {
  const page = await open.lookAs('wirral', 'manager');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/feeds');
  await press(page.getByRole('button', { name: 'Make the calendar' }));
  await press(page.getByRole('button', { name: 'Copy the address' }));
  await page.getByText('The address is copied').waitFor();
  const address = await page.getByLabel('Address of the calendar').inputValue();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
});

test('in Welsh, by keyboard alone', async () => {
  const page = await open.lookAs('cwm-taf', 'unit', { language: 'cy' });
  await page.goto('/feeds');
  const button = page.getByRole('button', { name: "Creu'r calendr" });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === element.ownerDocument.activeElement)) break;
  }
  await pressEnter(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe("Mae eich calendr wedi'i greu");
  await expectAccessible(page);
});

test('an auditor has none', async () => {
  const page = await open.lookAs('walsall', 'auditor');
  expect((await page.goto('/feeds'))?.status()).toBe(403);
});
