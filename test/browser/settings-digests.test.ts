/** An administrator has the routine notices of the unit come in one mail a working day. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

test('the unit gets a digest, the overview counts it and the change tells it', async () => {
  const page = await open.lookAs('walsall', 'administrator', { width: 360, scripts: false });
  await page.goto('/settings');
  expect(await page.getByText('Nobody gets one').count()).toBe(1);
  await press(page.getByRole('main').getByRole('link', { name: 'Digests' }));
  const first = page.getByRole('checkbox').first();
  expect(await first.inputValue()).toBe('safeguarding-unit');
  await page.getByRole('checkbox', { name: 'The safeguarding unit', exact: true }).check();
  await press(page.getByRole('button', { name: 'Save', exact: true }));
  expect(await page.getByRole('alert').innerText()).toContain('Your change is saved.');
  expect(await first.isChecked()).toBe(true);
  await expectAccessible(page);
  await picture(page, 'settings/digests-saved');
  await press(page.getByRole('link', { name: 'See what was changed' }));
  expect(await page.getByRole('main').innerText()).toMatch(
    /Who gets a digest\s+Before\s+None\s+After\s+the safeguarding unit/,
  );
  await expectAccessible(page);
  await picture(page, 'settings/digests-change');
  await page.goto('/settings');
  expect(await page.getByText('1 role gets one mail a working day').count()).toBe(1);
  const manager = await open.lookAs('walsall', 'manager');
  await manager.goto('/settings/digests');
  expect(await manager.getByRole('main').innerText()).toMatch(/Who gets a digest\s+The safeguarding unit/);
  expect(await manager.getByRole('checkbox').count()).toBe(0);
  await expectAccessible(manager);
  await picture(manager, 'settings/digests-manager');
});
