/** Signing in and out, the frame of every page, and what is shown where there is no page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, lookings, type OpenBrowser, openBrowser, picture, signIn } from './browser.ts';
import { press } from './press.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
});
afterAll(() => open.close());

describe.each(lookings)('$name', ({ name, width, scripts }) => {
  test('somebody signs in by one click, is told who they are, and signs out', async () => {
    const page = await open.look({ width, scripts });
    await signIn(page, 'walsall', 'manager');
    expect(await page.getByText('Walsall: manager').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, `first page ${name}`);
    await press(page.getByRole('button', { name: 'Sign out' }));
    await page.waitForURL('**/signed-out');
    await expectAccessible(page);
    expect(await page.getByText('Walsall: manager').count()).toBe(0);
    expect((await page.context().cookies()).map((cookie) => cookie.name)).not.toContain('longstop-session');
  });

  test('the language is changed on the page and kept for the next', async () => {
    const page = await open.look({ width, scripts });
    await page.goto('/signed-out');
    await press(page.getByRole('link', { name: 'Cymraeg' }));
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    await page.goto('/signed-out');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Rydych wedi allgofnodi');
    await expectAccessible(page);
    await picture(page, `signed-out in Welsh ${name}`);
  });
});

test('whoever wants a page and is not signed in gets there by signing in', async () => {
  const page = await open.look();
  await page.goto('/?from=a-link');
  expect(new URL(page.url()).pathname).toContain('/local/oidc/');
  await press(page.locator('button[value="unit@wirral.example"]'));
  await page.waitForURL('**/?from=a-link');
});

test('a form from elsewhere is refused', async () => {
  const page = await open.lookAs('walsall', 'unit');
  const response = await page.request.post('/sign-out', { headers: { origin: 'https://elsewhere.example' } });
  expect(response.status()).toBe(403);
  await page.goto('/');
  expect(await page.getByText('Walsall: safeguarding unit').count()).toBe(1);
});

test('a session ends after nine hours', async () => {
  const page = await open.lookAs('walsall', 'unit');
  await open.service.moveTo(
    new Date(Date.parse(await open.service.now()) + 9 * 3_600_000 + 1000).toISOString(),
  );
  await page.goto('/');
  expect(new URL(page.url()).pathname).toContain('/local/oidc/');
});
