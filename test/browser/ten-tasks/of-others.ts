/** What visitors, managers and administrators do: work out a date, count, subscribe, set, import. */
import { expect } from 'vitest';
import type { Task } from './task.ts';

export const workOutADate: Task = {
  name: '5 by when must the conference be held, without signing in; a link and a calendar entry of it',
  clicks: 7,
  fields: 3,
  async run({ page, press, tick, type }, _, open) {
    await page.goto('/');
    await press(page.getByRole('link', { name: 'Work out a date' }));
    await tick(page.getByLabel('Wirral'));
    await press(page.getByRole('button', { name: 'Continue' }));
    await tick(page.getByLabel('Hold the initial conference'));
    await press(page.getByRole('button', { name: 'Continue' }));
    const when = page.getByRole('group', { name: 'When did this happen?' });
    await type(when.getByLabel('Day'), '18');
    await type(when.getByLabel('Month'), '12');
    await type(when.getByLabel('Year'), '2026');
    await press(page.getByRole('button', { name: 'Work out the date' }));
    // 21 to 24 December are four, 29 to 31 seven, 4 to 8 January twelve, 11 to 13 fifteen.
    const due = 'Due by the end of Wednesday 13 January 2027';
    await page.getByRole('heading', { level: 1, name: due }).waitFor();
    const download = page.waitForEvent('download');
    await press(page.getByRole('link', { name: 'Add to a calendar' }));
    expect((await download).suggestedFilename()).toBe('longstop-date.ics');
    const colleague = await open.look();
    await colleague.goto(await page.getByLabel('Link to this page').inputValue());
    await colleague.getByRole('heading', { level: 1, name: due }).waitFor();
  },
};

export const standIn: Task = {
  name: '7 a role is away until Friday week, and another stands in',
  as: 'administrator',
  clicks: 4,
  fields: 5,
  async run({ page, press, type, choose }) {
    await press(page.getByRole('link', { name: 'Absences and stand-ins' }).last());
    await choose(page.getByLabel('Role', { exact: true }), 'The team manager');
    await type(page.getByLabel('Day', { exact: true }), '8');
    await type(page.getByLabel('Month', { exact: true }), '1');
    await type(page.getByLabel('Year', { exact: true }), '2027');
    await press(page.getByRole('button', { name: 'Record the absence' }));
    await page.getByText('Nobody stands in: the safeguarding unit is written to').waitFor();
    await press(page.getByRole('link', { name: 'Set who stands in for the team manager' }));
    await choose(page.getByLabel('Stand-in 1'), 'The service manager');
    await press(page.getByRole('button', { name: 'Save' }));
    await page
      .getByText('Until the end of Friday 8 January 2027. In its place: the service manager.')
      .waitFor();
  },
};

export const conferencesInTime: Task = {
  name: '8 how many initial conferences were in time in the last 12 months, as a spreadsheet',
  as: 'manager',
  authority: 'gloucestershire',
  clicks: 2,
  fields: 0,
  async run({ page, press }) {
    await press(page.getByRole('link', { name: 'Timeliness' }));
    // From Monday 9 November, Friday 27 is day 14; from Monday 2 November, Monday 30 is day 20.
    await page.getByText('1 of 2 initial conferences (50%) were held within 15 working days.').waitFor();
    const download = page.waitForEvent('download');
    const name = /^Download as a spreadsheet \(CSV\).*Initial conferences/;
    await press(page.getByRole('link', { name }));
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  },
};

export const ownCalendar: Task = {
  name: '9 the unit’s deadlines in one’s own calendar, and no longer',
  as: 'unit',
  authority: 'walsall',
  clicks: 5,
  fields: 0,
  async run({ page, press }) {
    await press(page.getByRole('link', { name: 'Calendars' }));
    await press(page.getByRole('button', { name: 'Make the calendar' }));
    const address = await page.getByLabel('Address of the calendar').inputValue();
    expect(await (await fetch(address)).text()).toContain('BEGIN:VEVENT');
    await press(page.getByRole('link', { name: 'Back to your calendars' }));
    await press(page.getByRole('link', { name: /^Revoke/ }).first());
    await press(page.getByRole('button', { name: 'Revoke the calendar' }));
    await page.getByText('You have none yet.').waitFor();
    expect((await fetch(address)).status).toBe(404);
  },
};

export const chaseEarlier: Task = {
  name: '11 the chase of a ladder a day earlier, and the mails that it would send',
  as: 'administrator',
  clicks: 6,
  fields: 1,
  async run({ page, press, choose }) {
    await press(page.getByRole('link', { name: 'Ladders of notices' }).last());
    await press(page.getByRole('link', { name: 'The other side is late' }));
    await press(page.getByRole('button', { name: 'Change this ladder' }));
    const chase = page.getByRole('group', { name: 'Notice 1' });
    await choose(chase.getByLabel('When'), 'on the due date, at 09:00');
    await press(page.getByRole('button', { name: 'See the mails and check' }));
    await page.getByText('09:00 on the due date, not 09:00, 1 working day after the due date').waitFor();
    await press(page.getByText('Read the mail').first());
    // The example is due on Wednesday 25 November.
    expect(await page.getByRole('main').innerText()).toMatch(
      /Wednesday 25 November 2026, 09:00\s+Prompt to ask again → the referrer/,
    );
    await press(page.getByRole('button', { name: 'Save the ladder' }));
    await page.getByText('Changed by your authority').waitFor();
  },
};

export const openCases: Task = {
  name: '12 three open cases from a spreadsheet, of which one row is wrong',
  as: 'administrator',
  authority: 'walsall',
  clicks: 3,
  fields: 1,
  async run({ page, press }, mark) {
    await press(page.getByRole('link', { name: 'Import open cases' }).last());
    const rows = ['telephone', 'telephone', 'by letter'].map(
      (method, row) => `IMPORT-${mark}-${row + 1},referral-made,2026-12-29 09:00,${method}`,
    );
    const text = ['case,type,occurredAt,data.method', ...rows].join('\r\n');
    const file = { name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.getByLabel('Upload the file').setInputFiles(file);
    await press(page.getByRole('button', { name: 'Check the file' }));
    await page.getByText('This is not one of the words for this column.').waitFor();
    await press(page.getByRole('button', { name: 'Import', exact: true }));
    await page.getByRole('heading', { name: 'Part of the file is imported' }).waitFor();
    const counts = await page.locator('main').innerText();
    expect(counts).toMatch(/Milestones recorded\s+2/);
    expect(counts).toMatch(/Rows left out.*\s+1/);
  },
};
