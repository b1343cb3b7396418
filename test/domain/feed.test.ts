/** What a calendar feed shows of deadlines. Dates are worked out by hand, as the comments say. */
import { expect, test } from 'vitest';
import { briefOf, briefsAt, type DeadlineBrief } from '../../domain/case/brief.ts';
import { openCaseFile } from '../../domain/case/case-file.ts';
import { deadlinesOf } from '../../domain/case/deadlines.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { type BriefCase, type Entry, entriesOf, mostEntries } from '../../domain/feeds/entries.ts';
import { shows } from '../../domain/feeds/filter.ts';
import { type Authority, authorities } from '../../domain/vocabulary/authorities.ts';
import { calendarName, entryInWords } from '../../domain/wording/calendar-entry.ts';
import { phrasebook, phrasesFor } from '../../domain/wording/phrasebook.ts';
import { outstandingOf } from '../../domain/worklist/outstanding.ts';
import { inICalendar } from '../../functions/http/icalendar.ts';
import { london } from '../support/clock-face.ts';
import { englishIn } from '../support/english-words.ts';
import { milestone, practice } from '../support/story.ts';

/** A case whose head was written at one time, as it stands at another. */
function seenAt(now: number, deadlines: readonly DeadlineBrief[]): BriefCase {
  return { reference: 'WM-1', length: 1, deadlines: briefsAt(deadlines, 'walsall', now) };
}

function briefCase(authority: Authority, facts: readonly Fact[], now: number, reference = 'WM-1'): BriefCase {
  const file = openCaseFile(authority, reference, facts);
  const deadlines = deadlinesOf(file, practice, now);
  const outstanding = outstandingOf(file, deadlines);
  return { reference, length: facts.length, deadlines: deadlines.map(briefOf), outstanding };
}

const referral = (at: string) => milestone('referral-made', at, { method: 'telephone' });

/** The entries of one case in Walsall, by rule. */
function walsall(facts: readonly Fact[], at: string): ReadonlyMap<string, Entry> {
  const now = london(at);
  const entries = entriesOf('walsall', [briefCase('walsall', facts, now)], {}, 0);
  return new Map(entries.map((entry) => [entry.rule.id, entry]));
}

/** The lines of a calendar of these entries that say when they are. */
function times(entries: Iterable<Entry>): string[] {
  const texts = [...entries].map((entry) => ({ ...entry, ...entryInWords(entry, [phrasebook.en]) }));
  const lines = inICalendar({ name: 'Test', entries: texts }, london('2026-11-20 12:00')).split('\r\n');
  return lines.filter((line) => /^DT(START|END)/.test(line));
}

test('hours that run over the end of summer time are a moment, and what is due in working days is a whole day', () => {
  // Friday 23 October 2026, 16:30 in London is 15:30 UTC; 48 hours later is 15:30 UTC on Sunday 25 October, when the clocks
  // have gone back. Three working days after that Friday: Monday 26, Tuesday 27, Wednesday 28.
  const entries = walsall([referral('2026-10-23 16:30')], '2026-10-23 17:00');
  expect(times([entries.get('written-confirmation')!])).toEqual(['DTSTART:20261025T153000Z']);
  expect(times([entries.get('referral-follow-up')!])).toEqual([
    'DTSTART;VALUE=DATE:20261028',
    'DTEND;VALUE=DATE:20261029',
  ]);
});

test('a whole day in summer time is the day of London, though it ends at 23:00 UTC', () => {
  // Three working days after Monday 13 July 2026: Thursday 16.
  const entries = walsall([referral('2026-07-13 10:00')], '2026-07-13 11:00');
  expect(times([entries.get('referral-follow-up')!])[0]).toBe('DTSTART;VALUE=DATE:20260716');
});

test('Christmas is left out of working days', () => {
  // After Thursday 24 December 2026: Friday is Christmas Day, Monday 28 the substitute for Boxing Day. So Tuesday 29,
  // Wednesday 30 and Thursday 31 are the three.
  const entries = walsall([referral('2026-12-24 09:00')], '2026-12-24 10:00');
  expect(times([entries.get('referral-follow-up')!])[0]).toBe('DTSTART;VALUE=DATE:20261231');
});

test('a date that has passed is overdue, and says so; the summary is what a passer-by may read', () => {
  const facts = [referral('2026-11-16 09:00')];
  const before = walsall(facts, '2026-11-18 08:59').get('written-confirmation')!;
  const after = walsall(facts, '2026-11-18 09:01').get('written-confirmation')!;
  expect([before.status, after.status]).toEqual(['open', 'overdue']);
  expect(entryInWords(before, [phrasebook.en]).summary).toBe('Confirm the referral in writing [WM-1]');
  const { summary, description } = entryInWords(after, [phrasebook.en]);
  expect(summary).toBe('Overdue: Confirm the referral in writing [WM-1]');
  expect(description.split('\n').slice(0, 4)).toEqual([
    'This was due by Wednesday 18 November 2026, 09:00 and has not been recorded as done.',
    'It is owed by the referrer.',
    'Case reference: WM-1.',
    'What started it happened on Monday 16 November 2026, 09:00.',
  ]);
  expect(description).toContain('"Information required for referrals", in force from');
});

test('what was open when its case was last looked at is shown as overdue once its date has passed', () => {
  const written = briefCase('walsall', [referral('2026-11-16 09:00')], london('2026-11-16 10:00'));
  const seen = seenAt(london('2026-11-20 10:00'), written.deadlines);
  const entries = entriesOf('walsall', [seen], { rule: ['written-confirmation'] }, 0);
  expect(entries.map(({ status }) => status)).toEqual(['overdue']);
});

test('what is met, withdrawn or has no date is not in it', () => {
  const confirmed = [
    referral('2026-11-16 09:00'),
    milestone('referral-confirmed-in-writing', '2026-11-17 09:00'),
  ];
  expect([...walsall(confirmed, '2026-11-17 10:00').keys()]).toEqual(['referral-follow-up']);
  const closed = [...confirmed, milestone('case-closed', '2026-11-17 11:00')];
  expect(walsall(closed, '2026-11-17 12:00').size).toBe(0);
  const undated: BriefCase = {
    reference: 'WM-2',
    length: 1,
    deadlines: [{ id: 'a', rule: 'written-confirmation', status: 'unknown-date', startedAt: 0 }],
  };
  expect(entriesOf('walsall', [undated], {}, 0)).toEqual([]);
});

test('a right that was not used in time is gone, even before its case is looked at again', () => {
  const rule = rulesOf('walsall').find(({ ladder }) => ladder === 'window')!;
  const deadlines = [{ id: 'a', rule: rule.id, status: 'open', startedAt: 0, dueAt: 1000 }] as const;
  const at = (now: number) => entriesOf('walsall', [seenAt(now, deadlines)], {}, 0);
  expect([at(1000).length, at(1001).length]).toEqual([1, 0]);
});

test('the sequence rises with every fact of the log, and with what it begins from', () => {
  const brief = { id: 'a', rule: 'written-confirmation', status: 'open', startedAt: 0, dueAt: 1000 } as const;
  const sequence = (length: number, from: number) =>
    entriesOf('walsall', [{ reference: 'WM-1', length, deadlines: [brief] }], {}, from)[0]!.sequence;
  expect([sequence(3, 2), sequence(4, 2), sequence(4, 3)]).toEqual([5, 6, 7]);
});

test('the most urgent come first, and no more than a calendar can bear', () => {
  const deadlines = Array.from({ length: mostEntries + 5 }, (_, index) => ({
    id: `d-${index}`,
    rule: 'written-confirmation',
    status: 'open' as const,
    startedAt: 0,
    dueAt: 1_000_000 - index,
  }));
  const entries = entriesOf('walsall', [{ reference: 'WM-1', length: 1, deadlines }], {}, 0);
  expect([entries.length, entries[0]!.id, entries.at(-1)!.id]).toEqual([1000, 'd-1004', 'd-5']);
});

test('a clock for each agency says whose it is; a name that tells something stands in the text alone, and a person nowhere', () => {
  // Conference on Wednesday 20 January 2027.
  const scheduled = milestone('conference-scheduled', '2026-12-08 10:00', {
    kind: 'initial',
    at: '2027-01-20T10:00:00Z',
    agencies: ['Oakfield Primary', 'Ashfield Police'],
  });
  const received = milestone('record-received', '2026-12-08 10:00', { person: 'person-7' });
  const now = london('2026-12-08 11:00');
  const entries = entriesOf('wirral', [briefCase('wirral', [scheduled, received], now)], {}, 0);
  const said = entries.map((entry) => entryInWords(entry, [phrasebook.en]));
  const reports = said.filter(({ description }) => description.startsWith("Send the agency's report"));
  expect(reports.map(({ summary }) => summary).sort()).toEqual([
    "Send the agency's report to the Chair (Oakfield Primary) [WM-1]",
    "Send the agency's report to the Chair [WM-1]",
  ]);
  expect(reports.map(({ description }) => description.split('\n')[0]).sort()).toEqual([
    "Send the agency's report to the Chair (Ashfield Police)",
    "Send the agency's report to the Chair (Oakfield Primary)",
  ]);
  expect(entries.map(({ rule }) => rule.id)).toContain('record-amendment');
  expect(JSON.stringify(said)).not.toContain('person-7');
});

test('a filter asks for rules, for who owes them, or for both', () => {
  const found = (filter: Parameters<typeof shows>[0]) =>
    rulesOf('walsall').flatMap((rule) => (shows(filter, rule) ? rule.id : []));
  expect(found({}).length).toBe(rulesOf('walsall').length);
  expect(found({ rule: ['written-confirmation', 'referral-follow-up'] })).toEqual(
    expect.arrayContaining(['written-confirmation', 'referral-follow-up']),
  );
  expect(found({ owedBy: ['referrer'] })).toContain('written-confirmation');
  expect(found({ owedBy: ['referrer'] })).not.toContain('outcome-to-referrer');
  expect(found({ rule: ['written-confirmation'], owedBy: ['complainant'] })).toEqual([]);
});

test('whoever may come to owe a deadline in some cases is shown it in all, and the text names nobody wrongly', () => {
  const all = authorities.flatMap(rulesOf);
  const standIns = all.filter(({ standIn }) => standIn);
  const stages = all.filter((rule) => Object.values(rule.stages ?? {}).some((stage) => stage.owedBy));
  expect(standIns.length).toBeGreaterThan(0);
  expect(stages.length).toBeGreaterThan(0);
  for (const rule of standIns) {
    expect(shows({ owedBy: [rule.standIn!.by] }, rule)).toBe(true);
    expect(shows({ owedBy: [rule.standIn!.for] }, rule)).toBe(rule.owedBy.includes(rule.standIn!.for));
  }
  for (const rule of stages) {
    const roles = Object.values(rule.stages!).flatMap(({ owedBy }) => owedBy ?? []);
    for (const role of roles) expect(shows({ owedBy: [role] }, rule)).toBe(true);
    const entry: Entry = {
      id: 'a',
      reference: 'WM-1',
      rule,
      status: 'open',
      startedAt: 0,
      dueAt: 1,
      sequence: 0,
    };
    expect(entryInWords(entry, [phrasebook.en]).description).not.toContain('owed by');
  }
});

test('in Cwm Taf it is in Welsh and English, Welsh first, and no English stands in the Welsh', () => {
  const languages = phrasesFor('cwm-taf', 'cy');
  expect(calendarName(languages)).toBe('Terfynau amser Longstop / Longstop deadlines');
  for (const rule of rulesOf('cwm-taf')) {
    const startedAt = london('2026-11-20 10:00');
    const entry: Entry = {
      id: 'a',
      reference: 'CT-1',
      rule,
      status: 'overdue',
      startedAt,
      dueAt: startedAt,
      sequence: 0,
    };
    const { summary, description } = entryInWords(entry, languages);
    expect(summary).toMatch(/^Hwyr \/ Overdue: .+ \/ .+ \[CT-1\]$/);
    const [inWelsh, inEnglish] = description.split('\n\n');
    expect(englishIn(inWelsh!)).toEqual([]);
    expect(inEnglish).toContain('What started it happened on Friday 20 November 2026, 10:00.');
  }
});

test('a calendar with nothing to show still holds a component, as RFC 5545 demands, and ends its last line', () => {
  const lines = inICalendar({ name: 'Test', entries: [] }, london('2026-11-20 12:00')).split('\r\n');
  expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VTIMEZONE',
    'BEGIN:STANDARD',
    'END:STANDARD',
    'END:VTIMEZONE',
    'END:VCALENDAR',
  ]);
  expect(lines.at(-1)).toBe('');
});
