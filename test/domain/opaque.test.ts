import { expect, test } from 'vitest';
import { opaque } from '../../domain/case/opaque.ts';
import { given, milestone } from '../support/story.ts';

const agencies = ['Oakfield Primary', 'oakfield primary', 'Ysgol Gwŷr Ŷd', 'Ysgol Gwyr Yd', '香港', '台灣'];

test('ids of deadlines and notices do not say which agency or person they are for', () => {
  const told = given('wirral', [
    milestone(
      'conference-scheduled',
      '2026-11-16 10:00',
      { conference: 'ICPC-1', kind: 'initial', at: '2026-11-26T10:00:00Z', agencies },
      { id: 'scheduled' },
    ),
  ]).until('2026-11-26 12:00');
  const reports = told.deadlines.filter(({ rule }) => rule.id === 'agency-report');
  expect(reports.map(({ subject }) => subject)).toEqual(agencies);
  const ids = [...reports.map(({ id }) => id), ...told.file.messages.keys()];
  expect(ids.length).toBeGreaterThan(agencies.length);
  for (const id of ids) expect(id).not.toMatch(/oakfield|primary|ysgol|gw|[^A-Za-z0-9_-]/i);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(agencies.length);
});

test('the same text has the same stand-in, of thirteen letters and digits, and another text another', () => {
  const texts = Array.from({ length: 20_000 }, (_, number) => `Agency ${number}`);
  const found = texts.map(opaque);
  expect(texts.map(opaque)).toEqual(found);
  expect(new Set(found).size).toBe(texts.length);
  expect(found.filter((text) => !/^[a-z0-9]{13}$/.test(text))).toEqual([]);
  // Published values of FNV-1a, 64 bits: of nothing and of "a".
  expect([opaque(''), opaque('a')].map((text) => text.padStart(13, '0'))).toEqual([
    0xcbf29ce484222325n.toString(36),
    0xaf63dc4c8601ec8cn.toString(36),
  ]);
});
