/** Mails as a mail program with a browser's engine shows them: nothing is fetched, nothing too wide, nothing axe objects to. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exhibits } from '../../docs/generate/mails/gallery.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.LONGSTOP_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

const shown = exhibits();
/** The longest of each kind: it has the parts of all others. */
const longest = Object.values(Object.groupBy(shown, ({ kind }) => kind)).map(
  (each) => each!.toSorted((a, b) => b.mail.html.length - a.mail.html.length)[0]!,
);

test.each(['light', 'dark'] as const)(
  'axe finds nothing at fault with any kind, in %s',
  async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, colorScheme });
    const page = await context.newPage();
    const found: string[] = [];
    for (const { name, mail } of longest) {
      await page.setContent(mail.html);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html.slice(0, 120)}`));
    }
    await context.close();
    expect(longest).toHaveLength(7);
    expect(found).toEqual([]);
  },
);

test('none is wider than its window, or fetches anything', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const fetched: string[] = [];
  const wide: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const { name, mail } of shown) {
    await page.setContent(mail.html);
    for (const width of [320, 600, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.locator('html').evaluate((html) => html.scrollWidth);
      if (needed > width) wide.push(`${name}: ${needed} of ${width}`);
    }
  }
  await context.close();
  expect(wide).toEqual([]);
  expect(fetched).toEqual([]);
});
