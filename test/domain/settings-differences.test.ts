import { expect, test } from 'vitest';
import { type AuthoritySettings, unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { differencesBetween } from '../../domain/catalogue/settings-differences.ts';
import { ladders } from '../../domain/notices/ladders.ts';

const before: AuthoritySettings = {
  ...unsetSettings,
  directory: {
    language: 'en',
    addresses: { referrer: ['one@school.example'], 'social-worker': ['duty@area.example'] },
    standIns: { 'social-worker': ['team-manager'] },
    absences: [{ role: 'team-manager', until: '2026-12-31' }],
  },
  periods: { 'dissent-considered': '3 working days' },
  closingDays: [{ date: '2026-12-24', title: 'Offices closed' }],
};

test('nothing differs from itself, nor from a ladder written out that is the usual one', () => {
  expect(differencesBetween(before, before)).toEqual([]);
  const { rungs } = ladders.hours;
  const written: AuthoritySettings = { ...before, ladders: { hours: { rungs, remindsInOfficeHours: true } } };
  expect(differencesBetween(before, written)).toEqual([]);
  expect(differencesBetween(before, { ...before, digests: [] })).toEqual([]);
});

test('each thing that was changed is told once, with what it was and what it is', () => {
  const after: AuthoritySettings = {
    ...before,
    directory: {
      language: 'cy',
      addresses: { referrer: ['one@school.example', 'two@school.example'] },
      absences: [],
    },
    periods: { 'dissent-considered': '5 working days', 'late-complaint-decision': '1 week' },
    digests: ['safeguarding-unit', 'referrer', 'referrer'],
    division: 'scotland',
    closingDays: [{ date: '2026-12-29', title: 'Training' }],
    retention: { closedCases: '6 years' },
    webhook: { url: 'https://cases.authority.example/longstop' },
  };
  expect(differencesBetween(before, after)).toEqual([
    { is: 'language', before: 'en', after: 'cy' },
    {
      is: 'addresses',
      role: 'referrer',
      before: ['one@school.example'],
      after: ['one@school.example', 'two@school.example'],
    },
    { is: 'addresses', role: 'social-worker', before: ['duty@area.example'], after: [] },
    { is: 'stand-ins', role: 'social-worker', before: ['team-manager'], after: [] },
    { is: 'absences', role: 'team-manager', before: ['2026-12-31'], after: [] },
    { is: 'period', rule: 'dissent-considered', before: '3 working days', after: '5 working days' },
    { is: 'period', rule: 'late-complaint-decision', before: undefined, after: '1 week' },
    { is: 'digests', before: [], after: ['referrer', 'safeguarding-unit'] },
    { is: 'division', before: 'england-and-wales', after: 'scotland' },
    { is: 'closing-days', date: '2026-12-24', before: ['Offices closed'], after: [] },
    { is: 'closing-days', date: '2026-12-29', before: [], after: ['Training'] },
    { is: 'retention', before: 'for ever', after: '6 years' },
    { is: 'webhook', before: undefined, after: 'https://cases.authority.example/longstop' },
  ]);
});

test('a ladder of one’s own differs from the usual one, and going back to the usual one differs again', () => {
  const rungs = ladders.window.rungs.map((rung) => ({ ...rung, at: { workingDay: -5 } }));
  const own: AuthoritySettings = { ...before, ladders: { window: { rungs } } };
  const usual = { rungs: [...ladders.window.rungs] };
  expect(differencesBetween(before, own)).toEqual([
    { is: 'ladder', ladder: 'window', before: usual, after: { rungs } },
  ]);
  expect(differencesBetween(own, before)).toEqual([
    { is: 'ladder', ladder: 'window', before: { rungs }, after: usual },
  ]);
});
