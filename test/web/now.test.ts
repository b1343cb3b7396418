import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import type { Duty } from '../../domain/worklist/outstanding.ts';
import type { Trouble } from '../../domain/worklist/troubles.ts';
import { type CaseAtWork, worklistAt } from '../../domain/worklist/worklist.ts';
import { csv } from '../../functions/http/csv.ts';
import { addressOf, askedIn } from '../../web/now/address.ts';
import { csvOf } from '../../web/now/csv.ts';
import { nowView } from '../../web/now/now.ts';
import type { Shown } from '../../web/now/shown.ts';
import { render } from '../../web/render.ts';
import { endOf, london } from '../support/clock-face.ts';

// The 25th of November 2026 is a Wednesday.
const rules = rulesOf('walsall');
const now = london('2026-11-25 12:00');

const duty = (dueAt: number, more: Partial<Duty> = {}): Duty => ({
  id: `D-${dueAt}`,
  rule: 'written-confirmation',
  dueAt,
  owedBy: ['referrer'],
  ...more,
});
const unheard: Trouble = {
  is: 'needs-a-person',
  notice: 'N-1',
  kind: 'overdue',
  roles: ['referrer'],
  since: london('2026-11-24 10:00'),
  deadline: 'D-1',
  rule: 'written-confirmation',
  dueAt: london('2026-11-24 10:00'),
  owedBy: ['referrer'],
  teams: ['Elm Clinic'],
};
const caseOf = (reference: string, ...duties: readonly Duty[]): CaseAtWork => ({
  reference,
  outstanding: { duties, troubles: [] },
});
const overdueCases = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    caseOf(`WM-${String(n).padStart(3, '0')}`, duty(endOf('2026-11-24'))),
  );

function shown(cases: readonly CaseAtWork[], query = '', language: Language = 'en'): Shown {
  const asked = askedIn(new URLSearchParams(query));
  const worklist = worklistAt(cases, rules, asked.filter, now);
  return { worklist, asked, rules, phrases: phrasebook[language], now, mark: 'mark' };
}
function pageOf(cases: readonly CaseAtWork[], query = '', language: Language = 'en'): string {
  return render(nowView(shown(cases, query, language)), { language, path: '/', query });
}
/** What is read on a page, its marks taken away. */
const textOf = (html: string) =>
  html
    .replaceAll(/<\/?bdi>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const linesIn = (html: string) =>
  [...html.matchAll(/href="\/cases\/([^"#]+)"/g)].map(([, reference]) => reference);

describe('a line', () => {
  test.each([
    ['2026-11-24 10:00', '1 day late Tuesday 24 November 2026, 10:00'],
    ['2026-11-25 09:30', '2 hours late Wednesday 25 November 2026, 09:30'],
    ['2026-11-25 11:59', '1 minute late Wednesday 25 November 2026, 11:59'],
    ['2026-11-25 12:20', 'In 20 minutes Wednesday 25 November 2026, 12:20'],
    ['2026-11-26 11:00', 'In 23 hours Thursday 26 November 2026, 11:00'],
    ['2026-11-27 16:30', 'In 2 days Friday 27 November 2026, 16:30'],
  ])('due at %s says: %s', (dueAt, words) => {
    expect(textOf(pageOf([caseOf('WM-1', duty(london(dueAt)))]))).toContain(words);
  });

  test.each([
    ['2026-11-23', '2 days late Monday 23 November 2026 '],
    ['2026-11-25', 'Today Wednesday 25 November 2026 '],
    ['2026-11-26', 'Tomorrow Thursday 26 November 2026 '],
    ['2026-11-29', 'In 4 days Sunday 29 November 2026 '],
  ])('due by the end of %s says: %s', (day, words) => {
    expect(textOf(pageOf([caseOf('WM-1', duty(endOf(day)))]))).toContain(words);
  });

  test('of what is due immediately says so while it is not late', () => {
    const atOnce = duty(london('2026-11-25 11:30'), { lateAfter: london('2026-11-25 12:30') });
    expect(textOf(pageOf([caseOf('WM-1', atOnce)]))).toContain('Now Wednesday 25 November 2026, 11:30');
  });

  test('says who owes it, their team, and who acknowledged', () => {
    const acknowledged = { at: now, by: ['referrer', 'safeguarding-unit'] } as const;
    const [told, untold] = [
      duty(endOf('2026-11-24'), { teams: ['Oakfield Primary'], acknowledged }),
      duty(endOf('2026-11-24')),
    ];
    expect(textOf(pageOf([caseOf('WM-1', told)]))).toContain(
      'WM-1 The referrer Oakfield Primary By the referrer and the safeguarding unit',
    );
    expect(textOf(pageOf([caseOf('WM-1', untold)]))).toContain('WM-1 The referrer No');
  });

  test('of a notice that needs a person says whom it did not reach, since when, and what to do', () => {
    const text = textOf(pageOf([{ reference: 'WM-1', outstanding: { duties: [], troubles: [unheard] } }]));
    expect(text).toContain('Telephone whoever owes the duty');
    expect(text).toContain('The referrer Since Tuesday 24 November 2026, 10:00');
  });

  test('of a stand-down that reached nobody does not call late what nobody has to do any more', () => {
    const standDown = { ...unheard, kind: 'stand-down' as const };
    const text = textOf(pageOf([{ reference: 'WM-1', outstanding: { duties: [], troubles: [standDown] } }]));
    expect(text).toContain('Tuesday 24 November 2026, 10:00');
    expect(text).not.toContain('late');
  });

  test('cannot write into the page', () => {
    const html = pageOf(
      [caseOf('WM-1', duty(endOf('2026-11-24'), { teams: ['<b>"Elm"</b>'] }))],
      'team=%3Cb%3E%22Elm%22%3C%2Fb%3E',
    );
    expect(html).toContain('&lt;b&gt;&quot;Elm&quot;&lt;/b&gt;');
    expect(html).not.toContain('<b>"Elm"');
  });
});

describe('the whole list', () => {
  test('with nothing in it says so plainly, part by part', () => {
    const text = textOf(pageOf([]));
    for (const words of [
      'Nothing is overdue.',
      'Nothing more is due today.',
      'Nothing more is due this week.',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Nobody has to be told by other means.');
  });

  test('of sixty lines is shown in full', () => {
    const html = pageOf(overdueCases(60));
    expect(linesIn(html)).toHaveLength(60);
    expect(textOf(html)).not.toContain('Show all');
  });

  test('of more shows ten of each part and leads to the rest', () => {
    const html = pageOf([...overdueCases(61), caseOf('TODAY', duty(endOf('2026-11-25')))]);
    expect(linesIn(html)).toHaveLength(11);
    expect(html).toMatch(/href="\/\?show=overdue">Show all 61</);
  });

  test('has its counts in front, each leading to its part', () => {
    const html = pageOf(overdueCases(3), 'owedBy=referrer');
    expect(html).toMatch(
      /href="\/\?show=overdue&amp;owedBy=referrer"[^>]*><strong>3<\/strong> <span>Overdue</,
    );
    expect(html).toMatch(
      /href="\/\?show=today&amp;owedBy=referrer"[^>]*><strong>0<\/strong> <span>Due today</,
    );
  });

  test('says up to which day the week goes', () => {
    expect(textOf(pageOf([caseOf('WM-1', duty(endOf('2026-11-27')))]))).toContain(
      'After today, up to Sunday 29 November 2026.',
    );
  });
});

describe('one part', () => {
  const many = overdueCases(120);

  test('has fifty lines on a page, and ways to the next and the one before', () => {
    const second = pageOf(many, 'show=overdue&page=2');
    expect(linesIn(second)[0]).toBe('WM-050');
    expect(linesIn(second)).toHaveLength(50);
    expect(second).toContain('href="/?show=overdue"');
    expect(second).toContain('href="/?show=overdue&amp;page=3"');
    expect(textOf(second)).toContain('3 of 3');
    expect(linesIn(pageOf(many, 'show=overdue&page=3'))).toHaveLength(20);
  });

  test('on a page that is not there is its last one', () => {
    expect(linesIn(pageOf(many, 'show=overdue&page=9'))[0]).toBe('WM-100');
  });

  test('shows no other, and leads back to everything', () => {
    const html = pageOf([...many, caseOf('TODAY', duty(endOf('2026-11-25')))], 'show=today');
    expect(linesIn(html)).toEqual(['TODAY']);
    expect(html).toMatch(/href="\/"><strong>121<\/strong> <span>Everything</);
  });
});

describe('narrowed', () => {
  const cases = [
    caseOf('WM-1', duty(endOf('2026-11-24'), { teams: ['Elm Clinic'] })),
    caseOf('WM-2', duty(endOf('2026-11-24'))),
  ];

  test('it says to what, in words, and how to see everything again', () => {
    const html = pageOf(cases, 'show=overdue&rule=written-confirmation&owedBy=referrer&team=Elm+Clinic');
    expect(linesIn(html)).toEqual(['WM-1']);
    expect(textOf(html)).toContain('Narrowed to: Confirm the referral in writing; the referrer; Elm Clinic.');
    expect(html).toMatch(/<option value="Elm Clinic" selected>/);
    expect(html).toContain('<input type="hidden" name="show" value="overdue">');
  });

  test('to nothing it does not say that nothing is overdue', () => {
    const text = textOf(pageOf(cases, 'team=Ash+Nursery'));
    expect(text).toContain('Nothing here fits what the list is narrowed to.');
    expect(text).not.toContain('Nothing is overdue.');
    expect(text).toContain('Ash Nursery');
  });

  test('to nothing in the part that is shown it says so, whatever there is in others', () => {
    const text = textOf(pageOf(cases, 'show=today&team=Elm+Clinic'));
    expect(text).toContain('Nothing here fits what the list is narrowed to.');
  });

  test('to something it does not say what else there is nothing of', () => {
    expect(textOf(pageOf(cases, 'team=Elm+Clinic'))).not.toContain('Nothing');
  });

  test('a name stands by itself, whichever way it is written', () => {
    expect(pageOf(cases, 'team=%D7%A9%D7%9C%D7%95%D7%9D')).toContain('Narrowed to: <bdi>שלום</bdi>.');
  });

  test.each([
    '',
    'show=yesterday',
    'page=0',
    'page=-1',
    'rule=%3Cscript%3E',
    'owedBy=nobody',
    'team=',
    'team=%E2%80%AEabc',
  ])('by "%s" it is not narrowed at all', (query) => {
    expect(askedIn(new URLSearchParams(query))).toEqual({ page: 1, filter: {} });
  });

  test('an address says all that is asked for, and asks for the same again', () => {
    const query = 'show=this-week&page=2&rule=written-confirmation&owedBy=referrer&team=Elm+%26+Ash';
    expect(addressOf(askedIn(new URLSearchParams(query)))).toBe(`/?${query}`);
    expect(addressOf(askedIn(new URLSearchParams('')))).toBe('/');
  });
});

test('in Welsh it is Welsh', () => {
  const html = pageOf(
    [caseOf('WM-1', duty(endOf('2026-11-23'))), caseOf('WM-2', duty(london('2026-11-25 12:02')))],
    '',
    'cy',
  );
  const text = textOf(html);
  expect(text).toContain('Beth sydd angen ei wneud nawr');
  expect(text).toContain('2 ddiwrnod yn hwyr dydd Llun 23 Tachwedd 2026');
  expect(text).toContain('Ymhen 2 funud dydd Mercher 25 Tachwedd 2026, 12:02');
  expect(text).toContain('Fel yr oedd ar ddydd Mercher 25 Tachwedd 2026, 12:00.');
  expect(text).not.toMatch(/\b(Overdue|Due today|Narrow|Refresh|By when)\b/);
});

test('for a spreadsheet there is a line for each deadline and notice, with the part that it belongs to', () => {
  const told = duty(endOf('2026-11-24'), {
    acknowledged: { at: london('2026-11-24 09:00'), by: ['referrer'] },
  });
  const cases = [
    caseOf('WM-1', told),
    { reference: 'WM-2', outstanding: { duties: [], troubles: [unheard] } },
  ];
  const { worklist, phrases } = shown(cases);
  const { columns, rows } = csvOf(worklist, undefined, phrases);
  expect(csv(columns, rows).body?.split('\r\n')).toEqual([
    'Part,Rule,What is due,By when,Case,Who owes it,Agency or team,Acknowledged,Acknowledged at,Notice,Not reached,Since',
    'Needs a person,written-confirmation,Confirm the referral in writing,2026-11-24 10:00,WM-2,the referrer,Elm Clinic,,,notice that it is overdue,the referrer,2026-11-24 10:00',
    'Overdue,written-confirmation,Confirm the referral in writing,2026-11-24 23:59,WM-1,the referrer,,the referrer,2026-11-24 09:00,,,',
    '',
  ]);
  expect(csvOf(worklist, 'overdue', phrases).rows).toHaveLength(1);
});
