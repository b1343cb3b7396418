import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { parsePeriod } from '../../domain/periods/period.ts';
import type { Reason } from '../../domain/periods/workings.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { isMilestoneType } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import { softened } from '../../domain/wording/welsh/dates.ts';
import { titlesInWelsh } from '../../domain/wording/welsh/english-documents.ts';
import { holidayInWelsh } from '../../domain/wording/welsh/holidays.ts';
import { milestones } from '../../domain/wording/welsh/milestones.ts';
import { periodInWelsh } from '../../domain/wording/welsh/periods.ts';
import { london } from '../support/clock-face.ts';
import { englishIn } from '../support/english-words.ts';

const { cy } = phrasebook;
const day = (text: string) => parseDay(text)!;

describe('days and moments', () => {
  test.each([
    ['2026-11-20', 'dydd Gwener 20 Tachwedd 2026'],
    ['2026-01-05', 'dydd Llun 5 Ionawr 2026'],
    ['2026-02-10', 'dydd Mawrth 10 Chwefror 2026'],
    ['2026-03-18', 'dydd Mercher 18 Mawrth 2026'],
    ['2026-04-02', 'dydd Iau 2 Ebrill 2026'],
    ['2026-05-09', 'dydd Sadwrn 9 Mai 2026'],
    ['2026-06-07', 'dydd Sul 7 Mehefin 2026'],
    ['2026-07-01', 'dydd Mercher 1 Gorffennaf 2026'],
    ['2026-08-31', 'dydd Llun 31 Awst 2026'],
    ['2026-09-30', 'dydd Mercher 30 Medi 2026'],
    ['2026-10-25', 'dydd Sul 25 Hydref 2026'],
    ['2028-02-29', 'dydd Mawrth 29 Chwefror 2028'],
    ['2026-12-25', 'dydd Gwener 25 Rhagfyr 2026'],
  ])('%s', (iso, words) => {
    expect(cy.day(day(iso))).toBe(words);
  });

  test('a moment is on the clock of London, in summer too', () => {
    expect(cy.instant(Date.parse('2026-11-20T16:30:00Z'))).toBe('dydd Gwener 20 Tachwedd 2026, 16:30');
    expect(cy.instant(Date.parse('2026-06-30T23:05:00Z'))).toBe('dydd Mercher 1 Gorffennaf 2026, 00:05');
  });

  test('a day is softened at its beginning only', () => {
    expect(softened('dydd Gwener 20 Tachwedd 2026')).toBe('ddydd Gwener 20 Tachwedd 2026');
    expect(softened('20/11/2026')).toBe('20/11/2026');
  });
});

test.each([
  ['1 hour', '1 awr'],
  ['2 hours', '2 awr'],
  ['48 hours', '48 awr'],
  ['1 day', '1 diwrnod'],
  ['2 days', '2 ddiwrnod'],
  ['14 days', '14 diwrnod'],
  ['1 working day', '1 diwrnod gwaith'],
  ['2 working days', '2 ddiwrnod gwaith'],
  ['10 working days', '10 diwrnod gwaith'],
  ['22 working days', '22 diwrnod gwaith'],
  ['1 week', '1 wythnos'],
  ['2 weeks', '2 wythnos'],
  ['1 month', '1 mis'],
  ['2 months', '2 fis'],
  ['3 months', '3 mis'],
])('%s is %s: a number is followed by the singular, and 2 softens it', (period, words) => {
  expect(periodInWelsh(parsePeriod(period)!)).toBe(words);
});

describe('roles', () => {
  test('none, one and several', () => {
    expect(cy.roles([])).toBe('neb');
    expect(cy.roles(['team-manager'])).toBe('y rheolwr tîm');
    expect(cy.roles(['referrer', 'safeguarding-unit'])).toBe("yr atgyfeiriwr a'r uned ddiogelu");
    expect(cy.roles(['team-manager', 'service-manager', 'social-worker'])).toBe(
      "y rheolwr tîm, y rheolwr gwasanaeth a'r gweithiwr cymdeithasol",
    );
  });

  test('the word for and fits what follows it', () => {
    expect(cy.roles(['team-manager', 'conference-chair'])).toBe('y rheolwr tîm a Chadeirydd y Gynhadledd');
    expect(cy.roles(['team-manager', 'agency-safeguarding-lead'])).toBe(
      "y rheolwr tîm ac arweinydd diogelu'r asiantaeth",
    );
    expect(cy.roles(['team-manager', 'record-recipient'])).toBe('y rheolwr tîm a derbynnydd y cofnod');
  });

  test('each has a name of its own, in Welsh', () => {
    expect(new Set(roles.map((role) => cy.role(role))).size).toBe(roles.length);
    expect(roles.flatMap((role) => englishIn(cy.role(role)))).toEqual([]);
  });
});

describe('bank holidays', () => {
  const events = Object.values(bankHolidays).flatMap((division) => division.events);

  test.each([
    ['Christmas Day', 'Dydd Nadolig'],
    ['Boxing Day', 'Gŵyl San Steffan'],
    ['New Year’s Day', 'Dydd Calan'],
    ["New Year's Day", 'Dydd Calan'],
    ['Good Friday', 'Dydd Gwener y Groglith'],
    ['Easter Monday', 'Dydd Llun y Pasg'],
  ])('%s is %s', (title, words) => {
    expect(holidayInWelsh(title)).toBe(words);
  });

  test('every one published is known', () => {
    const titles = [...new Set(events.map(({ title }) => title))];
    expect(titles.filter((title) => holidayInWelsh(title) === title)).toEqual([]);
    expect(titles.length).toBeGreaterThan(10);
  });

  test('one proclaimed later keeps the title it was proclaimed with', () => {
    expect(holidayInWelsh('Bank holiday for a jubilee to come')).toBe('Bank holiday for a jubilee to come');
  });
});

const at = london('2026-11-20 16:30');
const friday = day('2026-11-20');

const reasons: { readonly [R in Reason as R['is']]: readonly [R, string] } = {
  'counted-from': [
    { is: 'counted-from', length: parsePeriod('10 working days')!, instant: at },
    "10 diwrnod gwaith ar ôl dydd Gwener 20 Tachwedd 2026, y diwrnod y mae'n dechrau, nad yw'n cyfrif",
  ],
  'every-hour-counts': [{ is: 'every-hour-counts' }, "mae penwythnosau a gwyliau'n cyfrif"],
  'every-day-counts': [{ is: 'every-day-counts' }, "diwrnodau calendr: mae penwythnosau a gwyliau'n cyfrif"],
  'shorter-month': [
    { is: 'shorter-month', day: day('2026-09-30') },
    "mae'r mis yn fyrrach, felly daw i ben ar ei ddiwrnod olaf, dydd Mercher 30 Medi 2026",
  ],
  'clocks-change': [
    { is: 'clocks-change', day: day('2026-10-25'), forward: false },
    "mae'r clociau'n cael eu troi yn ôl ar ddydd Sul 25 Hydref 2026: yr oriau a aeth heibio sy'n cyfrif",
  ],
  weekend: [
    { is: 'weekend', days: [friday + 1, friday + 2] },
    'mae dydd Sadwrn 21 Tachwedd 2026 a dydd Sul 22 Tachwedd 2026 yn benwythnos',
  ],
  holiday: [
    { is: 'holiday', day: day('2026-12-28'), title: 'Boxing Day', substitute: true },
    "dydd Llun 28 Rhagfyr 2026: Gŵyl San Steffan (diwrnod yn lle'r ŵyl)",
  ],
  held: [
    { is: 'held', from: at, until: london('2026-11-24 09:00') },
    "bu'r cloc yn sefyll o ddydd Gwener 20 Tachwedd 2026 tan ddydd Mawrth 24 Tachwedd 2026; nid yw'r naill ddiwrnod na'r llall yn cyfrif",
  ],
  'not-yet-known': [
    { is: 'not-yet-known', lastKnownDay: day('2028-12-31') },
    "dim ond hyd at ddydd Sul 31 Rhagfyr 2028 y cyhoeddwyd gwyliau banc, felly nid yw'r dyddiad yn hysbys eto",
  ],
  'before-known': [
    { is: 'before-known', firstKnownDay: day('2012-01-01') },
    "dim ond o ddydd Sul 1 Ionawr 2012 ymlaen y mae'r gwyliau banc yn hysbys, felly nid oes modd pennu'r dyddiad",
  ],
  'at-once': [{ is: 'at-once', instant: at }, 'ar unwaith, o ddydd Gwener 20 Tachwedd 2026, 16:30'],
  'next-working-day': [
    { is: 'next-working-day', instant: at },
    "09:00 ar y diwrnod gwaith cyntaf sy'n dechrau ar ôl dydd Gwener 20 Tachwedd 2026, 16:30",
  ],
  expires: [
    { is: 'expires', instant: at },
    "cyn dydd Gwener 20 Tachwedd 2026, 16:30, pan ddaw'r gorchymyn i ben",
  ],
  'not-later-than': [
    { is: 'not-later-than', milestone: 'decision-letter-sent', instant: at },
    'heb fod yn hwyrach na hyn: anfon y llythyr penderfyniad (dydd Gwener 20 Tachwedd 2026, 16:30)',
  ],
  awaits: [
    { is: 'awaits', milestone: 'conference-scheduled' },
    'nid oes dyddiad nes y cofnodir hyn: pennu dyddiad y gynhadledd',
  ],
  'set-by-authority': [
    { is: 'set-by-authority' },
    "nid yw'r ddogfen yn rhoi cyfnod: yr awdurdod sydd wedi pennu'r un hwn",
  ],
  'no-period': [{ is: 'no-period' }, "nid yw'r ddogfen yn rhoi cyfnod ac nid yw'r awdurdod wedi pennu un"],
  'two-bounds': [
    { is: 'two-bounds', first: at, second: london('2026-11-24 09:00') },
    "dau derfyn, a'r cynharaf sy'n rhwymo: dydd Gwener 20 Tachwedd 2026 a dydd Mawrth 24 Tachwedd 2026",
  ],
  extended: [
    {
      is: 'extended',
      until: at,
      first: london('2026-11-13 23:59'),
      by: 'team-manager',
      reason: 'complex-enquiry',
    },
    'awdurdodwyd gohirio tan ddydd Gwener 20 Tachwedd 2026 (gan: y rheolwr tîm; rheswm: ymholiad cymhleth); y dyddiad cyntaf oedd dydd Gwener 13 Tachwedd 2026',
  ],
  'not-extended': [
    { is: 'not-extended', until: at },
    "nid yw gohirio tan ddydd Gwener 20 Tachwedd 2026 yn newid dim: mae hynny cyn y dyddiad y mae i'w wneud",
  ],
  'closing-day': [
    { is: 'closing-day', day: friday, title: 'Hyfforddiant' },
    "mae swyddfeydd yr awdurdod ar gau ar ddydd Gwener 20 Tachwedd 2026 (Hyfforddiant), ond mae'r diwrnod yn cyfrif er hynny",
  ],
  lapsed: [
    { is: 'lapsed' },
    "mae'r amser wedi mynd heibio: hawl na chafodd ei defnyddio, ac nid oes neb yn hwyr",
  ],
};

describe('reasons', () => {
  test.each(Object.entries(reasons))('%s', (_is, [reason, words]) => {
    expect(cy.reason(reason)).toBe(words);
    expect(englishIn(words)).toEqual([]);
  });

  test.each<[string, Reason, string]>([
    [
      'hours from a moment',
      { is: 'counted-from', length: parsePeriod('48 hours')!, instant: at },
      '48 awr o ddydd Gwener 20 Tachwedd 2026, 16:30',
    ],
    [
      'working days before an appointment',
      { is: 'counted-from', length: parsePeriod('2 working days before')!, instant: at },
      '2 ddiwrnod gwaith cyn dydd Gwener 20 Tachwedd 2026',
    ],
    [
      'hours before an appointment',
      { is: 'counted-from', length: parsePeriod('24 hours before')!, instant: at },
      '24 awr cyn dydd Gwener 20 Tachwedd 2026, 16:30',
    ],
    [
      'one day of a weekend',
      { is: 'weekend', days: [friday + 1] },
      'mae dydd Sadwrn 21 Tachwedd 2026 yn ddiwrnod penwythnos',
    ],
    [
      'a clock that still stands',
      { is: 'held', from: at },
      "mae'r cloc yn sefyll ers dydd Gwener 20 Tachwedd 2026",
    ],
    [
      'a delay of which nothing more is said',
      { is: 'extended', until: at, first: at },
      'awdurdodwyd gohirio tan ddydd Gwener 20 Tachwedd 2026; y dyddiad cyntaf oedd dydd Gwener 20 Tachwedd 2026',
    ],
  ])('%s', (_what, reason, words) => {
    expect(cy.reason(reason)).toBe(words);
  });

  test('every milestone that one may name is named in Welsh', () => {
    const english = Object.entries(milestones).flatMap(([type, words]) =>
      englishIn(words).map((word) => `${type}: ${word}`),
    );
    expect(english).toEqual([]);
    expect(Object.keys(milestones).every(isMilestoneType)).toBe(true);
    expect(new Set(Object.values(milestones)).size).toBe(Object.keys(milestones).length);
  });
});

describe('rules', () => {
  test.each(rulesOf('cwm-taf').map((rule) => [rule.id, rule] as const))(
    '%s of Cwm Taf is Welsh throughout, but for the section as its document names it',
    (_id, rule) => {
      const { title, discreetTitle, source } = cy.rule(rule);
      const sources = rule.versions.map(source);
      for (const words of [title, discreetTitle, ...sources]) expect(englishIn(words)).toEqual([]);
      expect(discreetTitle === title).toBe(rule.discreetTitle === undefined);
      rule.versions.forEach(({ cite }, place) => {
        expect(sources[place]).toContain(`"${cite.section}"`);
        expect(sources[place]).not.toContain('Saesneg');
      });
    },
  );

  test.each(authorities)('every rule of %s has its titles and its advice in Welsh', (authority) => {
    for (const rule of rulesOf(authority)) {
      const { title, discreetTitle, chaseAdvice } = cy.rule(rule);
      expect({ rule: rule.id, title }).not.toEqual({ rule: rule.id, title: rule.title });
      expect({ rule: rule.id, discreet: discreetTitle === title }).toEqual({
        rule: rule.id,
        discreet: rule.discreetTitle === undefined,
      });
      expect(chaseAdvice === undefined).toBe(rule.chaseAdvice === undefined);
      expect(englishIn(`${title} ${discreetTitle} ${chaseAdvice ?? ''}`)).toEqual([]);
    }
  });

  test('a document in English alone is quoted, and its summary is left to the English part', () => {
    const [rule] = rulesOf('wirral');
    const source = cy.rule(rule!).source(rule!.versions[0]);
    expect(source).toContain(`"${rule!.document}"`);
    expect(source).toContain('Saesneg');
    expect(source).not.toContain(rule!.versions[0].cite.summary);
  });

  test('no title is kept for a rule that is gone', () => {
    const known = new Set(authorities.flatMap((authority) => rulesOf(authority).map(({ id }) => id)));
    expect(Object.keys(titlesInWelsh).filter((id) => !known.has(id))).toEqual([]);
  });
});

test('English and Welsh of anything are never the same', () => {
  const words = ({ kinds, subject, letter, page }: typeof cy): string[] => [
    ...Object.values(kinds),
    ...Object.values(subject.brief).map((brief) => `${brief}.`),
    subject.possibleRepeat,
    ...[...Object.values(subject.opening), ...Object.values(letter.tells)].map((say) => say('20/11/2026')),
    ...[letter, page].flatMap((each) =>
      Object.values(each).filter((value): value is string => typeof value === 'string'),
    ),
    ...Object.values(letter.standing).map((standing) => `${standing}:`),
    letter.toldAtOnce('x'),
    letter.doneLate('x'),
    letter.doneInTime('x'),
    letter.owedBy('x'),
    letter.caseReference('x'),
    letter.inPlaceOf('x', 'mail failed'),
    letter.inPlaceOf('x', 'no address or away'),
    page.willRecord('x', 'y'),
    page.acknowledgedBy('x', 'y'),
  ];
  const welsh = words(cy);
  const english = words(phrasebook.en);
  expect(welsh).toHaveLength(english.length);
  expect(welsh.filter((text) => english.includes(text))).toEqual([]);
  expect(new Set(welsh).size).toBe(welsh.length);
  expect(welsh.flatMap(englishIn)).toEqual([]);
});
