/** After a day in which everything that anybody sent carried a canary, each is looked for wherever something comes out. */
import { beforeAll, describe, expect, test } from 'vitest';
import { whats } from '../../functions/ports/reports.ts';
import { faultsIn } from '../support/mail-lint.ts';
import { canaries, canariesIn } from './canaries.ts';
import { type Channel, mayAppear } from './channels.ts';
import { type Day, liveThroughADay } from './day.ts';

let day: Day;
beforeAll(async () => {
  day = await liveThroughADay();
}, 300_000);

describe.each(Object.entries(mayAppear))('%s', (name, allowed: readonly string[]) => {
  const texts = () => day.outflow[name as Channel];

  test('there were some', () => {
    expect(texts().join('').length).toBeGreaterThan(0);
  });

  test(`had in them of what was planted ${allowed.join(', ') || 'nothing'}`, () => {
    const strays = texts().flatMap((text) =>
      [...canariesIn(text)]
        .filter((canary) => !allowed.includes(canary))
        .map((canary) => `${canary}: ${excerpt(text)}`),
    );
    expect(strays.slice(0, 5)).toEqual([]);
  });

  test('had it all: the table allows no more than there is', () => {
    const found = new Set(texts().flatMap((text) => [...canariesIn(text)]));
    expect(allowed.filter((canary) => !found.has(canary as never))).toEqual([]);
  });
});

test('what was logged is lines of the allow-list, and the faults of the day are among them', () => {
  const said = day.outflow['standard output and error'].join('');
  const lines = said.split('\n').filter((line) => line.startsWith('{'));
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const known = ['what', 'authority', 'kind', 'error', 'count'];
  expect(entries.flatMap((entry) => Object.keys(entry)).filter((field) => !known.includes(field))).toEqual(
    [],
  );
  expect(
    [...new Set(entries.map(({ what }) => String(what)))].filter((what) => !whats.some((w) => w === what)),
  ).toEqual([]);
  const faults = new Set(entries.map(({ what, error }) => `${what} ${error ?? ''}`.trim()));
  for (const fault of [
    'waking-failed SyntaxError',
    'waking-failed MessageNotUnderstood',
    'mail-event-failed SyntaxError',
    'publishing-failed SyntaxError',
  ])
    expect([...faults]).toContain(fault);
});

test('every mail of the day passes the linter', () => {
  expect(day.mails.length).toBeGreaterThan(100);
  const found = day.mails.flatMap((mail) => faultsIn({ ...mail, reference: mail.tags.case! }));
  expect([...new Set(found)]).toEqual([]);
});

test('no link of a mail is in anything but that mail', () => {
  const tokens = new Set(day.outflow['links in mails'].map((link) => link.split('/').at(-1)!));
  const elsewhere = (Object.keys(mayAppear) as Channel[])
    .filter((channel) => channel !== 'links in mails' && channel !== 'texts of mails')
    .flatMap((channel) => day.outflow[channel].flatMap((text) => text.match(/[\w-]{32}/g) ?? []));
  expect(tokens.size).toBeGreaterThan(100);
  expect(elsewhere.filter((text) => tokens.has(text))).toEqual([]);
});

describe('the looking', () => {
  test.each(Object.entries(canaries))('finds %s', (kind, text) => {
    expect([...canariesIn(`x${text}.`)]).toContain(kind);
    expect([...canariesIn(encodeURIComponent(`é${text}`))]).toContain(kind);
    for (const before of ['', 'a', 'ab'])
      expect([...canariesIn(Buffer.from(`${before}${text}`).toString('base64'))]).toContain('encoded');
  });

  test('finds nothing where there is none', () => {
    expect([...canariesIn('{"authority":"walsall","reference":"WM-1"} Y2FyZQ==')]).toEqual([]);
  });
});

/** Where the first canary stands. */
function excerpt(text: string): string {
  const at = Math.max(0, text.search(/canary/i));
  return text.slice(Math.max(0, at - 80), at + 120);
}
