/** Days and times as people type them. Every expected instant is from a calendar and the dates on which clocks change. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../domain/calendar/day.ts';
import { readOccurred } from '../../../functions/http/form/occurred.ts';
import { momentInputs, readDay, readMoment, timeOfDayIn } from '../../../functions/http/form/when.ts';

const form = (inputs: Record<string, string>) => new URLSearchParams(inputs);
const on = (day: string, month: string, year: string, time = '', showing = '') =>
  form({ 'x-day': day, 'x-month': month, 'x-year': year, 'x-time': time, 'x-showing': showing });
const iso = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString();

describe('a time', () => {
  test.each([
    ['14:30', 14.5],
    ['14.30', 14.5],
    ['1430', 14.5],
    ['930', 9.5],
    ['2:30pm', 14.5],
    ['2.30 PM', 14.5],
    ['9am', 9],
    ['12am', 0],
    ['12:15am', 0.25],
    ['12pm', 12],
    ['0:00', 0],
    [' 23:59 ', 23 + 59 / 60],
  ])('%s', (text, hours) => {
    expect(timeOfDayIn(text)).toBeCloseTo(hours * 3_600_000, 3);
  });

  test.each(['', '9', '24:00', '12:60', '13pm', '0am', 'noon', '-1:00', '14:3', '14:30:00'])(
    '%j is none',
    (text) => {
      expect(timeOfDayIn(text)).toBeUndefined();
    },
  );
});

describe('a day', () => {
  test('is read from its three parts, with or without noughts', () => {
    expect(readDay(on('5', '2', '2027'), 'x').value).toBe(parseDay('2027-02-05'));
    expect(readDay(on(' 05 ', '02', '2027'), 'x').value).toBe(parseDay('2027-02-05'));
    expect(readDay(on('29', '2', '2028'), 'x').value).toBe(parseDay('2028-02-29'));
  });

  test.each([
    [on('', '', ''), 'day-missing'],
    [on('29', '2', '2027'), 'no-such-day'],
    [on('31', '11', '2026'), 'no-such-day'],
    [on('5', '', '2027'), 'no-such-day'],
    [on('5', '2', '27'), 'no-such-day'],
    [on('5', '2', '3027'), 'no-such-day'],
    [on('x', '2', '2027'), 'no-such-day'],
  ])('%s', (typed, fault) => {
    expect(readDay(typed, 'x')).toEqual({ faults: [{ input: 'x-day', fault }] });
  });
});

describe('a moment', () => {
  test('is on the clocks of London: an hour behind UTC in no month, ahead in summer', () => {
    expect(iso(readMoment(on('24', '11', '2026', '10:00'), 'x').value)).toBe('2026-11-24T10:00:00.000Z');
    expect(iso(readMoment(on('24', '7', '2026', '10:00'), 'x').value)).toBe('2026-07-24T09:00:00.000Z');
  });

  // Clocks go back at 02:00 on Sunday 25 October 2026, and forward at 01:00 on Sunday 28 March 2027.
  test('that comes twice is asked about, and then is the one that was meant', () => {
    expect(readMoment(on('25', '10', '2026', '01:30'), 'x')).toEqual({
      faults: [{ input: 'x-showing', fault: 'repeated-time' }],
    });
    const meant = (showing: string) => iso(readMoment(on('25', '10', '2026', '01:30', showing), 'x').value);
    expect(meant('first')).toBe('2026-10-25T00:30:00.000Z');
    expect(meant('second')).toBe('2026-10-25T01:30:00.000Z');
    expect(iso(readMoment(on('25', '10', '2026', '00:59'), 'x').value)).toBe('2026-10-24T23:59:00.000Z');
    expect(iso(readMoment(on('25', '10', '2026', '02:00'), 'x').value)).toBe('2026-10-25T02:00:00.000Z');
  });

  test('that never came is refused', () => {
    const skipped = { faults: [{ input: 'x-time', fault: 'skipped-time' }] };
    expect(readMoment(on('28', '3', '2027', '01:00'), 'x')).toEqual(skipped);
    expect(readMoment(on('28', '3', '2027', '01:59'), 'x')).toEqual(skipped);
    expect(iso(readMoment(on('28', '3', '2027', '02:00'), 'x').value)).toBe('2027-03-28T01:00:00.000Z');
  });

  test.each([
    '2026-11-24T10:00:00.000Z',
    '2026-07-24T22:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
  ])('written into its inputs is read again: %s', (text) => {
    const inputs = form({ ...momentInputs('x', Date.parse(text)) });
    expect(iso(readMoment(inputs, 'x').value)).toBe(text);
  });
});

describe('when it happened', () => {
  const now = Date.parse('2026-11-24T10:05:42.000Z');
  const said = (inputs: Record<string, string>, at = now) => {
    const { value, faults } = readOccurred(form(inputs), at);
    return iso(value) ?? faults?.[0];
  };

  test.each<[string, Record<string, string>, string]>([
    ['now, to the minute', { when: 'now' }, '2026-11-24T10:05:00.000Z'],
    ['today', { when: 'today', 'when-time': '08:15' }, '2026-11-24T08:15:00.000Z'],
    ['yesterday', { when: 'yesterday', 'when-time': '4pm' }, '2026-11-23T16:00:00.000Z'],
    [
      'a day',
      { when: 'day', 'when-day': '1', 'when-month': '10', 'when-year': '2026', 'when-time': '09:00' },
      '2026-10-01T08:00:00.000Z',
    ],
  ])('%s', (_, inputs, expected) => {
    expect(said(inputs)).toBe(expected);
  });

  test('yesterday is the day before in London, just after midnight in summer too', () => {
    const justAfterMidnight = Date.parse('2026-07-24T23:10:00.000Z'); // 25 July 00:10 in London
    expect(said({ when: 'yesterday', 'when-time': '23:00' }, justAfterMidnight)).toBe(
      '2026-07-24T22:00:00.000Z',
    );
  });

  test.each<[string, Record<string, string>, object]>([
    ['nothing chosen', {}, { input: 'when', fault: 'missing' }],
    ['something made up', { when: 'tomorrow' }, { input: 'when', fault: 'missing' }],
    ['no time', { when: 'yesterday' }, { input: 'when-time', fault: 'time-missing' }],
    ['later today', { when: 'today', 'when-time': '10:11' }, { input: 'when-time', fault: 'future' }],
    [
      'a year to come',
      { when: 'day', 'when-day': '24', 'when-month': '11', 'when-year': '2027', 'when-time': '10:00' },
      { input: 'when-day', fault: 'future' },
    ],
    [
      'a year that must be a slip',
      { when: 'day', 'when-day': '24', 'when-month': '11', 'when-year': '1926', 'when-time': '10:00' },
      { input: 'when-day', fault: 'before-2000' },
    ],
  ])('%s', (_, inputs, fault) => {
    expect(said(inputs)).toEqual(fault);
  });

  test('five minutes are allowed for clocks that differ', () => {
    expect(said({ when: 'today', 'when-time': '10:10' })).toBe('2026-11-24T10:10:00.000Z');
  });
});
