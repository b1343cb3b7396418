/** The pages of the settings, as administrators, managers and auditors use them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

const pressButton = (page: Page, name: string) =>
  press(page.getByRole('button', { name, exact: true }).first());
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('an absence is recorded, shown, told of in the directory, and taken away again', async () => {
    const page = await open.lookAs('dudley', 'administrator', { width, scripts });
    await page.goto('/settings/absences');
    await pressButton(page, 'Record the absence');
    expect(await page.title()).toMatch(/^Error: /);
    await expectAccessible(page);
    await picture(page, `settings/absences-errors ${name}`);
    expect(await page.getByRole('alert').innerText()).toContain('Choose the role that is away');
    await page.getByLabel('Role', { exact: true }).selectOption('team-manager');
    await page.getByLabel('Day', { exact: true }).fill('23');
    await page.getByLabel('Month', { exact: true }).fill('11');
    await page.getByLabel('Year', { exact: true }).fill('2026');
    await pressButton(page, 'Record the absence');
    expect(await page.getByRole('alert').innerText()).toContain('Enter a day that is today or later');
    expect(await page.getByLabel('Role', { exact: true }).inputValue()).toBe('team-manager');
    await page.getByLabel('Day', { exact: true }).fill('24');
    await pressButton(page, 'Record the absence');
    expect(await page.getByRole('alert').innerText()).toContain('Your change is saved.');
    await picture(page, `settings/absence-saved ${name}`);
    await expectAccessible(page);
    await page.goto('/settings/directory?search=team+manager');
    expect(await page.getByText('Away until the end of Tuesday 24 November 2026').count()).toBe(1);
    await page.goto('/settings/absences');
    await page.getByRole('checkbox', { name: 'The team manager' }).check();
    await pressButton(page, 'Remove those ticked');
    expect(await page.getByText('Nobody is recorded as away.').count()).toBe(1);
  });

  test('a ladder is changed after its mails and what it does to open cases were seen', async () => {
    const page = await open.lookAs('sandwell', 'administrator', { width, scripts });
    await page.goto('/settings/ladders/short');
    await press(page.getByRole('button', { name: 'Change this ladder' }));
    await page.getByLabel('Remove this notice').first().check();
    await pressButton(page, 'Add a notice');
    const added = page.getByRole('group', { name: 'Notice 3' });
    await added.getByLabel('Kind').selectOption({ label: 'Escalation' });
    await added.getByLabel('When').selectOption({ label: 'working days after the due date, at 09:00' });
    await pressButton(page, 'See the mails and check');
    expect(await page.getByRole('alert').innerText()).toContain('Enter working days from 1 to 60');
    expect(await page.getByRole('alert').innerText()).toContain('Choose who is told');
    await expectAccessible(page);
    await picture(page, `settings/ladder-errors ${name}`);
    await added.getByLabel('How many').fill('4');
    await added.getByLabel('Other role 1').selectOption('head-of-service');
    await pressButton(page, 'See the mails and check');
    expect(await heading(page)).toBe('Check the ladder before saving it');
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Reminder 1 is no longer sent (09:00 on the due date).');
    expect(text).toContain('Escalation 2 is new: 09:00, 4 working days after the due date.');
    // Due by the end of Wednesday 4 November 2026; four working days after it is Tuesday 10 November.
    expect(text).toMatch(/Tuesday 10 November 2026, 09:00\s+Escalation → the Head of Service/);
    await press(page.getByText('Read the mail').first());
    await expectAccessible(page);
    await picture(page, `settings/ladder-review ${name}`);
    expect(await page.getByText('has not been recorded as done').first().isVisible()).toBe(true);
    await pressButton(page, 'Save the ladder');
    expect(await page.getByText('Changed by your authority').count()).toBe(1);
    await press(page.getByRole('link', { name: 'See what was changed' }));
    expect(await page.getByRole('main').innerText()).toContain('Ladder: One or two working days');
    await picture(page, `settings/ladder-change ${name}`);
    await expectAccessible(page);
    await page.goto('/settings/ladders/short/change');
    await pressButton(page, 'Go back to the ladder that Longstop has');
    await pressButton(page, 'See the mails and check');
    await pressButton(page, 'Save the ladder');
    expect(await page.getByText('As Longstop has it').count()).toBe(1);
  });
});

test('a period is set for a rule whose document gives none, and is in force', async () => {
  const page = await open.lookAs('walsall', 'administrator', { scripts: false, width: 360 });
  await page.goto('/settings/periods/dissent-considered');
  await page.getByLabel('How many').fill('0');
  await pressButton(page, 'Save');
  expect(await page.getByRole('alert').innerText()).toContain('Enter a whole number from 1 to 999');
  await page.getByLabel('How many').fill('3');
  await page.getByLabel('Of what').selectOption('working day');
  await pressButton(page, 'Save');
  const card = page.locator('.govuk-summary-card', { hasText: '3 working days' });
  expect(await card.count()).toBe(1);
  await expectAccessible(page);
  await picture(page, 'settings/period-set');
  const headers = { authorization: `Bearer ${await open.service.token('walsall', 'manager')}` };
  const { body } = await open.service.ask<{ rules: { id: string; within: string; dormant: boolean }[] }>(
    '/v1/procedures/walsall',
    { headers },
  );
  expect(body.rules.find(({ id }) => id === 'dissent-considered')).toMatchObject({
    within: '3 working days',
    dormant: false,
  });
});

test('of two administrators the second is shown what the first changed, and loses nothing typed', async () => {
  const [first, second] = await Promise.all([
    open.lookAs('wirral', 'administrator'),
    open.lookAs('wirral', 'administrator', { width: 360, scripts: false }),
  ]);
  await second.goto('/settings/directory/team-manager');
  await first.goto('/settings/directory/head-of-service');
  await first.getByLabel('Address 1').fill('head@wirral.example');
  await pressButton(first, 'Save');
  await second.getByLabel('Address 1').fill('duty-team@wirral.example');
  await pressButton(second, 'Save');
  const told = await second.getByRole('alert').innerText();
  expect(told).toContain('The settings were changed while you had this page open');
  expect(told).toContain('Addresses of the Head of Service');
  expect(told).toContain('head-of-service@wirral.example');
  expect(told).toContain('head@wirral.example');
  expect(await second.getByLabel('Address 1').inputValue()).toBe('duty-team@wirral.example');
  await expectAccessible(second);
  await picture(second, 'settings/conflict');
  await pressButton(second, 'Save');
  const list = await second.getByRole('main').innerText();
  expect(list).toContain('duty-team@wirral.example');
  expect(list).toContain('head@wirral.example');
});

test('an address is added by the keyboard alone', async () => {
  const page = await open.lookAs('wolverhampton', 'administrator');
  await page.goto('/settings/directory/conference-chair');
  await page.getByLabel('Address 1').focus();
  await page.keyboard.press('Tab');
  await pressEnter(page);
  await page.getByLabel('Address 2').waitFor();
  await page.getByLabel('Address 1').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('second@wolverhampton.example');
  await pressEnter(page);
  await page.waitForURL('**/settings/directory?saved=*');
  await page.goto('/settings/directory?search=second');
  expect(await page.getByText('second@wolverhampton.example').count()).toBe(1);
});

test('how long cases are kept is checked before it is saved, with what will be erased', async () => {
  const page = await open.lookAs('dudley', 'administrator');
  await page.goto('/settings/retention');
  await page.getByLabel('for a number of years').check();
  await page.getByLabel('How many years').fill('6');
  await pressButton(page, 'Check before saving');
  // A week after 24 November 2026 is 1 December; closed on or before 30 November 2020, six years are up by then.
  expect(await page.getByRole('main').innerText()).toContain(
    'Every case whose closing was recorded on or before Monday 30 November 2020 will be erased from Tuesday 1 December 2026 on',
  );
  await expectAccessible(page);
  await picture(page, 'settings/retention-review');
  await pressButton(page, 'Go back and change it');
  expect(await page.getByLabel('How many years').inputValue()).toBe('6');
  await pressButton(page, 'Check before saving');
  await pressButton(page, 'Save how long cases are kept');
  await page.goto('/settings');
  expect(await page.getByText('Closed cases are kept 6 years').count()).toBe(1);
});

test('managers and auditors read, and change nothing', async () => {
  const manager = await open.lookAs('walsall', 'manager', { width: 360 });
  await manager.goto('/settings/directory');
  expect(await manager.getByText('Only an administrator changes the settings.').count()).toBe(1);
  expect(await manager.getByRole('link', { name: 'Change' }).count()).toBe(0);
  expect((await manager.goto('/settings/directory/referrer'))?.status()).toBe(403);
  expect((await manager.goto('/settings/changes'))?.status()).toBe(403);
  const auditor = await open.lookAs('walsall', 'auditor');
  expect((await auditor.goto('/settings/changes'))?.status()).toBe(200);
  await auditor.goto('/settings/retention');
  expect(await auditor.getByRole('main').getByRole('button').count()).toBe(0);
  const unit = await open.lookAs('walsall', 'unit');
  expect((await unit.goto('/settings'))?.status()).toBe(403);
});
