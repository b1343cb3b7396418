/** Every page of every role in Chromium: nothing on it is against its own policy, and nothing fails to load. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personRoles } from '../../functions/http/admissions.ts';
import { pageRoutes } from '../../functions/settings/page-routes.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser('2026-11-24T10:00:00Z');
  await open.service.post('demo-walsall', {
    case: 'WM-POLICY',
    type: 'referral-made',
    occurredAt: '2026-11-24T09:00:00Z',
    data: { method: 'telephone' },
    people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: "Oak & Field's (East)" }],
  });
  await open.service.moveTo('2026-11-25T12:00:00Z');
});
afterAll(() => open.close());

const named: Readonly<Record<string, string>> = {
  case: 'WM-POLICY',
  authority: 'walsall',
  role: 'referrer',
  rule: 'dissent-considered',
  ladder: 'hours',
  version: '1',
};
/** Downloads, and pages that are on the way to another. */
const notPages =
  /\.csv$|\.ics$|^\/(assets|sign-in|signed-in|a)\b|\/(evidence|template)$|\/csv\/|^\/feeds\/|\/void$/;
const paths = pageRoutes
  .filter(({ method, path }) => method === 'GET' && !notPages.test(path))
  .map(({ path }) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => named[name] ?? ''));

test.each(personRoles)('the pages of the %s', async (role) => {
  const page = await open.lookAs('walsall', role);
  const said: string[] = [];
  const note = (text: string) => said.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on('console', (message) => {
    // A page that does not open to a role says so by its status, which Chromium tells too.
    if (!/status of (403|404)/.test(message.text())) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  // The icon comes after the page: one who has gone on to the next by then has broken it off, and that is no failure.
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED') note(`${request.url()}: ${errorText}`);
  });
  page.on('dialog', (dialog) => note(`a dialog: ${dialog.message()}`));
  for (const path of paths) await page.goto(path, { waitUntil: 'load' });
  expect(paths.length).toBeGreaterThan(20);
  expect(said).toEqual([]);
});

test('a page with a script or a style written into it would be noticed', async () => {
  const page = await open.lookAs('walsall', 'unit');
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.evaluate(`
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red" onclick="x()">x</p>');
  `);
  await expect
    .poll(() => said.filter((text) => /Content Security Policy/.test(text)).length)
    .toBeGreaterThan(1);
  expect(await page.title()).not.toBe('broken');
});
