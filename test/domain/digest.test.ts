import { describe, expect, test } from 'vitest';
import type { Person } from '../../domain/case/facts.ts';
import { digestFor } from '../../domain/notices/digest.ts';
import type { Directory } from '../../domain/notices/recipients.ts';
import { london, onClock } from '../support/clock-face.ts';
import { addresses, given, milestone, practice, type Setting } from '../support/story.ts';

// Tuesday 10 November 2026 and ten working days: due at the end of Tuesday 24 November. Its reminders come at 09:00 on
// Tuesday 17 and Monday 23 November.
const warranted = (recorded = '2026-11-10 10:00', people: readonly Person[] = []) =>
  milestone('panel-hearing-warranted', '2026-11-10 10:00', {}, { recorded, people });
const owedBy = 'manager-review-and-child-protection';
const inDigests: Setting = { digests: [owedBy] };
const told = (until: string, setting: Setting = inDigests, recorded?: string, people?: readonly Person[]) =>
  given('walsall', [warranted(recorded, people)], setting)
    .until(until)
    .about('complaint-panel-convened');

describe('a routine notice to a role that has digests', () => {
  test('waits from its own nine o’clock, and goes by itself half an hour later where none has taken it', () => {
    expect(told('2026-11-17 09:29')).toEqual([]);
    expect(told('2026-11-17 09:30')).toEqual(['2026-11-17 09:30 reminder to review-manager@area.example']);
  });

  test('that is owed in the afternoon waits for the next working morning', () => {
    // Heard of on Thursday 19 November at 14:00: the reminder of the 17th is owed at once
    expect(told('2026-11-20 09:29', inDigests, '2026-11-19 14:00')).toEqual([]);
    expect(told('2026-11-20 09:30', inDigests, '2026-11-19 14:00')).toEqual([
      '2026-11-20 09:30 reminder to review-manager@area.example',
    ]);
  });

  test('comes once, whatever the digest does', () => {
    expect(told('2026-11-24 23:00')).toEqual([
      '2026-11-17 09:30 reminder to review-manager@area.example',
      '2026-11-23 09:30 reminder to review-manager@area.example',
    ]);
  });

  test('is not sent any more where the duty is done while it waits', () => {
    const done = milestone('complaint-panel-convened', '2026-11-19 16:00');
    const story = given('walsall', [warranted('2026-11-19 14:00'), done], inDigests);
    expect(story.until('2026-11-30 12:00').about('complaint-panel-convened')).toEqual([]);
  });
});

describe('does not wait:', () => {
  test('what goes to a role without digests', () => {
    expect(told('2026-11-17 09:00', { digests: ['safeguarding-unit'] })).toEqual([
      '2026-11-17 09:00 reminder to review-manager@area.example',
    ]);
  });

  test('what goes to an address that is not in the directory', () => {
    const people = [{ role: owedBy, email: 'panel@people.example' }] as const;
    expect(told('2026-11-17 09:00', inDigests, undefined, people)).toEqual([
      '2026-11-17 09:00 reminder to panel@people.example',
    ]);
  });

  test('what goes to one person in two roles of which only one has digests', () => {
    const both: Directory = {
      ...addresses,
      addresses: { ...addresses.addresses, 'social-worker': ['review-manager@area.example'] },
    };
    const decided = milestone('panel-decided', '2026-11-10 10:00', { outcome: 'new-conference' });
    const about = (digests: Setting['digests'], until: string) =>
      given('walsall', [decided], { directory: both, digests: digests! })
        .until(until)
        .about('complaint-further-conference');
    // 14 working days are up on Monday 30 November, and the 5th before is Monday 23
    const to = 'reminder to review-manager@area.example';
    expect(about([owedBy], '2026-11-23 09:00')).toEqual([`2026-11-23 09:00 ${to}`]);
    expect(about([owedBy, 'social-worker'], '2026-11-23 09:30')).toEqual([`2026-11-23 09:30 ${to}`]);
  });

  test('what is overdue or escalated', () => {
    const all = told('2026-11-27 09:00', { digests: [owedBy, 'safeguarding-unit', 'head-of-service'] });
    expect(all.filter((line) => !line.includes('reminder'))).toEqual([
      '2026-11-25 09:00 overdue to review-manager@area.example',
      '2026-11-25 09:00 overdue to unit@area.example',
      ...all.filter((line) => line.includes('escalation')),
    ]);
    for (const line of all.filter((each) => each.includes('escalation')))
      expect(line).toMatch(/^2026-11-27 09:00 /);
  });

  test('a reminder after which another is due before the digest has passed', () => {
    // On Friday 20 November: the next reminder is that of Monday 23, the morning of the digest
    expect(told('2026-11-23 09:30', inDigests, '2026-11-20 14:00')).toEqual([
      '2026-11-20 14:00 reminder to review-manager@area.example',
      '2026-11-23 09:30 reminder to review-manager@area.example',
    ]);
  });

  test('a reminder of a clock of hours', () => {
    const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
    const setting = { digests: ['referrer', 'safeguarding-unit'] } as const;
    const lines = given('walsall', [referral], setting)
      .until('2026-11-25 10:00')
      .about('written-confirmation');
    expect(lines).toEqual(['2026-11-25 10:00 reminder to referrer@area.example']);
  });

  test('what may have gone already in a time that a restore has lost', () => {
    const before = given('walsall', [warranted('2026-11-19 14:00')], inDigests).until('2026-11-19 14:00');
    const restored = { from: london('2026-11-19 14:30'), until: london('2026-11-19 15:00') };
    const after = { log: before.facts, at: london('2026-11-19 15:10'), restores: [restored] };
    const lines = given('walsall', [], { ...inDigests, after }).until('2026-11-19 15:10');
    expect(lines.about('complaint-panel-convened')).toEqual([
      '2026-11-19 15:10 reminder to review-manager@area.example (possible repeat)',
    ]);
  });
});

describe('the digest that a notice may wait for', () => {
  const { deadline } = given('walsall', [warranted()]).until('2026-11-10 10:00');
  const open = deadline('complaint-panel-convened');
  const offered = (at: string, dueAt: string, kind: Parameters<typeof digestFor>[0] = 'reminder') => {
    const about = { ...open, dueAt: london(dueAt), recordedAt: london('2026-01-01 00:00') };
    const offer = digestFor(kind, about, london(at), { ...practice, digests: [owedBy] });
    return offer && onClock(offer.at);
  };

  test.each([
    ['2026-11-17 09:00', '2026-11-17 09:00', 'on the stroke of nine'],
    ['2026-11-17 09:01', '2026-11-18 09:00', 'a minute past nine'],
    ['2026-11-20 14:00', '2026-11-23 09:00', 'on a Friday afternoon'],
    [
      '2026-12-24 14:00',
      '2026-12-29 09:00',
      'on Christmas Eve: Monday 28 December is Boxing Day’s substitute',
    ],
    ['2026-03-28 12:00', '2026-03-30 09:00', 'on the weekend on which the clocks go forward'],
  ])('of %s is at %s, %s', (at, digest) => {
    expect(offered(at, '2027-06-01 12:00')).toBe(digest);
  });

  test('leaves eight hours to act, counted from half past nine', () => {
    expect(offered('2026-11-16 15:00', '2026-11-17 17:30')).toBe('2026-11-17 09:00');
    expect(offered('2026-11-16 15:00', '2026-11-17 17:29')).toBeUndefined();
    expect(offered('2026-11-16 15:00', '2026-11-17 17:29', 'moved')).toBeUndefined();
  });

  test('takes a stand-down whatever the date was, and nothing that presses', () => {
    expect(offered('2026-11-16 15:00', '2026-11-13 12:00', 'stand-down')).toBe('2026-11-17 09:00');
    for (const kind of ['alert', 'overdue', 'escalation', 'chase'] as const)
      expect(offered('2026-11-16 15:00', '2026-12-13 12:00', kind)).toBeUndefined();
  });

  test('is none where nobody has chosen digests, or the holidays are not known so far', () => {
    expect(digestFor('reminder', open, london('2026-11-16 15:00'), practice)).toBeUndefined();
    expect(offered('2028-12-29 15:00', '2029-02-01 12:00')).toBeUndefined();
  });
});
