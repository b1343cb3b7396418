import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../domain/case/deadlines.ts';
import type { Language } from '../../domain/case/facts.ts';
import type { Message } from '../../domain/case/message.ts';
import type { NoticeKind } from '../../domain/notices/ladders.ts';
import { type Authority, authorities } from '../../domain/vocabulary/authorities.ts';
import { languagesFor, phrasebook } from '../../domain/wording/phrasebook.ts';
import { london } from '../support/clock-face.ts';
import { englishIn } from '../support/english-words.ts';
import { seenIn, withoutStyles } from '../support/mail-lint.ts';
import { deadlinesOfAll, languagesIn, link, mail, message } from '../support/mails.ts';
import { given, milestone } from '../support/story.ts';

const kinds = Object.keys(phrasebook.en.kinds) as NoticeKind[];

/** An issue received on Wednesday 4 November 2026, due at the end of the 18th, as it stands in the end. */
function issue(...more: ReturnType<typeof milestone>[]): Deadline {
  const received = milestone('issue-received', '2026-11-04 11:00');
  return given('cwm-taf', [received, ...more])
    .until('2026-12-31 12:00')
    .deadline('issue-response');
}

describe('the languages of a mail', () => {
  test.each<[Authority, Language, readonly Language[]]>([
    ['cwm-taf', 'en', ['cy', 'en']],
    ['cwm-taf', 'cy', ['cy', 'en']],
    ['walsall', 'en', ['en']],
    ['walsall', 'cy', ['cy', 'en']],
    ['gloucestershire', 'cy', ['cy', 'en']],
  ])('of %s to someone who asked for %s', (authority, asked, languages) => {
    expect(languagesFor(authority, asked)).toEqual(languages);
    const [deadline] = deadlinesOfAll(authority);
    const { text, html } = mail(authority, deadline!, { kind: 'reminder', language: asked });
    const sections = [...html.matchAll(/<div lang="(\w+)">/g)].map(([, language]) => language);
    expect(sections).toEqual(languages);
    expect(html).toContain(`<html lang="${languages[0]}" `);
    const parts = languagesIn(text);
    expect(parts).toHaveLength(languages.length);
    parts.forEach((part, place) => {
      expect(part).toContain(phrasebook[languages[place]!].letter.whyThisDate);
    });
  });
});

describe('a mail in both languages', () => {
  test('says the same twice, Welsh first, with one link', () => {
    const { subject, text, html } = mail('cwm-taf', issue(), { kind: 'reminder' });
    expect(subject).toBe(
      "I'w wneud erbyn dydd Mercher 18 Tachwedd 2026: Ymateb i'r mater a gododd y Cadeirydd / Due by Wednesday 18 November 2026: Respond to the issue the chair raised [CT-2026-1]",
    );
    expect(text).toBe(`The English follows the Welsh.

Ymateb i'r mater a gododd y Cadeirydd
=====================================

    I'w wneud erbyn
    dydd Mercher 18 Tachwedd 2026

Cyfeirnod yr achos: CT-2026-1.

Mae hyn i'w wneud erbyn dydd Mercher 18 Tachwedd 2026. Yn gyfrifol am ei
wneud: y gweithiwr proffesiynol a'r rheolwr llinell.

Cydnabod eich bod wedi darllen y neges hon:
${link}
Mae hyn yn cofnodi eich bod wedi darllen y neges. Nid yw'n cofnodi bod y
gwaith wedi'i wneud.

Pam y dyddiad hwn
-----------------
- 2 wythnos ar ôl dydd Mercher 4 Tachwedd 2026, y diwrnod y mae'n
  dechrau, nad yw'n cyfrif
- diwrnodau calendr: mae penwythnosau a gwyliau'n cyfrif

Ble mae hyn wedi'i bennu
------------------------
Bwrdd Diogelu Plant Cwm Taf, gweithdrefn uwchgyfeirio ar gyfer
cadeiryddion cynadleddau, Ionawr 2014, "1 Informal discussion", mewn
grym o ddydd Mercher 1 Ionawr 2014: Mae gan y gweithiwr proffesiynol a'i
reolwr bythefnos i ateb, gan gyfrif o'r diwrnod y mae neges y Cadeirydd
yn eu cyrraedd.

Pwy arall a gafodd wybod
------------------------
- neb arall

------------------------------------------------------------------------

Respond to the issue the chair raised
=====================================

    Due by
    Wednesday 18 November 2026

Case reference: CT-2026-1.

This is due by Wednesday 18 November 2026. It is owed by the
professional and the line manager.

Acknowledge that you have read this:
${link}
This records that you have read the message. It does not record that the
work is done.

Why this date
-------------
- 2 weeks after Wednesday 4 November 2026, the day it starts, which is
  not counted
- calendar days: weekends and holidays count

Where it is laid down
---------------------
Cwm Taf Safeguarding Children Board, escalation procedure for conference
chairs, January 2014, "1 Informal discussion", in force from Wednesday 1
January 2014: The professional and their manager have two weeks to
answer, counted from the day the Chair’s message reaches them.

Who else was told
-----------------
- nobody else

Longstop`);
    expect(new Set(`${text}\n${html}`.match(/https:[^\s"]+/g))).toEqual(new Set([link]));
  });

  test.each(kinds)('a %s has no English in its Welsh, and its English is English', (kind) => {
    const possibleRepeat = true;
    const insteadOf = 'line-manager';
    for (const deadline of deadlinesOfAll('cwm-taf')) {
      const told = message(deadline, 'escalation', { notice: 'other', email: 'unit@area.example' });
      const written = { kind, possibleRepeat, others: [told], more: { insteadOf } } as const;
      const { subject, text, html } = mail('cwm-taf', deadline, written);
      const [welsh, english] = languagesIn(text);
      expect(englishIn(welsh!)).toEqual([]);
      expect(englishIn(subject.split(' / ')[0]!)).toEqual([]);
      expect(englishIn(english!).length).toBeGreaterThan(20);
      const [, welshHtml] = /<div lang="cy">(.*?)<div lang="en">/s.exec(html)!;
      expect(englishIn(seenIn(welshHtml!))).toEqual([]);
    }
  });

  test.each<[NoticeKind, string, string]>([
    ['reminder', "Mae hyn i'w wneud erbyn dydd Mercher 18 Tachwedd 2026.", 'This is due by Wednesday 18'],
    ['chase', 'Ni chofnodwyd unrhyw ateb erbyn diwedd dydd Mercher 18', 'No answer was recorded by the end'],
    ['overdue', "nid oes cofnod ei fod wedi'i wneud", 'has not been recorded as done'],
    ['escalation', "mae'n cael ei uwchgyfeirio atoch chi nawr", 'is now brought to you'],
    ['alert', 'Mae angen gwneud hyn nawr.', 'This needs to be done now.'],
    ['moved', "sy'n wahanol i'r hyn a ddywedwyd wrthych o'r blaen", 'differs from what you were told before'],
    ['stand-down', 'Nid oes ei angen bellach.', 'It is no longer required.'],
  ])('a %s says what it is for', (kind, welsh, english) => {
    const [first, second] = languagesIn(mail('cwm-taf', issue(), { kind }).text);
    expect(first).toContain(welsh);
    expect(second).toContain(english);
  });

  test.each([
    [
      '2026-11-16 10:00',
      'iddo gael ei wneud mewn pryd, ar ddydd Llun 16 Tachwedd 2026, 10:00',
      'done in time',
    ],
    ['2026-11-20 10:00', "Fe'i gwnaed yn hwyr, ar ddydd Gwener 20 Tachwedd 2026, 10:00", 'done late'],
  ])('a stand-down says when it was done: %s', (when, welsh, english) => {
    const { text } = mail('cwm-taf', issue(milestone('issue-responded', when)), { kind: 'stand-down' });
    const [first, second] = languagesIn(text);
    expect(first).toContain(welsh);
    expect(second).toContain(english);
  });

  test('an alert about what is due later says by when, and does not ask for it now', () => {
    const more = { due: london('2026-11-04 11:00') };
    const { subject, text } = mail('cwm-taf', issue(), { kind: 'alert', more });
    const [first, second] = languagesIn(text);
    expect(subject).toContain(' / Due by Wednesday 18 November 2026: ');
    expect(first).toContain("Hysbysir ar unwaith, i'w wneud erbyn dydd Mercher 18 Tachwedd 2026");
    expect(second).toContain('You are told of this at once. It is due by Wednesday 18 November 2026.');
    expect(second).not.toMatch(/\bnow\b/);
  });

  test.each<[NoticeKind, string, boolean]>([
    ['reminder', '2026-11-17 09:00', true],
    ['reminder', '2026-11-19 09:00', false],
    ['chase', '2026-11-17 09:00', true],
    ['chase', '2026-11-19 09:00', false],
    ['moved', '2026-11-19 09:00', true],
    ['overdue', '2026-11-19 09:00', false],
    ['escalation', '2026-11-19 09:00', false],
    ['stand-down', '2026-11-17 09:00', false],
  ])('a %s of %s brings a file for the calendar, and says so: %s', (kind, due, brings) => {
    const { text } = mail('cwm-taf', issue(), { kind, more: { due: london(due) } });
    const [first, second] = languagesIn(text);
    expect(first!.includes(phrasebook.cy.letter.calendarFile)).toBe(brings);
    expect(second!.includes(phrasebook.en.letter.calendarFile)).toBe(brings);
  });

  test('an alert about a date that is not known yet says so', () => {
    const { dueAt: _, ...undated } = { ...issue(), undated: 'unknown' as const };
    const { subject, text } = mail('cwm-taf', undated, { kind: 'alert' });
    const [first, second] = languagesIn(text);
    expect(subject).toContain('Dyddiad heb ei bennu eto: ');
    expect(subject).toContain(' / Date not yet known: ');
    expect(second).not.toContain('Act now');
    expect(first).toContain(phrasebook.cy.letter.notYetKnown);
    expect(first).toContain('y cyhoeddwyd gwyliau banc');
    expect(second).toContain(phrasebook.en.letter.notYetKnown);
  });

  test('an alert about a date of before the first holidays known promises no date', () => {
    const { dueAt: _, ...undated } = { ...issue(), undated: 'too-early' as const };
    const { subject, text } = mail('cwm-taf', undated, { kind: 'alert' });
    const [first, second] = languagesIn(text);
    expect(subject).toMatch(/^Ni ellir pennu'r dyddiad.* \/ Date cannot be worked out: /);
    expect(second).not.toContain('Act now');
    expect(first).toContain("Nid oes modd pennu'r dyddiad");
    expect(first).toContain('o ddydd Sul 1 Ionawr 2012 ymlaen');
    expect(second).toContain('The date cannot be worked out');
    expect(second).toContain('are known only from Sunday 1 January 2012');
    expect(text).not.toMatch(/ yet|heb ei bennu eto|You will be told it|published/);
  });

  test('who else was told, and in whose place, by role', () => {
    const deadline = issue();
    const told = message(deadline, 'escalation', {
      notice: 'other',
      email: 'coordinator@area.example',
      roles: ['child-protection-coordinator'],
    });
    const more = { insteadOf: 'line-manager', replaces: 'notice-before' } as const;
    const { text } = mail('cwm-taf', deadline, { kind: 'overdue', others: [told], more });
    const [first, second] = languagesIn(text);
    expect(first).toContain(
      '- y Cydlynydd Amddiffyn Plant: hysbysiad uwchgyfeirio, dydd Iau 19 Tachwedd 2026, 09:00',
    );
    expect(first).toContain('drwy e-bost: y rheolwr llinell.');
    expect(second).toContain(
      '- the Child Protection Coordinator: escalation, Thursday 19 November 2026, 09:00',
    );
    expect(second).toContain('in place of the line manager, who could not be reached by mail');
  });

  test('who else was told says when they were, not since when they might have been', () => {
    const deadline = issue();
    const told = message(deadline, 'escalation', {
      notice: 'other',
      email: 'coordinator@area.example',
      roles: ['child-protection-coordinator'],
      addressedAt: london('2026-11-23 10:30'),
    });
    const toNobody = message(deadline, 'overdue', { notice: 'none', email: '', roles: ['head-of-service'] });
    const { text } = mail('cwm-taf', deadline, { kind: 'overdue', others: [told, toNobody] });
    const [, english] = languagesIn(text);
    expect(english).toContain(
      '- the Child Protection Coordinator: escalation, Monday 23 November 2026, 10:30',
    );
    expect(english).not.toContain('the Head of Service');
  });

  test('a report that each agency owes names the agency', () => {
    const report = deadlinesOfAll('wirral').find(({ rule }) => rule.id === 'agency-report')!;
    const { subject, text } = mail('wirral', { ...report, subject: 'Elm Clinic' }, { kind: 'overdue' });
    expect(languagesIn(text)[0]).toMatch(/^Send the agency's report to the Chair \(Elm Clinic\)/);
    expect(subject).not.toContain('Elm Clinic');
  });

  describe('a date that changed', () => {
    const readBy = { email: 'professional@area.example' };
    const overdue = message(issue(), 'overdue', { ...readBy, notice: 'first' });
    const over = message(issue(), 'stand-down', { ...readBy, notice: 'second' });
    const bounced = { is: 'failed', since: london('2026-11-19 09:01'), reason: 'permanent' } as const;
    const [before, after] = [london('2026-11-17 09:00'), london('2026-11-19 09:00')];

    test.each<[string, readonly Message[], number, string, string]>([
      ['to come', [overdue], before, 'New date, ', 'differs from what you were told before.'],
      ['past already', [overdue], after, 'New date, past ', 'and is past. It has not been recorded'],
      ['of what was over, to come', [overdue, over], before, 'Due after all by ', 'this is due by'],
      ['of what was over, past', [overdue, over], after, 'Overdue after all since ', 'this was due by'],
      [
        'of what was over, which nobody heard',
        [overdue, { ...over, progress: bounced }],
        after,
        'New date, past ',
        'and is past',
      ],
    ])('%s', (_, others, due, opening, says) => {
      const { subject, text } = mail('cwm-taf', issue(), { kind: 'moved', others, more: { due } });
      expect(subject).toContain(opening);
      expect(languagesIn(text)[1]).toContain(says);
    });

    test('of what was over, to whoever hears in place of somebody whose mail came back', () => {
      const failed = message(issue(), 'moved', { ...readBy, notice: 'third', progress: bounced });
      const more = { due: after, email: 'unit@area.example', replaces: 'third' };
      const { subject } = mail('cwm-taf', issue(), { kind: 'moved', others: [overdue, over, failed], more });
      expect(subject).toContain('Overdue after all since ');
    });
  });

  test('whoever stands in for someone away is not told that their mail failed', () => {
    const { text } = mail('cwm-taf', issue(), { kind: 'overdue', more: { insteadOf: 'line-manager' } });
    const [first, second] = languagesIn(text);
    expect(first).toContain("neu am fod y derbynnydd hwnnw'n absennol: y rheolwr llinell.");
    expect(second).toContain('who has no address on record or is away');
  });
});

test('someone elsewhere who asked for Welsh reads what to do in Welsh', () => {
  const deadline = deadlinesOfAll('walsall').find(({ rule }) => rule.id === 'referral-follow-up')!;
  const { text } = mail('walsall', deadline, { kind: 'chase', language: 'cy' });
  const [welsh, english] = languagesIn(text);
  expect(welsh).toContain('gofynnwch am reolwr llinell os na ddaw ateb');
  expect(welsh).toContain('Dogfen Saesneg yw hon');
  expect(english).toContain('ask for a line manager');
  expect(englishIn(welsh!)).toEqual([]);
});

describe('a subject', () => {
  /** What a passer-by must not read on a screen, in every form that mutation gives it. */
  const telling = [
    /abus|neglect|injur|\bharm|alleg|complain|\bchild\b|\bchild's|victim|section 47|police/i,
    /cam-?dri|gam-?dri|esgeulus|anaf|\bniwed|honiad|\b(cwyn|gwyn|gŵyn|chwyn)(ion|o|ydd)?\b|plentyn|blentyn|phlentyn/iu,
    /adran 47|heddlu|dioddefw/i,
  ];
  const everyMail = authorities.flatMap((authority) =>
    deadlinesOfAll(authority).flatMap((deadline) => kinds.map((kind) => ({ authority, deadline, kind }))),
  );

  test('tells a passer-by nothing, in either language, of any rule', () => {
    const subjects = everyMail.map(
      ({ authority, deadline, kind }) => mail(authority, deadline, { kind, language: 'cy' }).subject,
    );
    expect(subjects.length).toBeGreaterThan(300);
    expect(subjects.filter((subject) => telling.some((pattern) => pattern.test(subject)))).toEqual([]);
  });

  test('the patterns find what they are for', () => {
    const bad = [
      'Complaint of abuse',
      "Child's safety",
      'Gwneud cwyn',
      'Derbyn y gŵyn',
      'Diogelwch y plentyn',
    ];
    for (const subject of bad) expect(telling.some((pattern) => pattern.test(subject))).toBe(true);
  });

  test('has the reference once and at most 200 characters before the mark of a repeat', () => {
    const reference = 'CT-2026-0001-ABCDEFGHIJKLMNOPQRS';
    expect(reference).toHaveLength(32);
    const long = everyMail.flatMap(({ authority, deadline, kind }) => {
      const written = { kind, reference, language: 'cy', possibleRepeat: true } as const;
      const { subject } = mail(authority, deadline, written);
      expect(subject.split(reference)).toHaveLength(2);
      expect(subject).not.toMatch(/[\r\n]/);
      return subject.replace(/ \([^()]*\)$/, '').length > 200 ? [`${subject.length}: ${subject}`] : [];
    });
    expect(long).toEqual([]);
  });

  test('is brief, with one date in figures, where it would be too long in full', () => {
    const [deadline] = deadlinesOfAll('cwm-taf').filter(({ rule }) => rule.id === 'issue-stage');
    expect(mail('cwm-taf', deadline!, { kind: 'escalation', reference: 'CT-2026-0001-ABCDEF' }).subject).toBe(
      "Uwchgyfeiriwyd / Escalated 7/4/2026: Mynd â'r mater sydd heb ei ddatrys i'r cam nesaf / Take the unresolved issue to its next stage [CT-2026-0001-ABCDEF]",
    );
  });

  test('says in both languages that it may be a repeat', () => {
    const { subject } = mail('cwm-taf', issue(), { kind: 'alert', possibleRepeat: true });
    expect(subject).toMatch(/\[CT-2026-1\] \(ail gopi o bosibl \/ possible repeat\)$/);
  });
});

test.each(kinds)('a %s has neither an address nor an agency of anybody in it', (kind) => {
  for (const deadline of deadlinesOfAll('cwm-taf')) {
    const told = message(deadline, kind, {
      notice: 'other',
      email: 'jamie.smith@oakfield.example',
      agency: 'Oakfield',
    });
    const { subject, text, html } = mail('cwm-taf', deadline, {
      kind,
      others: [told],
      more: { email: 'alex.jones@brynteg.example', agency: 'Brynteg' },
    });
    expect(`${subject}\n${text}\n${withoutStyles(html)}`).not.toMatch(/@|smith|jones|oakfield|brynteg/i);
    expect(`${subject}\n${text}\n${html}`).not.toMatch(/undefined|\[object|NaN/);
  }
});

test('what could be taken for HTML is text', () => {
  const { html } = mail('cwm-taf', issue(), { kind: 'reminder', reference: 'CT-<b>' });
  expect(html).toContain('CT-&lt;b&gt;');
  expect(html).not.toContain('<b>');
});
