/** What the page of a case shows, from a case played by the domain alone. Days and distances are from a calendar. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../domain/calendar/day.ts';
import { openCaseFile } from '../../domain/case/case-file.ts';
import { deadlinesOf } from '../../domain/case/deadlines.ts';
import { distanceTo } from '../../domain/case/distance.ts';
import type { Fact } from '../../domain/case/facts.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { caseContext } from '../../web/case/case.ts';
import type { Picture } from '../../web/case/picture.ts';
import type { ShownCase } from '../../web/case/shown.ts';
import { render } from '../../web/render.ts';
import { london } from '../support/clock-face.ts';
import { milestone, practice } from '../support/story.ts';

function shown(
  facts: readonly Fact[],
  at: string,
  more: Partial<ShownCase> = {},
  authority: Authority = 'walsall',
): ShownCase {
  const now = london(at);
  const file = openCaseFile(authority, 'WM-1', facts);
  const deadlines = deadlinesOf(file, practice, now);
  return {
    file,
    deadlines,
    practice,
    now,
    mayRecord: true,
    oldestFirst: false,
    lastHash: 'f'.repeat(64),
    ...more,
  };
}

const referral = milestone('referral-made', '2026-12-24 11:00', { method: 'telephone' });

describe('how far a date is', () => {
  const endOf = (day: string) => (parseDay(day)! + 1) * 86_400_000 - 1;
  test.each([
    ['the end of today', endOf('2026-11-24'), '2026-11-24 00:01', { late: false, unit: 'day', amount: 0 }],
    ['the end of tomorrow', endOf('2026-11-25'), '2026-11-24 23:59', { late: false, unit: 'day', amount: 1 }],
    [
      'a minute after its end',
      endOf('2026-11-23'),
      '2026-11-24 00:01',
      { late: true, unit: 'day', amount: 1 },
    ],
    [
      '23 hours 59',
      london('2026-11-25 09:59'),
      '2026-11-24 10:00',
      { late: false, unit: 'hour', amount: 23 },
    ],
    ['24 hours', london('2026-11-25 10:00'), '2026-11-24 10:00', { late: false, unit: 'day', amount: 1 }],
    [
      '59 minutes ago',
      london('2026-11-24 09:01'),
      '2026-11-24 10:00',
      { late: true, unit: 'minute', amount: 59 },
    ],
    [
      'over midnight',
      london('2026-11-23 22:00'),
      '2026-11-24 03:30',
      { late: true, unit: 'hour', amount: 5 },
    ],
  ])('%s', (_, dueAt, now, expected) => {
    expect(distanceTo(dueAt, london(now))).toEqual(expected);
  });
});

describe('cards', () => {
  test.each([
    ['2026-12-24 11:40', 'Open', 'now', '1 open'],
    ['2026-12-24 12:00', 'Open', 'now', '1 open'],
    ['2026-12-24 12:30', 'Overdue', '1 hour late', '1 overdue'],
  ])('at %s say of what was to be done immediately at 11:00: %s, %s', (time, status, distance, summary) => {
    const learnt = milestone('new-information-received', '2026-12-24 11:00');
    const context = caseContext(shown([learnt], time), 'en');
    expect(context.summary).toBe(summary);
    expect(context.cards.map((card) => [card.tag.text, card.distance])).toEqual([[status, distance]]);
    const [line] = context.picture!.rows.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(line).toContain(`(${status}, ${distance})`);
  });

  test('are of what is open, the most urgent first, with what would end each', () => {
    const { cards, summary } = caseContext(shown([referral], '2026-12-26 12:00'), 'en');
    expect(summary).toBe('1 overdue, 1 open');
    expect(cards.map(({ title, tag, distance }) => [title, tag.text, distance])).toEqual([
      ['Confirm the referral in writing', 'Overdue', '1 hour late'],
      ['Answer the referrer', 'Open', 'in 5 days'],
    ]);
    expect(cards[0]!.ends).toEqual([
      {
        text: 'Record: Referral confirmed in writing',
        href: '/cases/WM-1/milestones?type=referral-confirmed-in-writing',
      },
    ]);
  });

  test('offer nothing to who may not record', () => {
    const { cards } = caseContext(shown([referral], '2026-12-24 12:00', { mayRecord: false }), 'en');
    expect(cards.flatMap(({ ends }) => ends)).toEqual([]);
  });

  test('give the English of a document that is English alone beside the Welsh', () => {
    const { cards } = caseContext(shown([referral], '2026-12-24 12:00'), 'cy');
    expect(cards[0]!.sourceInEnglish).toContain('48 hours');
    expect(caseContext(shown([referral], '2026-12-24 12:00'), 'en').cards[0]).not.toHaveProperty(
      'sourceInEnglish',
    );
  });
});

describe('the drawing', () => {
  const { picture } = caseContext(shown([referral], '2026-12-26 12:00'), 'en');

  test('begins the day before the first start and shades what is no working day', () => {
    const shaded = picture!.days.filter(({ shade }) => shade).map(({ says, shade }) => [says!.number, shade]);
    expect(picture!.days[0]).toMatchObject({ says: { number: 23, initial: 'W' }, x: 0 });
    expect(shaded.slice(0, 7)).toEqual([
      [25, 'holiday'],
      [26, 'weekend'],
      [27, 'weekend'],
      [28, 'holiday'],
      [1, 'holiday'],
      [2, 'weekend'],
      [3, 'weekend'],
    ]);
    expect(picture!.holidays).toEqual([
      'Friday 25 December 2026, Christmas Day',
      'Monday 28 December 2026, Boxing Day',
      'Friday 1 January 2027, New Year’s Day',
    ]);
    expect(picture!.months.map(({ label }) => label)).toEqual(['December 2026', 'January 2027']);
  });

  test('draws each deadline from its start to its date, and the time by which it is late', () => {
    // A day is 26 wide and the 23rd the first: 11:00 on the 24th is 1.4583 days in, on the 26th 3.4583, noon 3.5.
    expect(picture!.rows[0]).toMatchObject({
      bar: { x: 38, width: 52 },
      late: { x: 90, width: 3 },
      dueX: 90,
      status: 'overdue',
    });
    // To the end of the 31st: nine days.
    expect(picture!.rows[1]).toMatchObject({ bar: { x: 38, width: 196 }, dueX: 234, status: 'open' });
    expect(picture!.rows[1]).not.toHaveProperty('late');
    expect(picture!.today.x).toBe(91);
  });

  test('says in words all that it shows', () => {
    expect(picture!.description).toContain(
      'Confirm the referral in writing: from Thursday 24 December 2026, 11:00',
    );
    expect(picture!.description).toContain('Overdue');
    expect(picture!.table).toHaveLength(2);
  });

  const inGloucestershire = (fact: Fact, at: string, language: 'en' | 'cy' = 'en') =>
    caseContext(shown([fact], at, {}, 'gloucestershire'), language).picture!;
  const numbersOf = ({ days }: Picture) => days.flatMap(({ says }) => (says ? [says.number] : []));

  test('has the bank holidays that moved a date, however long ago it began', () => {
    // Fifteen working days after Tuesday 8 December end on Thursday 31; on 8 January that is 8 days ago.
    const discussion = milestone('strategy-discussion-held', '2026-12-08 10:00');
    const drawn = inGloucestershire(discussion, '2027-01-08 10:00');
    expect([numbersOf(drawn)[0], numbersOf(drawn).at(-1)]).toEqual([7, 9]);
    expect(drawn.holidays).toEqual([
      'Friday 25 December 2026, Christmas Day',
      'Monday 28 December 2026, Boxing Day',
      'Friday 1 January 2027, New Year’s Day',
    ]);
    // 34 days of 26; the 31st ends 25 days after the 7th began.
    expect(drawn.width).toBe(884);
    expect(drawn.rows[0]).toMatchObject({ bar: { x: 37 }, dueX: 650 });
    expect(drawn.rows[0]).not.toHaveProperty('before');
  });

  test('has the whole of three months', () => {
    // From Friday 18 December to Thursday 18 March, with a day on either side: 15, 31, 28 and 19 days.
    const held = milestone('conference-held', '2026-12-18 10:00', { kind: 'initial', plan: true });
    const drawn = inGloucestershire(held, '2027-01-08 10:00');
    expect(drawn.days).toHaveLength(93);
    expect(drawn.rows[0]).toHaveProperty('dueX');
    expect(drawn.rows[0]).not.toHaveProperty('before');
    expect(drawn.rows[0]).not.toHaveProperty('after');
  });

  const review = milestone('review-conference-held', '2026-10-01 10:00', { planContinues: true });

  test('is cut around today and the dates where all is too long to read, and says when a line began', () => {
    // The next within six months, by Thursday 1 April. From nine days back, 30 December, to 2 April are 94 days.
    const drawn = inGloucestershire(review, '2027-01-08 10:00');
    expect(drawn.days).toHaveLength(94);
    expect(drawn.width).toBe(960);
    // 1 April ends after 93 days of 10.2128, and today is 9.4167 in.
    expect(drawn.rows[0]!.dueX).toBe(950);
    expect(drawn.today.x).toBe(96);
    expect(drawn.rows[0]!.before?.text).toBe('Began on Thursday 1 October 2026');
    expect(drawn.rows[0]).not.toHaveProperty('after');
    const inWelsh = inGloucestershire(review, '2027-01-08 10:00', 'cy');
    expect(inWelsh.rows[0]!.before?.text).toBe('Dechreuodd ar ddydd Iau 1 Hydref 2026');
  });

  test('gives narrow days the numbers of Mondays alone, and every month its name', () => {
    const drawn = inGloucestershire(review, '2027-01-08 10:00');
    expect(numbersOf(drawn)).toEqual([4, 11, 18, 25, 1, 8, 15, 22, 1, 8, 15, 22, 29]);
    expect(drawn.days.find(({ says }) => says)).toMatchObject({ says: { initial: 'M', number: 4 } });
    const labels = ['Dec', 'January 2027', 'February 2027', 'March 2027', 'Apr'];
    expect(drawn.months.map(({ label }) => label)).toEqual(labels);
    // Two days of December are 20 wide, its name somewhat more; the name of April ends with its two days.
    expect(drawn.months[0]).toEqual({ label: 'Dec', x: 4, anchor: 'start' });
    expect(drawn.months[1]!.beginsAt).toBe(20);
    expect(drawn.months[1]!.x).toBeGreaterThan(28);
    expect(drawn.months[4]).toEqual({ label: 'Apr', x: 960, anchor: 'end', beginsAt: 940 });
  });

  test('says what is due after all that is drawn', () => {
    const drawn = inGloucestershire(review, '2026-10-02 10:00');
    expect(drawn.rows[0]!.after?.text).toBe('Due on Thursday 1 April 2027');
    expect(drawn.rows[0]).not.toHaveProperty('dueX');
    expect(drawn.rows[0]).not.toHaveProperty('before');
  });

  test('is as wide as four weeks at least, and no wider than a page, however long ago things began', () => {
    const old = milestone('referral-made', '2025-01-06 10:00', { method: 'telephone' });
    const wide = caseContext(shown([old], '2026-12-26 12:00'), 'en').picture!;
    expect(wide.days).toHaveLength(28);
    expect(numbersOf(wide)[0]).toBe(17);
    expect(wide.rows[0]).toMatchObject({ bar: { x: 0 }, late: { x: 0, width: 247 } });
    expect(wide.rows[0]).not.toHaveProperty('dueX');
    expect(wide.rows[0]!.before?.text).toBe(
      'Began on Monday 6 January 2025, due on Wednesday 8 January 2025',
    );
    expect(
      caseContext(shown([milestone('case-closed', '2026-12-24 10:00')], '2026-12-26 12:00'), 'en').picture,
    ).toBe(undefined);
  });
});

describe('the line of time', () => {
  const facts = [
    referral,
    milestone('referral-confirmed-in-writing', '2026-12-26 12:00', {}, { recorded: '2026-12-27 09:00' }),
    {
      ...milestone('milestone-voided', '2026-12-27 10:00', { milestone: referral.milestone.id }),
      by: 'unit-7',
    },
  ].map(({ source, ...fact }, place) => (place === 2 ? fact : { ...fact, source }) as Fact);

  test('has everything in order, from either end', () => {
    const titles = (more: Partial<ShownCase>) =>
      caseContext(shown(facts.slice(0, 2), '2026-12-27 12:00', more), 'en').timeline.entries.map(
        ({ title }) => title,
      );
    const oldest = titles({ oldestFirst: true });
    expect(oldest[0]).toBe('Referral made');
    expect(oldest.filter((title) => /confirm/i.test(title))).toEqual([
      'Time ran out: Confirm the referral in writing',
      'Referral confirmed in writing',
      'Met late: Confirm the referral in writing',
    ]);
    expect(titles({})).toEqual(oldest.toReversed());
  });

  test('says when something was heard of late, from whom, and what may be voided', () => {
    const { entries } = caseContext(shown(facts, '2026-12-27 12:00'), 'en').timeline;
    const of = (title: string) => entries.find((entry) => entry.title === title)!;
    expect(of('Referral confirmed in writing').lines).toEqual([
      'Recorded on Sunday 27 December 2026, 09:00, by the system test',
    ]);
    expect(of('Referral confirmed in writing').void?.href).toContain('/void');
    expect(of('Referral made').tag?.text).toBe('Voided');
    expect(of('Referral made')).not.toHaveProperty('void');
    expect(of('Milestone voided').lines).toEqual([
      'Referral made, Thursday 24 December 2026, 11:00',
      'By hand, by the person signed in as unit-7',
    ]);
    expect(of('Milestone voided')).not.toHaveProperty('void');
  });
});

test('agencies with a clock each are told apart wherever their deadlines are named, and a person is named nowhere', () => {
  const facts = [
    milestone('conference-scheduled', '2026-12-08 10:00', {
      kind: 'initial',
      at: '2027-01-20T10:00:00Z',
      agencies: ['Oakfield Primary', 'Ashfield Surgery'],
    }),
    milestone('agency-report-provided', '2027-01-08 10:00', { agency: 'Oakfield Primary' }),
    milestone('record-received', '2027-01-08 10:00', { person: 'person-7' }),
  ];
  const report = "Send the agency's report to the Chair";
  const met = caseContext(shown(facts, '2027-01-08 12:00', {}, 'wirral'), 'en');
  const tabled = met.picture!.table.map(([title]) => title);
  expect(tabled).toEqual(
    expect.arrayContaining([`${report} (Oakfield Primary)`, `${report} (Ashfield Surgery)`]),
  );
  expect(tabled).not.toContain(report);
  const drawn = met.picture!.rows.map(({ lines }) => lines.map(({ text }) => text).join(' '));
  expect(drawn).toContain(`${report} (Oakfield Primary) (Met)`);
  const titlesAt = (at: string) =>
    caseContext(shown(facts, at, {}, 'wirral'), 'en').timeline.entries.map(({ title }) => title);
  expect(titlesAt('2027-01-08 12:00')).toContain(`Met: ${report} (Oakfield Primary)`);
  expect(titlesAt('2027-01-21 12:00')).toContain(`Time ran out: ${report} (Ashfield Surgery)`);
  expect(JSON.stringify([drawn, tabled, titlesAt('2027-02-21 12:00')])).not.toContain('person-7');
});

describe('people', () => {
  const head = 'head@oakfield.example';
  const facts: readonly Fact[] = [
    milestone(
      'referral-made',
      '2026-12-24 11:00',
      { method: 'telephone' },
      {
        people: [
          { role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' },
          { role: 'social-worker', email: 'worker@walsall.example', language: 'cy' },
        ],
      },
    ),
    milestone(
      'referral-confirmed-in-writing',
      '2026-12-24 12:00',
      {},
      { people: [{ role: 'referrer', email: head, agency: 'Oakfield Primary' }] },
    ),
  ];
  const pageOf = (given: readonly Fact[], more: Partial<ShownCase> = {}, language: 'en' | 'cy' = 'en') => {
    const context = caseContext(shown(given, '2026-12-27 12:00', more), language);
    return render(
      { template: 'case/case.njk', title: context.title, context },
      { language, path: '/cases/WM-1', query: '' },
    );
  };
  const part = (html: string) => /<section[^>]*aria-labelledby="people">.*?<\/section>/s.exec(html)![0];

  test('are shown as they stand, each with the milestone that named them', () => {
    expect(caseContext(shown(facts, '2026-12-27 12:00'), 'en').people).toEqual([
      {
        role: 'The referrer',
        agency: 'Oakfield Primary',
        address: head,
        language: 'As usual',
        milestone: 'Referral confirmed in writing',
        when: 'Thursday 24 December 2026, 12:00',
      },
      {
        role: 'The social worker',
        address: 'worker@walsall.example',
        language: 'Welsh',
        milestone: 'Referral made',
        when: 'Thursday 24 December 2026, 11:00',
      },
    ]);
  });

  test('stand in the milestone of the line of time that named them', () => {
    const { entries } = caseContext(shown(facts, '2026-12-27 12:00'), 'en').timeline;
    expect(entries.find(({ title }) => title === 'Referral made')!.lines).toEqual(
      expect.arrayContaining([
        'To be told: the referrer, Oakfield Primary, dsl@oakfield.example',
        'To be told: the social worker, worker@walsall.example',
      ]),
    );
  });

  test('have a part of their own, which leads on to putting one right for whoever may', () => {
    const html = pageOf(facts);
    expect(html).toContain('href="#people"');
    expect(part(html)).toContain(head);
    expect(part(html)).not.toContain('dsl@oakfield.example');
    expect(part(html)).toContain('with the right address for the same role and agency');
    expect(part(html)).toContain('href="/cases/WM-1/milestones"');
    const read = part(pageOf(facts, { mayRecord: false }));
    expect(read).toContain(head);
    expect(read).not.toContain('href=');
    expect(part(pageOf(facts, {}, 'cy'))).toContain('Pobl yr achos hwn');
  });

  test('where none is named, it is said where mails go', () => {
    expect(part(pageOf([referral]))).toContain('the addresses of the directory');
  });
});

test('what others wrote stays text, wherever it stands', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const facts = [
    milestone('agency-report-provided', '2026-12-24 10:00', { agency: hostile }),
    { ...referral, source: hostile },
  ];
  const context = caseContext(shown(facts, '2026-12-24 12:00'), 'en');
  const html = render(
    { template: 'case/case.njk', title: context.title, context },
    { language: 'en', path: '/cases/WM-1', query: '' },
  );
  expect(html).toContain('&lt;img');
  expect(html).not.toContain('<img');
});
