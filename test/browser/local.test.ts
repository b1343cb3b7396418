/** A newcomer's first three minutes: one case from its beginning to its end, on the page of this machine. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press, pressEnter } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

/** The button of the guided path. */
const guided = (page: Page, name: string) => page.getByRole('listitem').getByRole('button', { name });
/** The step that the path asks for. */
const now = (page: Page) => page.locator('ol strong:not(.govuk-tag)').textContent();

/** Tuesdays at ten: nothing of the path meets a weekend or a holiday. */
const tuesdays = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((day) => `${day}T10:00:00Z`);

describe.each(lookings.map((looking, place) => ({ ...looking, tuesday: tuesdays[place]! })))(
  '$name',
  ({ name, width, scripts, tuesday }) => {
    test('a case unfolds by the buttons of the page', async () => {
      await open.service.moveTo(tuesday);
      const page = await open.look({ width, scripts });
      await page.goto('/local');
      await picture(page, `local begin ${name}`);
      await press(guided(page, 'Start a case'));
      expect(await now(page)).toContain('within 48 hours');
      await expectAccessible(page);

      await press(guided(page, 'Go to its next event'));
      expect(await page.getByText('Mails sent on the way:').count()).toBe(1);
      await picture(page, `local reminded ${name}`);

      await press(page.getByRole('link', { name: 'Open the mail' }));
      expect(await page.frameLocator('iframe').getByRole('heading').first().textContent()).toContain(
        'Confirm the referral in writing',
      );
      await picture(page, `local mail ${name}`);
      // None of the text is cut off, and the file for a calendar is to be had.
      expect(await page.locator('pre').evaluate((pre) => pre.scrollWidth - pre.clientWidth)).toBe(0);
      expect(await page.getByRole('link', { name: '.ics' }).count()).toBe(1);
      const mail = page.url();
      // No script runs in the mail's own frame, axe as little as any other.
      await page.locator('iframe').evaluate((frame) => frame.remove());
      await expectAccessible(page);
      await press(page.getByRole('link', { name: 'Follow the link in it' }));
      await page.getByRole('checkbox').check();
      await press(page.getByRole('main').getByRole('button'));

      await page.goto(mail);
      await press(page.getByRole('link', { name: 'Clock and mails' }));
      await press(guided(page, 'Go to its next event'));
      await picture(page, `local overdue ${name}`);
      expect(await now(page)).toContain('as the unit sees it');
      await press(guided(page, 'Confirm in writing'));
      expect(await page.getByText('Done', { exact: true }).count()).toBeGreaterThanOrEqual(5);
      expect(await page.getByRole('button', { name: 'Start another case' }).count()).toBe(1);
      await picture(page, `local over ${name}`);
      const reference = new URL(page.url()).searchParams.get('case') ?? '';
      const mails = await open.service.outbox({ case: reference });
      expect(mails.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
        'reminder dsl@oakfield.example',
        'overdue dsl@oakfield.example',
        'overdue safeguarding-unit@walsall.example',
        'stand-down dsl@oakfield.example',
        'stand-down safeguarding-unit@walsall.example',
      ]);
    });
  },
);

test('a mail can be made to bounce, by keyboard alone, and goes to somebody else', async () => {
  const page = await open.look({ width: 360 });
  const [mail] = await open.service.outbox();
  await page.goto(`/local/mail?id=${mail!.id}`);
  await page.getByRole('button', { name: 'Report a bounce' }).focus();
  await pressEnter(page);
  await page.getByText(': bounced').waitFor();
  await picture(page, 'local bounced');
});

test('the sign-in page of this machine is as easy to use as the others', async () => {
  const page = await open.look({ width: 360 });
  await page.goto('/sign-in');
  await expectAccessible(page);
  await picture(page, 'local sign-in');
});
