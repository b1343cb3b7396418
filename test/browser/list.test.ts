/** The list behind a digest's link: read, sent without the choice, and acknowledged by keyboard alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter } from './press.ts';

let open: OpenBrowser;
let path: string;
beforeAll(async () => {
  open = await openBrowser('2026-11-19T14:00:00Z');
  const { service } = open;
  const token = await service.token('cwm-taf', 'administrator');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const change = { version: 1, change: { digests: ['line-manager'] } };
  await service.ask('/v1/settings', { method: 'POST', headers, body: JSON.stringify(change) });
  for (const reference of ['CT-2026-000017', 'CT-2026-000018', 'CT-2026-000021']) {
    const occurredAt = '2026-11-10T10:00:00Z';
    await service.post('demo-cwm-taf', { case: reference, type: 'issue-received', occurredAt });
  }
  await service.moveTo('2026-11-20T10:00:00Z');
  const [mail] = await service.outbox({ to: 'line-manager@cwm-taf.example' });
  path = /\/a\/[A-Za-z0-9_-]{32}/.exec(mail!.text)![0];
});
afterAll(() => open.close());

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('the list is read, and says what to do where the box was not ticked', async () => {
    const page = await open.look({ width, scripts });
    await page.goto(path);
    // Welsh first and then English, as in the mail
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    expect(await page.locator('section[lang=cy] li').count()).toBe(3);
    expect(await page.locator('section[lang=en] li').count()).toBe(3);
    await expectAccessible(page);
    await picture(page, `list ${name}`);
    await press(page.getByRole('button', { name: 'Acknowledge' }));
    await page.getByText('Tick the box to acknowledge.').first().waitFor();
    await expectAccessible(page);
    await picture(page, `list not ticked ${name}`);
  });
});

test('it is acknowledged with the keyboard alone', async () => {
  const page = await open.look({ width: 360 });
  await page.goto(path);
  const isThere = async () => (await page.locator('#read-en:focus').count()) === 1;
  for (let tabs = 0; tabs < 20 && !(await isThere()); tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await pressEnter(page);
  await page.getByText('Recorded', { exact: true }).waitFor();
  await expectAccessible(page);
  await picture(page, 'list recorded');
  await page.goto(path);
  expect(await page.getByRole('heading', { name: 'Already acknowledged' }).count()).toBe(1);
  await expectAccessible(page);
});
