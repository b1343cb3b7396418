/** The page behind a mail's link, for somebody who has no sign-in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture } from './browser.ts';
import { press } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

let cases = 0;
/** The link in the first reminder of a case of its own. */
async function linkOf(authority: 'walsall' | 'cwm-taf'): Promise<string> {
  const { service } = open;
  cases += 1;
  const reference = `AC-${cases}`;
  const isWelsh = authority === 'cwm-taf';
  const role = isWelsh ? 'professional' : 'referrer';
  const milestone = {
    case: reference,
    type: isWelsh ? 'issue-received' : 'referral-made',
    occurredAt: isWelsh ? '2026-11-11T10:00:00Z' : '2026-11-23T09:30:00Z',
    data: isWelsh ? {} : { method: 'telephone' },
    people: [{ role, email: `someone-${cases}@oakfield.example`, agency: 'Oakfield Primary' }],
  };
  expect((await service.post(`demo-${authority}`, milestone)).status).toBe(201);
  const now = Date.parse(await service.now());
  await service.moveTo(new Date(now + 60_000).toISOString());
  const [mail] = await service.outbox({ case: reference });
  return new URL(/https?:\/\/\S+\/a\/\S+/.exec(mail!.text)![0]).pathname;
}

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('somebody sees what it is about, is told to tick, ticks, and sees what was recorded', async () => {
    const link = await linkOf('walsall');
    const page = await open.look({ width, scripts });
    await page.goto(link);
    const about = await page.locator('main').innerText();
    expect(about).toContain('Confirm the referral in writing');
    expect(about).toContain('48 hours from Monday 23 November 2026, 09:30');
    expect(about).toContain('The referrer (Oakfield Primary)');
    expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(0);
    await expectAccessible(page);
    await picture(page, `acknowledgement 1 asks ${name}`);
    await press(page.getByRole('button', { name: 'Acknowledge' }));
    await expectAccessible(page);
    await picture(page, `acknowledgement 2 not ticked ${name}`);
    await page.getByLabel('I have read this message').check();
    await press(page.getByRole('button', { name: 'Acknowledge' }));
    await page.getByText('The referrer (Oakfield Primary) acknowledged this on').waitFor();
    await expectAccessible(page);
    await picture(page, `acknowledgement 3 recorded ${name}`);
    await page.goto(link);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Already acknowledged');
  });

  test('in both languages where the mail had both', async () => {
    const page = await open.look({ width, scripts });
    await page.goto(await linkOf('cwm-taf'));
    await expectAccessible(page);
    await picture(page, `acknowledgement 4 in both ${name}`);
    expect(await page.locator('section[lang]').count()).toBe(2);
    await page.getByLabel('Rwyf wedi darllen y neges hon').check();
    await press(page.getByRole('button', { name: 'Cydnabod' }));
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Cofnodwyd', 'Recorded']);
    await expectAccessible(page);
  });

  test('a link that does not work says so in both languages', async () => {
    const page = await open.look({ width, scripts });
    expect((await page.goto(`/a/${'A'.repeat(32)}`))?.status()).toBe(404);
    await expectAccessible(page);
    await picture(page, `acknowledgement 5 no such link ${name}`);
    expect(await page.locator('main').innerText()).toContain("Nid yw'r ddolen hon yn gweithio");
  });
});
