/** An administrator brings in open cases from a file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  // A Tuesday.
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

const headings = 'case,type,occurredAt,data.method,data.person,person1.role,person1.email,person1.agency';

/** Two good cases, one with a bad row, and one row twice. */
const fileFor = (mark: string) =>
  [
    headings,
    `${mark}-1,referral-made,18/11/2026 09:00,telephone,,referrer,dsl@oakfield.example,Oakfield Primary`,
    `${mark}-1,referral-response-received,19/11/2026,,,,,`,
    `${mark}-2,panel-hearing-warranted,2026-11-20,,,,,`,
    `${mark}-2,panel-hearing-warranted,20/11/2026,,,,,`,
    `${mark}-3,referral-made,2026-11-20,by letter,,referrer,,`,
    `${mark}-3,referral-closed,2026-11-21,,,,,`,
  ].join('\r\n');

const upload = (text: string) => ({
  name: 'cases.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});

const countsOf = async (page: Awaited<ReturnType<OpenBrowser['look']>>) => {
  const rows = await page.locator('.govuk-summary-list__row').allTextContents();
  return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
};

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('a file is checked, its bad rows named, the good ones imported once', async () => {
    const mark = `IM-${width}-${scripts ? 's' : 'n'}`;
    const page = await open.lookAs('walsall', 'administrator', { width, scripts });
    await page.goto('/settings/import');
    await picture(page, `import start ${name}`);
    for (const details of await page.locator('summary').all()) await press(details);
    await expectAccessible(page);
    await picture(page, `import start unfolded ${name}`);
    await press(page.getByRole('button', { name: 'Check the file' }));
    expect(await page.locator('.govuk-error-summary').textContent()).toContain('Choose a file');
    expect(await page.title()).toMatch(/^Error: /);
    await expectAccessible(page);
    await picture(page, `import without file ${name}`);

    await page.getByLabel('Upload the file').setInputFiles(upload(fileFor(mark)));
    await press(page.getByRole('button', { name: 'Check the file' }));
    expect(await countsOf(page)).toEqual([
      'Cases that can be imported 2',
      'Milestones in them 3',
      'Rows to be put right 1',
      'Rows that wait, because another row of their case must be put right 1',
      'Rows that say the same as another, left out 1',
      'Deadlines that are overdue already 1',
      // The panel, ten working days from Friday 20 November: Friday 4 December.
      'Deadlines due in the next seven days 0',
      'Deadlines due later 1',
      // Five working days before 4 December: Friday 27 November at 09:00.
      'Mails in the next seven days, if nothing else happens 1',
    ]);
    const faults = await page.locator('.govuk-table__body .govuk-table__row').allTextContents();
    expect(faults.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
      '6data.method This is not one of the words for this column. Use one of: telephone, in-person, written, multi-agency-form.',
      '6person1.email Give the e-mail address of this person, or empty their other cells.',
    ]);
    await expectAccessible(page);
    await picture(page, `import checked ${name}`);

    const mails = (await open.service.outbox()).length;
    await press(page.getByRole('button', { name: 'Import', exact: true }));
    expect(await countsOf(page)).toEqual([
      'Milestones recorded 3',
      'Milestones that were recorded before, and were left as they are 1',
      'Rows refused 0',
      'Rows left out, because they or another row of their case must be put right 2',
    ]);
    await expectAccessible(page);
    await picture(page, `import done ${name}`);
    expect((await open.service.outbox()).length).toBe(mails);
    const read = await open.service.readCase<{ deadlines: { rule: string; status: string }[] }>(
      'walsall',
      `${mark}-1`,
    );
    expect(read.body.deadlines).toMatchObject([
      { rule: 'written-confirmation', status: 'overdue' },
      { rule: 'referral-follow-up', status: 'met' },
    ]);
    expect((await open.service.readCase('walsall', `${mark}-3`)).status).toBe(404);

    await press(page.getByRole('link', { name: 'Choose another file' }));
    await page.getByLabel('Upload the file').setInputFiles(upload(fileFor(mark)));
    await press(page.getByRole('button', { name: 'Check the file' }));
    await press(page.getByRole('button', { name: 'Import', exact: true }));
    expect((await countsOf(page))[0]).toBe('Milestones recorded 0');
  });
});

test('whoever wants people told has them told', async () => {
  const page = await open.lookAs('wirral', 'administrator');
  await page.goto('/settings/import');
  const file = ['case,type,occurredAt', 'WI-1,conference-held,2026-11-18'].join('\n');
  await page.getByLabel('Upload the file').setInputFiles(upload(file));
  await press(page.getByRole('button', { name: 'Check the file' }));
  // The decision letter was due on Friday 20 November and is escalated today.
  await page.getByText('Mails at once: 2.').waitFor();
  await page.getByLabel('Everybody concerned').check();
  await press(page.getByRole('button', { name: 'Import', exact: true }));
  await page.getByText('goes out now').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Cases imported');
  const mails = await open.service.outbox({ case: 'WI-1' });
  expect(mails.map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([
    'escalation safeguarding-unit@wirral.example',
    'escalation team-manager@wirral.example',
  ]);
});

test('a file with nothing right in it imports nothing, and says so in Welsh', async () => {
  const page = await open.lookAs('cwm-taf', 'administrator', { width: 360, language: 'cy' });
  await page.goto('/settings/import');
  await picture(page, 'import start in Welsh');
  await page
    .getByLabel('Lanlwytho’r ffeil')
    .setInputFiles(upload('case,type,occurredAt\nCT-1,nothing,tomorrow'));
  await press(page.getByRole('button', { name: 'Gwirio’r ffeil' }));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ni ellir mewnforio dim eto');
  expect(await page.getByRole('button', { name: 'Mewnforio' }).count()).toBe(0);
  await expectAccessible(page);
  await picture(page, 'import nothing in Welsh');
  await page.goto('/settings/import');
  await page.getByLabel('Lanlwytho’r ffeil').setInputFiles(upload('case,type,occurredAt,Enw\nCT-1,a,b,c'));
  await press(page.getByRole('button', { name: 'Gwirio’r ffeil' }));
  expect(await page.locator('.govuk-error-summary').textContent()).toContain('yn y templed: D.');
  await expectAccessible(page);
});

test('the template has the headings, and the keyboard alone reaches everything', async () => {
  const page = await open.lookAs('walsall', 'administrator');
  await page.goto('/settings/import');
  const template = await page.request.get('/settings/import/template');
  expect(template.headers()['content-disposition']).toContain('attachment');
  expect(await template.text()).toMatch(/^\uFEFFcase,type,occurredAt,data\./);
  await page.getByLabel('Upload the file').setInputFiles(upload(fileFor('IM-KEYS')));
  await page.getByLabel('Upload the file').focus();
  await page.keyboard.press('Tab');
  await pressEnter(page);
  await page.getByRole('heading', { name: 'Check before you import' }).waitFor();
  await page.getByLabel('Nobody (recommended)').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel('Everybody concerned').isChecked()).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await pressEnter(page);
  await page.getByRole('heading', { name: 'Part of the file is imported' }).waitFor();
});

test('only administrators import', async () => {
  for (const role of ['unit', 'manager', 'auditor'] as const) {
    const page = await open.lookAs('walsall', role);
    expect((await page.goto('/settings/import'))?.status()).toBe(403);
  }
});
