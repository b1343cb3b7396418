/** The page of a case in a real browser: what is open and why, recording and voiding by hand, who was told, the evidence. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter, pressTwice } from './press.ts';

const project = join(import.meta.dirname, '..', '..');
const people = [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }];

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-12-14T10:00:00Z');
});
afterAll(() => open.close());

/** Posts a milestone as the demonstration's source does. */
async function happened(reference: string, type: string, occurredAt: string, more: object = {}) {
  const posted = { case: reference, type, occurredAt, ...more };
  const { status, text } = await open.service.post('demo-walsall', posted);
  expect(status, text).toBe(201);
}

async function moveTo(to: string) {
  if (Date.parse(await open.service.now()) < Date.parse(to)) await open.service.moveTo(to);
}

const review = (page: Page) => page.getByRole('heading', { name: 'Check what you are about to record' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  const looking = { width, scripts };
  const reference = `WM-${width}-${scripts ? 'with' : 'without'}`;

  test('a case is begun by hand with a referral', async () => {
    const page = await open.lookAs('walsall', 'unit', looking);
    await page.goto('/cases');
    await page.getByLabel('Case reference').fill(reference);
    await press(page.getByRole('button', { name: 'Continue' }));
    await page.getByRole('heading', { name: `There is no case ${reference}` }).waitFor();
    await expectAccessible(page);
    await press(page.getByRole('button', { name: `Begin the case ${reference}` }));
    await page.getByRole('heading', { name: 'What happened?' }).waitFor();
    await expectAccessible(page);
    await picture(page, `choose ${name}`);
    await press(page.getByRole('link', { name: 'Referral made', exact: true }));
    await press(page.getByRole('button', { name: 'Continue' }));
    expect(await page.getByRole('alert').textContent()).toContain('Give an answer to “How it was made”');
    await expectAccessible(page);
    await picture(page, `form at fault ${name}`);
    await page.getByLabel('Just now', { exact: true }).check();
    await page.getByLabel('By telephone').check();
    await press(page.getByRole('button', { name: 'Continue' }));
    await review(page).waitFor();
    expect(await page.getByText('Begins: Confirm the referral in writing').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `review ${name}`);
    await press(page.getByRole('button', { name: 'Record it' }));
    await page.waitForURL(`**/cases/${reference}?recorded=*`);
    expect(await page.getByText('Recorded: Referral made').count()).toBe(1);
    await expectAccessible(page);
    expect(await page.getByRole('link', { name: 'This is wrong: void it' }).count()).toBe(1);
  });

  test('the last link of a card keeps clear of its border', async () => {
    const page = await open.lookAs('walsall', 'unit', looking);
    await page.goto(`/cases/${reference}`);
    const rooms = await page.locator('.longstop-card').evaluateAll((cards) =>
      cards.map((card) => {
        const last = [...card.querySelectorAll('.longstop-action')].at(-1)!;
        return card.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom;
      }),
    );
    expect(rooms.length).toBeGreaterThan(0);
    for (const room of rooms) expect(room).toBeGreaterThanOrEqual(10);
  });

  test('a milestone recorded by mistake is voided', async () => {
    const mistaken = `${reference}-2`;
    await happened(mistaken, 'referral-made', '2026-12-14T09:00:00Z', { data: { method: 'telephone' } });
    const page = await open.lookAs('walsall', 'manager', looking);
    await page.goto(`/cases/${mistaken}`);
    await press(page.getByRole('link', { name: 'Void the milestone Referral made' }));
    await page.getByRole('heading', { name: 'Void this milestone?' }).waitFor();
    expect(await page.getByText('Is no longer required: Confirm the referral in writing').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `void ${name}`);
    await press(page.getByRole('button', { name: 'Void it' }));
    await page.waitForURL(`**/cases/${mistaken}?voided=*`);
    expect(await page.getByText('Nothing is open in this case.').count()).toBe(1);
    expect(await page.locator('.moj-timeline').getByText('Milestone voided').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `voided ${name}`);
  });
});

describe('a referral before Christmas', () => {
  const reference = 'WM-2026-000777';
  const earlier = 'WM-2026-000776';
  const data = { method: 'telephone' };

  beforeAll(async () => {
    await happened(earlier, 'referral-made', '2026-12-14T09:40:00Z', { data, people });
    await moveTo('2026-12-24T12:00:00Z');
    await happened(reference, 'referral-made', '2026-12-24T11:00:00Z', { data, people });
    await moveTo('2026-12-24T12:05:00Z');
  });

  test.each(lookings)('says why its dates are what they are, $name', async ({ name, width, scripts }) => {
    const page = await open.lookAs('walsall', 'auditor', { width, scripts });
    await page.goto(`/cases/${reference}`);
    const card = page.getByRole('article', { name: 'Answer the referrer' });
    // Three working days after Thursday 24: not 25 to 28, so Tuesday 29, Wednesday 30, Thursday 31.
    const text = (await card.textContent())!;
    expect(text).toContain('By the end of Thursday 31 December 2026');
    expect(text).toContain('in 7 days');
    expect(text).toContain('Friday 25 December 2026 is Christmas Day');
    expect(text).toContain('Saturday 26 December 2026 and Sunday 27 December 2026 are a weekend');
    expect(text).toContain('Monday 28 December 2026 is Boxing Day (substitute day)');
    const drawn = (await page.locator('svg desc').textContent())!;
    expect(drawn).toContain('Bank holidays: Friday 25 December 2026, Christmas Day');
    const isWhole = await page
      .locator('.longstop-picture')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    const howToScroll = page.getByText('move it sideways to see the rest');
    expect([isWhole, await howToScroll.isVisible()]).toEqual(width === 1280 ? [true, false] : [false, true]);
    await expectAccessible(page);
    await picture(page, `case ${name}`);
  });

  test('in Welsh', async () => {
    const page = await open.lookAs('walsall', 'unit', { width: 360, language: 'cy' });
    await page.goto(`/cases/${reference}`);
    const card = page.getByRole('article', { name: 'Ateb yr atgyfeiriwr' });
    const text = (await card.textContent())!;
    expect(text).toContain('Erbyn diwedd dydd Iau 31 Rhagfyr 2026');
    expect(text).toContain('ymhen 7 diwrnod');
    expect(await page.getByRole('heading', { name: 'Pwy a gafodd wybod' }).count()).toBe(1);
    await expectAccessible(page);
    await picture(page, 'case in Welsh');
    for (const [address, title] of [
      [`/cases/${reference}/milestones`, 'Beth ddigwyddodd?'],
      [`/cases/${reference}/milestones?type=conference-scheduled`, 'Pennu dyddiad y gynhadledd'],
      ['/cases?case=WM-000', 'Nid oes achos WM-000'],
      [`/cases?case=${reference.toLowerCase()}`, 'Nid oes achos wm-2026-000777'],
    ] as const) {
      await page.goto(address);
      expect(await heading(page)).toContain(title);
      await expectAccessible(page);
    }
    await picture(page, 'case in other letters in Welsh');
    await press(page.getByRole('link', { name: `Ai ${reference} oeddech chi'n ei olygu?` }));
    expect(await heading(page)).toContain(reference);
  });

  test('who was told that the confirmation was late is found by address and day', async () => {
    const page = await open.lookAs('walsall', 'manager', { width: 360 });
    await page.goto(`/cases/${earlier}`);
    await press(page.locator('summary', { hasText: /earlier messages?$/ }));
    const rows = page.getByRole('row', {
      name: /Notice that it is overdue: Confirm the referral in writing/,
    });
    // 48 hours after Monday 09:40.
    const told = await rows.allTextContents();
    expect(told.some((row) => row.includes('dsl@oakfield.example'))).toBe(true);
    expect(told.every((row) => row.includes('Wednesday 16 December 2026, 09:40'))).toBe(true);
    expect(told.every((row) => row.includes('Delivered') && row.includes('Not acknowledged'))).toBe(true);
  });

  test('the oldest is first where that is asked for', async () => {
    const page = await open.lookAs('walsall', 'unit', {});
    await page.goto(`/cases/${earlier}`);
    const titles = page.locator('.moj-timeline__title');
    expect(await titles.last().textContent()).toBe('Referral made');
    expect(await titles.count()).toBeGreaterThan(5);
    await press(page.getByRole('link', { name: 'Show the oldest first' }));
    await page.getByRole('link', { name: 'Show the newest first' }).waitFor();
    expect(await titles.first().textContent()).toBe('Referral made');
  });

  test('its evidence is downloaded and holds', async () => {
    const page = await open.lookAs('walsall', 'auditor', {});
    await page.goto(`/cases/${reference}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('link', { name: 'Download the evidence' })),
    ]);
    expect(download.suggestedFilename()).toBe(`evidence-${reference}.json`);
    const file = await download.path();
    const said = execFileSync(process.execPath, [join(project, 'bin', 'longstop.js'), 'verify', file]);
    expect(said.toString()).toContain('The evidence holds.');
    const { lastHash } = JSON.parse(readFileSync(file, 'utf8')) as { lastHash: string };
    await press(page.getByText('How to check it'));
    expect(await page.getByText(lastHash).count()).toBe(1);
  });
});

test('that the decision was taken yesterday is recorded with the keyboard alone, once', async () => {
  const reference = 'WM-2026-000888';
  await happened(reference, 'referral-received', '2026-12-14T09:00:00Z');
  await moveTo('2026-12-24T12:10:00Z');
  const page = await open.lookAs('walsall', 'unit', {});
  await page.goto(`/cases/${reference}`);
  await tabTo(page, 'Record: Referral decided');
  await pressEnter(page);
  await page.waitForURL('**/milestones?type=referral-decided');
  await tabTo(page, 'when');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
  await tabTo(page, 'when-time');
  await page.keyboard.type('4.30pm');
  await pressEnter(page);
  await review(page).waitFor();
  expect(await page.getByText('Wednesday 23 December 2026, 16:30').count()).toBe(1);
  await pressTwice(page.getByRole('button', { name: 'Record it' }));
  await page.waitForURL(`**/cases/${reference}?recorded=*`);
  expect(await page.locator('.moj-timeline__title', { hasText: /^Referral decided$/ }).count()).toBe(1);
  expect(await page.getByText(/by hand, by the person signed in as/i).count()).toBe(1);
});

/** Presses Tab until an element with this text or name is in focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page
      .locator(':focus')
      .evaluateAll((elements) =>
        elements.flatMap((one) => [one.textContent?.trim(), one.getAttribute('name')]),
      );
    if (focused.includes(wanted)) return;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

test('a reference of 32 wide letters makes no page wider than a phone', async () => {
  const reference = 'WM'.repeat(16);
  await happened(reference, 'referral-made', '2026-12-14T09:00:00Z', {
    data: { method: 'telephone' },
    people,
  });
  // The confirmation is late by then, so there are mails with the reference in their subjects.
  await moveTo('2026-12-24T13:00:00Z');
  const page = await open.lookAs('walsall', 'unit', { width: 360 });
  await page.goto(`/cases/${reference}`);
  const toVoid = await page.getByRole('link', { name: 'Void' }).first().getAttribute('href');
  const milestones = `/cases/${reference}/milestones`;
  for (const address of [
    `/cases/${reference}`,
    toVoid!,
    milestones,
    `${milestones}?type=case-closed`,
    '/local',
  ]) {
    await page.goto(address);
    expect(await page.getByText(reference).count(), address).toBeGreaterThan(0);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth), address).toBe(360);
  }
});

test('it prints as a record, with what is folded on the screen', async () => {
  const page = await open.lookAs('walsall', 'unit', {});
  await page.goto('/cases/WM-2026-000776');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Notice that it is overdue').first().isVisible()).toBe(true);
  expect(await page.getByText('npx longstop verify').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Record a milestone' }).isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Void' }).first().isVisible()).toBe(false);
  await picture(page, 'case on paper');
});
