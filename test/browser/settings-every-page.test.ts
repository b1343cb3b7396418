/** Every page of the settings: accessible, no wider than a phone, and without a gap in Welsh. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishIn } from '../support/english-words.ts';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

const pages = [
  '/settings',
  '/settings/directory',
  '/settings/directory?missing=yes',
  '/settings/directory/referrer',
  '/settings/directory/language',
  '/settings/absences',
  '/settings/stand-ins?role=team-manager',
  '/settings/periods',
  '/settings/periods/dissent-considered',
  '/settings/periods/disagreement-resolved',
  '/settings/ladders',
  '/settings/ladders/urgent?rule=new-information-passed-on',
  '/settings/ladders/long/change',
  '/settings/digests',
  '/settings/calendar',
  '/settings/calendar/division',
  '/settings/sources',
  '/settings/webhook',
  '/settings/retention',
  '/settings/changes',
  '/settings/changes/1',
];
const nameOf = (path: string) => path.slice(1).replace(/[^a-z0-9]+/g, '-');

/** Choices that leave room unused in which their words could stand. */
function narrowChoicesOn(page: Page): Promise<string[]> {
  return page
    .locator('main select')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().width < one.closest('form, fieldset')!.clientWidth - 1)
        .map(({ id }) => id),
    );
}

describe.each([lookings[1], lookings[2]])('every page $name', ({ name, width, scripts }) => {
  let page: Page;
  beforeAll(async () => {
    page = await open.lookAs('walsall', 'administrator', { width, scripts });
  });
  test.each(pages)('%s is accessible, and fits', async (path) => {
    expect((await page.goto(path))?.status()).toBe(200);
    await expectAccessible(page);
    if (width === 360) expect(await narrowChoicesOn(page)).toEqual([]);
    await picture(page, `settings/${nameOf(path)} ${name}`);
  });
});

describe('in Welsh', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open.lookAs('cwm-taf', 'administrator', { language: 'cy', width: 360 });
  });
  const ofCwmTaf = pages
    .filter((path) => !/disagreement|new-information/.test(path))
    .map((path) => path.replace('dissent-considered', 'issue-stage'));

  test.each([...ofCwmTaf, '/settings/ladders/urgent'])('nothing is left in English on %s', async (path) => {
    await page.goto(path);
    await expectAccessible(page);
    await picture(page, `settings/welsh-${nameOf(path)}`);
    const text = await page.locator('main').evaluate((main) => {
      for (const each of main.querySelectorAll('pre, .longstop-mail, .longstop-breakable')) each.remove();
      return main.innerText;
    });
    expect(englishIn(text)).toEqual([]);
  });
});
