/** Every mail that the catalogue can lead to, read as a postmaster reads it. */
import { describe, expect, test } from 'vitest';
import type { NoticeKind } from '../../domain/notices/ladders.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { isDiscreet } from '../../domain/wording/discreet.ts';
import { languagesFor, phrasebook } from '../../domain/wording/phrasebook.ts';
import { subjectOf } from '../../domain/wording/subject.ts';
import { faultsIn, knownFaults, type SentMail } from '../support/mail-lint.ts';
import { deadlinesOfAll, mail, message } from '../support/mails.ts';

const kinds = Object.keys(phrasebook.en.kinds) as NoticeKind[];
const reference = 'ABUSE-OF-A-CHILD-0123456789-ABCD';
const envelope = {
  from: 'notices@longstop.example',
  headers: { 'Auto-Submitted': 'auto-generated' },
  reference,
};

const everyMail = authorities.flatMap((authority) =>
  deadlinesOfAll(authority).flatMap((deadline) =>
    kinds.flatMap((kind) =>
      (['en', 'cy'] as const).map((language) => ({ authority, deadline, kind, language })),
    ),
  ),
);

test('no mail of any rule, kind and language has a fault', () => {
  const found = everyMail.flatMap(({ authority, deadline, ...written }) => {
    const sent = mail(authority, deadline, { ...written, reference, possibleRepeat: true });
    return faultsIn({ ...sent, ...envelope });
  });
  expect(everyMail.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

test('no mail to any role, or in the place of any, has a fault', () => {
  const found = authorities.flatMap((authority) => {
    const [deadline] = deadlinesOfAll(authority);
    return roles.flatMap((role) =>
      (['en', 'cy'] as const).flatMap((language) => {
        const told = message(deadline!, 'escalation', { notice: 'o', email: 'o@o.example', roles: [role] });
        const more = { roles: [role], insteadOf: role, agency: 'Oakfield' };
        const written = { kind: 'overdue', language, reference, others: [told], more } as const;
        return faultsIn({ ...mail(authority, deadline!, written), ...envelope });
      }),
    );
  });
  expect(found).toEqual([]);
});

test('every subject says what is due: no title had to be left out', () => {
  const silent = everyMail.filter(({ authority, deadline, kind, language }) => {
    const { subject } = mail(authority, deadline, { kind, language });
    const titles = languagesFor(authority, language).map(
      (each) => phrasebook[each].rule(deadline.rule).discreetTitle,
    );
    return !titles.every((title) => subject.includes(title));
  });
  expect(silent.map(({ deadline }) => deadline.rule.id)).toEqual([]);
});

test('a title that tells too much is left out of the subject, and the mail goes all the same', () => {
  const [deadline] = deadlinesOfAll('walsall');
  const title = 'Report the abuse of the child';
  const rule = { ...deadline!.rule, title };
  const { discreetTitle: _, ...telling } = rule;
  const written = { ...deadline!, rule: telling };
  const { subject, text } = mail('walsall', written, { kind: 'reminder', reference: 'WM-1' });
  expect(subject).toMatch(/^Due by \w+day \d+ \w+ \d{4}[, :\d]* \[WM-1\]$/);
  expect(text).toContain(title);
  const file = { authority: 'walsall', reference: 'WM-1' } as Parameters<typeof subjectOf>[0]['file'];
  const input = { file, deadline: written, message: message(written, 'alert'), possibleRepeat: false };
  expect(subjectOf(input, [phrasebook.en])).toBe('Act now [WM-1]');
});

describe('the linter', () => {
  const [deadline] = deadlinesOfAll('wirral');
  const good: SentMail = { ...mail('wirral', deadline!, { kind: 'overdue', reference }), ...envelope };
  const { subject, text, html } = good;

  test('finds nothing wrong with a good mail', () => {
    expect(faultsIn(good)).toEqual([]);
  });

  test.each<[string, Partial<SentMail>]>([
    ['longer than 200', { subject: `${subject} ${'and so on '.repeat(20)}end` }],
    ['not one line', { subject: `${subject}\r\nBcc: a@b.example` }],
    ['not one line', { subject: `\u202e${subject}` }],
    ['not the reference once', { subject: subject.replace(reference, 'CASE') }],
    ['subject tells', { subject: `Neglect: ${subject}` }],
    ['subject tells', { subject: `Amddiffyn plant: ${subject}` }],
    ['sender tells', { from: 'Safeguarding <notices@longstop.example>' }],
    ['not Longstop', { from: 'Jamie Smith <notices@longstop.example>' }],
    ['a machine wrote it', { headers: {} }],
    ['another header', { headers: { ...good.headers, 'X-Case': reference } }],
    ['printable ASCII', { headers: { 'Auto-Submitted': 'auto-generated', Subject: 'ŵ' } }],
    ['exactly one link', { text: `${text}\nhttps://elsewhere.example` }],
    ['exactly one link', { html: html.replaceAll(/href="[^"]*"/g, 'href="javascript:alert(1)"') }],
    [
      'exactly one link',
      { text: text.replaceAll(/https:\S+/g, ''), html: html.replaceAll(/https:[^"]+/g, '') },
    ],
    ['fetches or runs', { html: html.replace('<h1', '<img src="https://longstop.example/a/x"><h1') }],
    ['fetches or runs', { html: html.replace('<h1', '<h1 onclick="x()"') }],
    ['longer than mail programs show', { html: html + ' '.repeat(30 * 1024) }],
    ['do not say the same', { html: html.replace(/<li .*?<\/li>/, '') }],
    ['do not say the same', { text: text.replace('Why this date', 'Why') }],
    ['too long to be quoted', { text: text.replace(/\n(?=\w)/g, ' ') }],
    ['taken for something else', { text: `${text}\n> so it was said` }],
    ['taken for something else', { text: `${text}\nso it was said ` }],
    ['a list of mails shows', { html: html.replace('Open the message', 'The abuse of a child') }],
    ['a list of mails shows', { html: html.replace(/(<body[^>]*>)<div.*?<\/div>/, '$1') }],
    ['names an address', { text: `${text}\ndsl@oakfield.example` }],
  ])('finds what is %s', (what, spoilt) => {
    const found = faultsIn({ ...good, ...spoilt });
    expect(found.filter((fault) => fault.split(':')[0]!.includes(what))).not.toEqual([]);
    expect(knownFaults.some((known) => known.includes(what))).toBe(true);
  });

  test.each([
    'Confirm the referral in writing',
    "Cadarnhau'r atgyfeiriad yn ysgrifenedig",
    'Longstop',
    'neighbour',
  ])('%s is discreet', (words) => expect(isDiscreet(words)).toBe(true));
  test.each([
    "Children's services",
    'Child Protection',
    'Y plant',
    'Yr Uned Ddiogelu',
    'Section 47',
    'Gwneud cwyn',
    'Y llys',
    'COURT',
  ])('%s is not', (words) => expect(isDiscreet(words)).toBe(false));
});
