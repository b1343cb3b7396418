import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { milestones } from '../../../domain/vocabulary/milestones.ts';
import { openapiDocument } from '../../../functions/openapi/document.ts';
import { contractPage } from '../../../functions/openapi/page/page.ts';
import { textHtml } from '../../../functions/openapi/page/text.ts';

const document = openapiDocument('https://longstop.example');
const { body: html = '', headers = {} } = contractPage(document);

const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);

test('nothing comes from elsewhere and nothing runs', () => {
  expect(html).not.toMatch(/<(script|img|iframe|link|object|embed|svg)\b/i);
  expect(html).not.toMatch(/\s(on\w+|style|src)=/i);
  expect(all(/href="([^"]*)"/g).filter((href) => !/^#|^openapi\.json$/.test(href))).toEqual([]);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^' ]+'; /);
});

test('the policy lets through the style of the page', () => {
  const [style] = all(/<style>([^<]*)<\/style>/g);
  const hash = createHash('sha256').update(style!).digest('base64');
  expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`);
});

test('every link leads to a place on the page, and each place is one', () => {
  const ids = all(/\sid="([^"]*)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  const places = all(/href="#([^"]*)"/g);
  expect(places.length).toBeGreaterThan(100);
  expect(places.filter((place) => !ids.includes(place))).toEqual([]);
  for (const label of all(/aria-labelledby="([^"]*)"/g)) expect(ids).toContain(label);
});

test('headings step down one at a time, and there is one of the first rank', () => {
  const ranks = all(/<h([1-6])/g).map(Number);
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  expect(ranks.filter((rank, index) => index > 0 && rank > ranks[index - 1]! + 1)).toEqual([]);
});

test('every table has a caption, and heads for its columns and rows', () => {
  const tables = html.match(/<table>[\s\S]*?<\/table>/g)!;
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) expect(table).toMatch(/<caption>.+<th scope="col">.+<th scope="row">/s);
});

test('it shows every operation, every type of milestone and every field of an answer', () => {
  for (const path of Object.keys(document.paths)) expect(html).toContain(path);
  for (const type of Object.keys(milestones)) expect(html).toContain(`<code>${type}</code>`);
  for (const field of ['dueDate', 'cite.holidays', 'notices', 'recipient.email', 'rungs', 'hoursBefore']) {
    expect(html).toContain(`<code>${field}</code>`);
  }
});

test('text is made safe, and code and blocks are marked up', () => {
  expect(textHtml('One <b> & `a<b`.\n\nTwo.')).toBe(
    '<p>One &lt;b&gt; &amp; <code>a&lt;b</code>.</p>\n<p>Two.</p>',
  );
  expect(textHtml('One.\n\n```\n$ <x>\n```')).toContain('<code>$ &lt;x&gt;</code></pre>');
});
