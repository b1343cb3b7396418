import { describe, expect, test } from 'vitest';
import { readOptions } from '../../operate/options.ts';

const now = Date.parse('2026-11-26T14:00:00Z');
const given = {
  table: 'longstop-restored-1',
  from: '2026-11-26T09:00:00Z',
  until: '2026-11-26T12:00:30Z',
  by: 'CHG-1042',
};
const read = (changes: Partial<Record<keyof typeof given, string>> = {}) =>
  readOptions(
    Object.entries({ ...given, ...changes }).flatMap(([name, value]) => [`--${name}`, value]),
    now,
  );

test('a restore is read with its times', () => {
  expect(read()).toEqual({
    table: 'longstop-restored-1',
    restore: {
      from: Date.parse('2026-11-26T09:00:00Z'),
      until: Date.parse('2026-11-26T12:00:30Z'),
      by: 'CHG-1042',
    },
  });
  expect(read({ from: '2026-11-26T09:00:00+01:00' })?.restore.from).toBe(Date.parse('2026-11-26T08:00:00Z'));
});

describe('a slip is refused in words', () => {
  test.each<[string, Parameters<typeof read>[0], string]>([
    ['no offset', { from: '2026-11-26T09:00:00' }, '--from is an instant'],
    ['no time', { until: '2026-11-26' }, '--until is an instant'],
    ['no such day', { from: '2026-13-26T09:00:00Z' }, '--from is an instant'],
    ['the wrong way round', { from: given.until, until: given.from }, '--from comes before --until'],
    ['yet to come', { until: '2026-11-26T14:00:01Z' }, '--until lies in the future'],
    ['the wrong year', { from: '2025-11-26T09:00:00Z' }, '--from is more than 35 days'],
    ['a name', { by: 'somebody at the desk' }, '--by is a number'],
  ])('%s', (_slip, changes, words) => {
    expect(() => read(changes)).toThrow(words);
  });

  test('and so is what is left out', () => {
    expect(() => readOptions(['--table', 'longstop'], now)).toThrow('--table, --from, --until and --by');
    expect(readOptions(['--help'], now)).toBeUndefined();
  });
});
