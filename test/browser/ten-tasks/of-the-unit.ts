/** What the safeguarding unit does: what is overdue, who was told, recording, why a date is what it is, evidence. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signIn } from '../browser.ts';
import type { Task } from './task.ts';

const project = join(import.meta.dirname, '..', '..', '..');

/** The link of what is due in the line of a case. */
const dutyIn = (page: Page, part: RegExp, reference: string, duty: string) =>
  page
    .getByRole('region', { name: part })
    .getByRole('row', { name: reference })
    .getByRole('link', { name: duty });
const unfold = (page: Page, card: string) =>
  page.getByRole('article', { name: card }).getByText('Who was told');

export const whatIsOverdue: Task = {
  name: '1 what is overdue in Walsall, and which of it is most urgent',
  as: 'unit',
  authority: 'walsall',
  clicks: 1,
  fields: 0,
  async run({ page, press }) {
    const overdue = page.getByRole('region', { name: /^Overdue/ });
    expect(await overdue.getByText('The longest overdue first.').count()).toBe(1);
    // Telephoned on Monday 14 December at 09:30: 48 hours end on Wednesday 16, and it is the 30th.
    const first = overdue.getByRole('row').nth(1);
    expect(await first.innerText()).toContain('14 days late');
    await press(first.getByRole('link').first());
    await page.waitForURL('**/cases/WM-OLDEST#*');
    expect(await page.locator('article:target').getByRole('heading').innerText()).toBe(
      'Confirm the referral in writing',
    );
    await expect(page.locator('article:target').evaluate(inSight)).resolves.toBe(true);
  },
};

export const inWelsh: Task = {
  ...whatIsOverdue,
  name: '13 the same in Welsh',
  clicks: 2,
  async run({ page, press }) {
    await press(page.getByRole('link', { name: 'Cymraeg' }));
    const first = page.getByRole('region', { name: /^Hwyr/ }).getByRole('row').nth(1);
    await first.getByText('14 diwrnod yn hwyr').waitFor();
    await press(first.getByRole('link').first());
    await page.waitForURL('**/cases/WM-OLDEST#*');
    const text = await page.locator('article:target').innerText();
    expect(text).toContain("Cadarnhau'r atgyfeiriad yn ysgrifenedig");
    expect(text).toContain('Pam y dyddiad hwn');
  },
};

export const whoWasTold: Task = {
  name: '2 who was told that a report was late, when, and whether they acknowledged',
  as: 'unit',
  authority: 'wirral',
  clicks: 2,
  fields: 0,
  async run({ page, press }) {
    const report = 'Give the report to the Conference Chair';
    await press(dutyIn(page, /^Overdue/, 'WI-LATE', report));
    await press(unfold(page, report));
    const notices = await page.locator('article:target').getByRole('listitem').allInnerTexts();
    const late = notices.filter((text) => text.startsWith('Notice that it is overdue'));
    // Three working days before Wednesday 23 is Friday 18 December; nobody is told before Monday at nine.
    expect(late).toHaveLength(2);
    for (const text of late) expect(text).toContain('Monday 21 December 2026, 09:00');
    expect(late.find((text) => text.includes('duty-north@wirral.example'))).toContain(
      'Acknowledged by the social worker on Monday 21 December 2026, 10:00',
    );
    expect(late.find((text) => text.includes('the safeguarding unit'))).toContain('Not acknowledged');
  },
};

export const recordYesterday: Task = {
  name: '3 the strategy discussion was held yesterday at 14:00',
  as: 'unit',
  authority: 'gloucestershire',
  clicks: 6,
  fields: 1,
  async run({ page, press, tick, type }, mark) {
    await press(dutyIn(page, /^Overdue/, `GL-${mark}`, 'Hold the strategy discussion'));
    await page.waitForURL('**/cases/GL-*');
    await press(page.getByRole('link', { name: 'Record: Strategy discussion held' }));
    await page.getByRole('heading', { level: 1, name: 'Strategy discussion held' }).waitFor();
    await page.waitForLoadState();
    expect(await page.getByRole('button', { name: /^Add another person/ }).isVisible()).toBe(false);
    await tick(page.getByLabel('Yesterday', { exact: true }));
    await type(page.getByRole('textbox', { name: /^Time/ }), '14:00');
    await tick(page.getByLabel('Yes', { exact: true }));
    await press(page.getByRole('button', { name: 'Continue' }));
    await page.getByText('Tuesday 29 December 2026, 14:00').waitFor();
    await press(page.getByRole('button', { name: 'Record it' }));
    await page.getByText('Recorded: Strategy discussion held').waitFor();
  },
};

export const whyThisDate: Task = {
  name: '4 why the conference that runs over Christmas is due when it is',
  as: 'unit',
  authority: 'wirral',
  clicks: 2,
  fields: 1,
  async run({ page, press, type }) {
    await press(page.getByRole('link', { name: 'Cases', exact: true }));
    await type(page.getByLabel('Case reference'), 'WI-CHRISTMAS');
    await press(page.getByRole('button', { name: 'Continue' }));
    const card = page.getByRole('article', { name: 'Hold the initial conference' });
    await card.waitFor();
    const text = await card.innerText();
    // 21 to 24 December are four, 29 to 31 seven, 4 to 8 January twelve, 11 to 13 fifteen.
    expect(text).toContain('By the end of Wednesday 13 January 2027');
    expect(text).toContain('Friday 25 December 2026 is Christmas Day');
    expect(text).toContain('Monday 28 December 2026 is Boxing Day (substitute day)');
    expect(text).toContain('Friday 1 January 2027 is New Year’s Day');
  },
};

export const acknowledgeMail: Task = {
  name: '6 acknowledge a mail, and see on the case that it was',
  clicks: 6,
  fields: 0,
  async run({ page, press, tick }, mark) {
    const confirm = 'Confirm the referral in writing';
    await page.goto('/local');
    await press(page.getByRole('link', { name: new RegExp(`^Due by .*\\[WM-${mark}\\]`) }));
    await press(page.getByRole('link', { name: 'Follow the link in it' }));
    await tick(page.getByLabel('I have read this message'));
    await press(page.getByRole('button', { name: 'Acknowledge' }));
    await page.getByText('acknowledged this on Wednesday 30 December 2026, 10:30').first().waitFor();
    await signIn(page, 'walsall', 'unit');
    await press(dutyIn(page, /^Due this week/, `WM-${mark}`, confirm));
    await press(unfold(page, confirm));
    const said = 'Acknowledged by the referrer on Wednesday 30 December 2026, 10:30';
    await page.locator('article:target').getByText(said).waitFor();
  },
};

export const provenRecord: Task = {
  name: '10 prove to a reviewer what was done in a case',
  as: 'unit',
  authority: 'walsall',
  clicks: 3,
  fields: 0,
  async run({ page, press }) {
    await press(
      page
        .getByRole('region', { name: /^Overdue/ })
        .getByRole('link', { name: 'WM-OLDEST' })
        .first(),
    );
    await press(page.getByText('How to check it'));
    expect(await page.getByText('In the folder of that copy, run this').count()).toBe(1);
    const download = page.waitForEvent('download');
    await press(page.getByRole('link', { name: 'Download the evidence' }));
    const file = await (await download).path();
    const said = execFileSync(process.execPath, [join(project, 'bin', 'longstop.js'), 'verify', file]);
    expect(said.toString()).toContain('The evidence holds.');
  },
};

const inSight = (element: { getBoundingClientRect(): { top: number } }) => {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < 400;
};
