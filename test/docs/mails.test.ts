/** The gallery of mails: it shows what is sent, and what it shows can be read by everyone, in light and dark. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exhibits, galleryFiles } from '../../docs/generate/mails/gallery.ts';
import { isDiscreet } from '../../domain/wording/discreet.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import { faultsIn } from '../support/mail-lint.ts';
import { contrast, inverted, pairsIn } from '../support/palette.ts';

const folder = fileURLToPath(new URL('../../docs/mails/', import.meta.url));
const files = galleryFiles();
const shown = exhibits();
const envelope = { from: 'notices@longstop.example', headers: { 'Auto-Submitted': 'auto-generated' } };

describe('the gallery', () => {
  test('is what is sent today, and nothing else (if not: npm run docs)', () => {
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    const old = [...files].filter(([name, text]) => readFileSync(folder + name, 'utf8') !== text);
    expect(old.map(([name]) => name)).toEqual([]);
  });

  test('shows every kind of mail, in English and in both languages', () => {
    const kinds = Object.keys(phrasebook.en.kinds).sort();
    for (const languages of ['en', 'cy,en']) {
      const found = shown.filter((each) => each.languages.join() === languages).map(({ kind }) => kind);
      expect([...new Set(found)].sort()).toEqual(kinds);
    }
  });

  test('shows each of the five documents, and the three ways in which a stand-down can come about', () => {
    expect(new Set(shown.map(({ document }) => document)).size).toBe(5);
    const { standing } = phrasebook.en.letter;
    const texts = shown.filter(({ kind }) => kind === 'stand-down').map(({ mail }) => mail.text);
    for (const words of [standing.doneInTime, standing.doneLate, standing.noLongerRequired])
      expect(texts.some((text) => text.includes(`\n    ${words}`))).toBe(true);
  });

  test('is listed whole on its page, without a link to nowhere', () => {
    const links = [...files.get('index.html')!.matchAll(/href="([^"]*)"/g)].map(([, link]) => link!);
    expect(links.sort()).toEqual([...files.keys()].filter((name) => name !== 'index.html').sort());
  });

  test('stays small', () => {
    const size = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(size).toBeLessThan(1_000_000);
  });
});

describe.each(shown)('$name', ({ mail, reference, languages }) => {
  const { subject, text, html } = mail;

  test('has no fault', () => {
    expect(faultsIn({ ...mail, ...envelope, reference })).toEqual([]);
    expect(isDiscreet(subject)).toBe(true);
  });

  test('is under 40 KB, and its text has no line of more than 78 columns but for the link', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(40_000);
    const long = text.split('\n').filter((line) => line.length > 78 && !/^https:\S+$/.test(line));
    expect(long).toEqual([]);
  });

  test('leads to one place, over https', () => {
    const links = [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, link]) => link!);
    expect(links).toHaveLength(languages.length);
    const [link, ...others] = new Set(links);
    expect(others).toEqual([]);
    expect(new URL(link!)).toMatchObject({ protocol: 'https:', search: '', hash: '' });
    expect(text.split('\n').filter((line) => line === link)).toHaveLength(languages.length);
  });

  test('is a page with a language and a title, and says where the other language begins', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${languages[0]}" dir="ltr"`));
    expect(html).toMatch(/<title>[^<]+<\/title><meta charset="utf-8">/);
    expect([...html.matchAll(/<div lang="(\w+)">/g)].map(([, language]) => language)).toEqual(languages);
    expect(html.match(/<h1/g)).toHaveLength(languages.length);
  });

  test('has tables that are read out as text, those for Outlook included', () => {
    const tables = html.match(/<table[^>]*>/g)!;
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([]);
  });

  test('opens and closes its tables for Outlook in turn', () => {
    const inOutlook = [...html.matchAll(/<!--\[if mso[^\]]*\]>(.*?)<!\[endif\]-->/gs)]
      .map(([, each]) => each)
      .join('');
    const count = (tag: RegExp) => inOutlook.match(tag)?.length ?? 0;
    expect(count(/<table/g)).toBe(count(/<\/table/g));
    expect(count(/<td/g)).toBe(count(/<\/td/g));
    expect(count(/<table/g)).toBeGreaterThan(1);
  });

  test.each(['light', 'dark'] as const)(
    'can be read in %s, and where a program turns that round',
    (scheme) => {
      const pairs = pairsIn(html, scheme);
      expect(pairs.length).toBeGreaterThan(10);
      const weak = pairs.filter(
        ({ ink, paper }) => contrast(ink, paper) < 4.5 || contrast(inverted(ink), inverted(paper)) < 4.5,
      );
      expect(weak).toEqual([]);
    },
  );

  test('changes every colour behind a text in dark mode', () => {
    const light = new Set(pairsIn(html, 'light').map(({ paper }) => paper));
    const dark = pairsIn(html, 'dark').map(({ paper }) => paper);
    expect(dark.filter((paper) => light.has(paper))).toEqual([]);
  });
});

describe('the reading of colours', () => {
  const styled = (rules: string, body: string) =>
    `<style>@media (prefers-color-scheme: dark) { ${rules} }</style><body style="background-color:#eeeeee">${body}</body>`;

  test('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  test('turning round keeps the hue', () => {
    expect(['#ffffff', '#000000', '#eaf2fa', '#804020'].map(inverted)).toEqual([
      '#000000',
      '#ffffff',
      '#050d15',
      '#df9f7f',
    ]);
  });

  test('finds what is inlined, inherited and hidden', () => {
    const html = styled('', '<p style="color:#111111">a<b>b</b></p><i style="display:none">c</i>');
    expect(pairsIn(html, 'light')).toEqual([
      { ink: '#111111', paper: '#eeeeee', text: 'a' },
      { ink: '#111111', paper: '#eeeeee', text: 'b' },
    ]);
  });

  test('finds what dark mode says of an element, a class and a child', () => {
    const rules =
      '.card p { color: #fafafa !important; } .card > div { background-color: #101010 !important; }';
    const html = styled(rules, '<div class="card"><div><p>a</p></div><span><div>b</div></span></div>');
    expect(pairsIn(html, 'dark')).toEqual([
      { ink: '#fafafa', paper: '#101010', text: 'a' },
      { ink: '#000000', paper: '#eeeeee', text: 'b' },
    ]);
  });

  test('refuses what is not closed, and a rule that what is inlined would beat', () => {
    expect(() => pairsIn(styled('', '<p>a'), 'light')).toThrow();
    expect(() => pairsIn(styled('p { color: #fafafa; }', '<p>a</p>'), 'dark')).toThrow();
  });
});
