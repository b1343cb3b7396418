import { describe, expect, test } from 'vitest';
import { workingWeekOf } from '../../domain/audit/days.ts';
import { audit } from '../../domain/audit/findings.ts';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import { letterOf } from '../../domain/wording/letter.ts';
import { london } from '../support/clock-face.ts';
import { given, milestone, type PostOffice, practice, type Told } from '../support/story.ts';

const week = workingWeekOf(bankHolidays, 'england-and-wales');

/** What the second reading says of what was told. */
function audited(facts: readonly Fact[], until: string) {
  const customs = { week, periods: {}, ladders };
  return audit(rulesOf('wirral'), facts, customs, { since: 0, now: london(until), restores: [] });
}

const nothing = { missed: [], late: [], unexpected: [] };

describe('a start that is heard of late and happened before the one that was known', () => {
  const rule = 'report-to-chair';
  const scheduled = (at: string, recorded: string, conference: string) =>
    milestone('conference-scheduled', at, { kind: 'initial', at: conference }, { recorded });
  const known = scheduled('2026-11-10 09:00', '2026-11-10 09:00', '2026-11-26T10:00:00Z');
  const earlier = scheduled('2026-11-09 09:00', '2026-11-25 10:00', '2026-12-16T10:00:00Z');
  const reported = milestone('report-given-to-chair', '2026-11-25 09:00');
  const id = `${known.milestone.id}-${rule}`;

  test('leaves the deadline the id by which people were told of it, and nobody hears of it twice', () => {
    const { deadline, facts, about } = given('wirral', [known, earlier]).until('2026-11-25 12:00');
    expect(deadline(rule)).toMatchObject({ id, status: 'overdue' });
    expect(about(rule)).toEqual([
      '2026-11-20 09:00 reminder to worker@area.example',
      '2026-11-23 09:00 reminder to worker@area.example',
      '2026-11-24 09:00 overdue to unit@area.example',
      '2026-11-24 09:00 overdue to worker@area.example',
    ]);
    expect(audited(facts, '2026-11-25 12:00')).toEqual(nothing);
  });

  test('does not stop a stand-down that SES was too busy for until then', () => {
    const busy: PostOffice = ({ kind }, attempt) =>
      kind === 'stand-down' && attempt < 8
        ? [{ is: 'notice-deferred', reason: 'throttled' }]
        : [{ is: 'notice-accepted' }, { is: 'notice-delivered', after: 5000 }];
    const { deadline, about } = given('wirral', [known, reported, earlier], { post: busy }).until(
      '2026-11-25 23:00',
    );
    expect(deadline(rule)).toMatchObject({ id, status: 'met-late' });
    const last = about(rule).filter((mail) => mail.includes('stand-down') && mail > '2026-11-25 10:00');
    expect(last.length).toBeGreaterThan(0);
  });

  test('gives its own id to a deadline that nobody had been told of', () => {
    const soon = scheduled('2026-11-09 09:00', '2026-11-11 10:00', '2026-12-16T10:00:00Z');
    const { deadline } = given('wirral', [known, soon]).until('2026-11-12 12:00');
    expect(deadline(rule).id).toBe(`${soon.milestone.id}-${rule}`);
  });
});

describe('a deadline for which there is no ground any more', () => {
  const rule = 'pre-birth-first-review';
  const planned = milestone('conference-held', '2026-10-06 10:00', { kind: 'pre-birth', plan: true });
  const born = milestone('child-born', '2026-10-20 12:00');
  const inError = milestone('milestone-voided', '2026-11-25 10:00', { milestone: planned.milestone.id });
  const until = '2026-11-25 12:00';
  const gone = ({ deadlines }: Told) => deadlines.find((deadline) => deadline.rule.id === rule);

  test('is withdrawn, and whoever was told that it was overdue is stood down', () => {
    const told = given('wirral', [planned, born, inError]).until(until);
    expect(gone(told)).toMatchObject({ status: 'withdrawn', withdrawnBy: { id: inError.milestone.id } });
    const mails = told.about(rule);
    expect(mails.filter((mail) => mail.includes('overdue'))).not.toEqual([]);
    const to = (mail: string) => / to (\S+)/.exec(mail)?.[1];
    const alarmed = mails.filter((mail) => /overdue|escalation/.test(mail));
    const stoodDown = mails.filter((mail) => mail.startsWith('2026-11-25 10:00 stand-down'));
    expect(new Set(stoodDown.map(to))).toEqual(new Set(alarmed.map(to)));
    expect(audited(told.facts, until)).toEqual(nothing);
  });

  test('is said in the stand-down to be no longer required', () => {
    const { file, deadlines } = given('wirral', [planned, born, inError]).until(until);
    const message = [...file.messages.values()].find((m) => m.kind === 'stand-down' && m.rule === rule)!;
    const deadline = deadlines.find(({ id }) => id === message.deadline)!;
    const letter = letterOf({ file, deadline, message, possibleRepeat: false, practice, link: '' });
    expect(letter.sections[0].paragraphs[0]).toMatch(/no longer/);
  });

  test('stays met where it was met before', () => {
    const held = milestone('review-conference-held', '2026-11-24 10:00');
    const told = given('wirral', [planned, born, held, inError]).until(until);
    expect(gone(told)).toMatchObject({ status: 'met-late', end: { id: held.milestone.id } });
  });

  test('is withdrawn where what met it was recorded in error too', () => {
    const held = milestone('review-conference-held', '2026-11-24 10:00');
    const undone = milestone('milestone-voided', '2026-11-25 11:00', { milestone: held.milestone.id });
    const told = given('wirral', [planned, born, held, inError, undone]).until(until);
    expect(gone(told)?.status).toBe('withdrawn');
  });

  test('leaves nothing behind where nobody was told of it', () => {
    const soon = milestone('milestone-voided', '2026-10-20 13:00', { milestone: planned.milestone.id });
    expect(gone(given('wirral', [planned, born, soon]).until(until))).toBeUndefined();
  });
});
