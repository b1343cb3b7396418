/** A real Chromium in front of the whole service: how every page is tried. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PersonRole } from '../../functions/http/admissions.ts';
import { type OpenService, openService } from '../end-to-end/open.ts';
import { idsTwiceIn } from '../support/html.ts';
import { press } from './press.ts';

/** The ways in which a page is looked at. */
export const lookings = [
  { name: 'on a phone', width: 360, scripts: true },
  { name: 'on a phone without scripts', width: 360, scripts: false },
  { name: 'on a desk', width: 1280, scripts: true },
  { name: 'on a desk without scripts', width: 1280, scripts: false },
] as const;

export interface Looking {
  readonly width?: number;
  readonly scripts?: boolean;
  readonly language?: 'en' | 'cy';
}

export interface OpenBrowser {
  readonly service: OpenService;
  /** A new person's browser: no cookies, no history. Its addresses may begin with a slash. */
  look(looking?: Looking): Promise<Page>;
  /** The same, signed in. */
  lookAs(authority: string, role: PersonRole, looking?: Looking): Promise<Page>;
  close(): Promise<void>;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param clock the instant at which the service's time begins, ISO 8601 */
export async function openBrowser(clock: string): Promise<OpenBrowser> {
  const service = await openService(clock);
  const browser: Browser = await chromium.launch({
    executablePath: process.env.LONGSTOP_CHROMIUM ?? '/usr/bin/chromium',
    args: quiet,
  });
  const contexts: BrowserContext[] = [];
  const look = async ({ width = 1280, scripts = true, language = 'en' }: Looking = {}) => {
    const context = await browser.newContext({
      baseURL: service.url,
      viewport: { width, height: 800 },
      javaScriptEnabled: scripts,
      locale: language === 'cy' ? 'cy-GB' : 'en-GB',
    });
    contexts.push(context);
    if (!scripts) withoutScripts.add(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };
  return {
    service,
    look,
    async lookAs(authority, role, looking) {
      const page = await look(looking);
      await signIn(page, authority, role);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await service.close();
    },
  };
}

/** Signs in on the provider of this machine, and ends on `to`; an administrator who wants the first page, on the settings. */
export async function signIn(page: Page, authority: string, role: PersonRole, to = '/'): Promise<void> {
  await page.goto(`/sign-in?${new URLSearchParams({ to })}`);
  await press(page.locator(`button[value="${role}@${authority}.example"]`));
  const end = to === '/' && role === 'administrator' ? '/settings' : to.split('?')[0];
  await page.waitForURL((url) => url.pathname === end);
}

/**
 * That axe finds nothing at fault by WCAG 2.2 AA or good practice, that no id comes twice, and that nothing is wider than the window. A page
 * without scripts is looked at as it stands: axe is itself a script, so it looks at a copy in which only axe runs.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // A click ends when the next page has begun to arrive: without its style, everything on it is too small.
  await page.waitForLoadState();
  const copy = await copyOf(page);
  const { violations } = await new AxeBuilder({ page: copy })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const html = await page.content();
  const wide = await copy.locator('html').evaluate((html) => html.scrollWidth);
  if (copy !== page) await copy.context().close();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
  expect(idsTwiceIn(html)).toEqual([]);
  expect(wide).toBeLessThanOrEqual(page.viewportSize()!.width);
}

const withoutScripts = new WeakSet<BrowserContext>();

async function copyOf(page: Page): Promise<Page> {
  if (!withoutScripts.has(page.context())) return page;
  const context = await page.context().browser()!.newContext({ viewport: page.viewportSize() });
  const copy = await context.newPage();
  const body = await page.content();
  await copy.route('**/*', (route) => {
    const request = route.request();
    if (request.resourceType() === 'document') return route.fulfill({ body, contentType: 'text/html' });
    return request.resourceType() === 'script' ? route.abort() : route.continue();
  });
  await copy.goto(page.url());
  return copy;
}

/**
 * Where LONGSTOP_SCREENSHOTS names a folder, a picture of the whole page is put there, to be looked at by a person.
 * @param name without an ending
 */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.LONGSTOP_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.waitForLoadState();
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
