/** The pages of procedures: what a manager reads, follows, prints and signs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('from the list to a rule, and from there to a date', async () => {
    const page = await open.look({ width, scripts });
    await page.goto('/procedures');
    await expectAccessible(page);
    await picture(page, `procedures 1 list ${name}`);
    await press(page.getByRole('link', { name: 'Gloucestershire' }));
    await expectAccessible(page);
    await picture(page, `procedures 2 Gloucestershire ${name}`);
    await press(page.getByRole('link', { name: /^\d+\. Hold the initial conference$/ }));
    expect(new URL(page.url()).hash).toBe('#initial-conference');
    const rule = page.locator('#initial-conference');
    expect(await rule.innerText()).toContain('by the end of the 15th working day after the day it starts');
    expect(await rule.locator('.longstop-sign-off').isVisible()).toBe(false);
    await press(rule.getByRole('link', { name: /^Work out a date with this rule/ }));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hold the initial conference');
  });

  test('in Welsh, with what is in English marked as such', async () => {
    const page = await open.look({ width, scripts, language: 'cy' });
    await page.goto('/procedures/cwm-taf');
    await expectAccessible(page);
    await picture(page, `procedures 3 Cwm Taf in Welsh ${name}`);
    // Of Cwm Taf's five rules only the titles of sections: a document is searched by its own words.
    expect(await page.locator('main [lang="en"]').count()).toBe(5);
    await page.goto('/procedures/wirral');
    expect(await page.locator('main [lang="en"]').count()).toBeGreaterThan(20);
  });
});

test('on paper each rule begins a page and ends with a line to sign', async () => {
  const page = await open.look();
  await page.goto('/procedures/walsall');
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'procedures 4 print');
  const rules = page.locator('.longstop-rule');
  expect(await rules.count()).toBe(17);
  for (const rule of await rules.all()) {
    expect(
      await rule.evaluate(
        (element) => element.ownerDocument.defaultView!.getComputedStyle(element).breakBefore,
      ),
    ).toBe('page');
    expect(await rule.locator('.longstop-sign-off').isVisible()).toBe(true);
    expect(await rule.getByText('Work out a date').isVisible()).toBe(false);
  }
});

test('people of an authority see what it has set, and nobody else does', async () => {
  const { service } = open;
  const token = await service.token('dudley', 'administrator');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const change = { periods: { 'plan-ended-notification': '5 working days' } };
  const { body: before } = await service.ask<{ version: number }>('/v1/settings', { headers });
  const body = JSON.stringify({ version: before.version, change });
  expect((await service.ask('/v1/settings', { method: 'POST', headers, body })).status).toBe(200);
  const page = await open.lookAs('dudley', 'manager');
  await page.goto('/procedures/dudley');
  const set = 'Your authority has set: 5 working days.';
  expect(await page.locator('#plan-ended-notification').innerText()).toContain(set);
  await expectAccessible(page);
  for (const other of [await open.look(), await open.lookAs('sandwell', 'manager')]) {
    await other.goto('/procedures/dudley');
    expect(await other.locator('main').innerText()).not.toContain('5 working days.');
    expect(await other.locator('main').innerText()).not.toContain('Your authority');
  }
});
