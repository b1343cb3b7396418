import { describe, expect, test } from 'vitest';
import { quietPeriod } from '../../domain/notices/patience.ts';
import { onClock } from '../support/clock-face.ts';
import { given, milestone, type PostOffice, type Reply } from '../support/story.ts';

const rule = 'written-confirmation';
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const minute = 60_000;
const reminder = 'reminder to referrer@area.example';

/** The post as it behaves on each attempt; well from then on. */
function post(...attempts: readonly (readonly Reply[])[]): PostOffice {
  return (_message, attempt) => attempts[attempt - 1] ?? [{ is: 'notice-accepted' }, delivered()];
}
const delivered = (after = 5000): Reply => ({ is: 'notice-delivered', after });
const told = (office: PostOffice, until = '2026-11-26 09:59') =>
  given('walsall', [referral], { post: office }).until(until);

describe('a mail of which nothing is heard', () => {
  test('is sent again only after the quiet period, marked as a possible repeat', () => {
    const [message] = told(post([])).file.messages.values();
    const again = onClock(Date.parse('2026-11-25T10:00:00Z') + quietPeriod(message!));
    expect(quietPeriod(message!)).toBeGreaterThanOrEqual(5 * minute);
    expect(told(post([])).about(rule)).toEqual([
      `2026-11-25 10:00 ${reminder}`,
      `${again} ${reminder} (possible repeat)`,
    ]);
  });

  test('is not sent again once it is heard that it arrived', () => {
    expect(told(post([delivered(2 * minute)])).about(rule)).toEqual([`2026-11-25 10:00 ${reminder}`]);
  });

  test('is not sent again about a deadline that has been met', () => {
    const met = milestone('referral-confirmed-in-writing', '2026-11-25 10:03');
    const { about, agenda } = given('walsall', [referral, met], { post: post([]) }).until('2026-11-25 23:00');
    expect(about(rule)).toEqual([`2026-11-25 10:00 ${reminder}`]);
    expect(agenda.filter(({ is }) => is === 'send')).toEqual([]);
  });

  test('stays a possible repeat when the second attempt is put off: the first may still have gone', () => {
    const mails = told(post([], [{ is: 'notice-deferred', reason: 'throttled' }])).about(rule);
    expect(mails).toHaveLength(3);
    expect(mails.slice(1).every((mail) => mail.endsWith('(possible repeat)'))).toBe(true);
  });
});

describe('what SES leaves open for longer than a delivery may take', () => {
  const busy: PostOffice = () => [{ is: 'notice-deferred', reason: 'throttled' }];
  const silent: PostOffice = () => [];
  const until = '2026-11-25 23:00';
  const last = (office: PostOffice) => told(office, until).about(rule).at(-1)!;

  test.each<[string, PostOffice]>([
    ['put off again and again', busy],
    ['never answered', silent],
  ])('%s: within two hours someone else is told, and in the end a person is called', (_how, office) => {
    const mails = told(office, '2026-11-25 12:00').about(rule);
    expect(mails.some((mail) => mail.includes('to unit@area.example for referrer'))).toBe(true);
    const { facts } = told(office, until);
    expect(facts.filter(({ is }) => is === 'notice-needs-a-person')).toHaveLength(1);
    expect(last(office) < '2026-11-25 14:00', 'it is not tried for ever').toBe(true);
  });

  test('is tried again at least once, however urgent', () => {
    const raised = milestone('immediate-safety-concern-raised', '2026-11-24 10:00');
    const mails = given('cwm-taf', [raised], { post: silent })
      .until('2026-11-24 10:30')
      .about('immediate-safety');
    expect(mails.slice(0, 6)).toEqual([
      '2026-11-24 10:00 alert to coordinator@area.example',
      '2026-11-24 10:00 alert to lead@area.example',
      '2026-11-24 10:05 alert to coordinator@area.example (possible repeat)',
      '2026-11-24 10:05 alert to lead@area.example (possible repeat)',
      '2026-11-24 10:10 alert to team-manager@area.example for child-protection-coordinator',
      '2026-11-24 10:10 alert to team-manager@area.example for lead-safeguarding-manager',
    ]);
  });
});

test('whoever may have read an overdue notice is stood down, though a later attempt was put off', () => {
  const met = milestone('referral-confirmed-in-writing', '2026-11-26 10:15:30');
  const office: PostOffice = ({ kind, email }, attempt) => {
    if (kind !== 'overdue' || email !== 'referrer@area.example')
      return [{ is: 'notice-accepted' }, delivered()];
    return attempt === 1 ? [] : [{ is: 'notice-deferred', reason: 'throttled' }];
  };
  const { about } = given('walsall', [referral, met], { post: office }).until('2026-11-27 12:00');
  expect(about(rule)).toContain('2026-11-26 10:15:30 stand-down to referrer@area.example');
});

describe('a mail that SES was too busy for', () => {
  test('is tried again soon and unmarked, for it has not gone', () => {
    const busy: Reply[] = [{ is: 'notice-deferred', reason: 'throttled' }];
    const mails = told(post(busy, busy), '2026-11-25 10:10').about(rule);
    expect(mails).toHaveLength(3);
    expect(mails.filter((mail) => mail.includes('possible repeat'))).toEqual([]);
  });

  test('is not tried again about a deadline that has been met', () => {
    const met = milestone('referral-confirmed-in-writing', '2026-11-25 10:00:30');
    const busy = post([{ is: 'notice-deferred', reason: 'throttled' }]);
    const { about } = given('walsall', [referral, met], { post: busy }).until('2026-11-26 23:00');
    expect(about(rule)).toEqual([`2026-11-25 10:00 ${reminder}`]);
  });
});

describe('a bounce and a delivery of the same mail', () => {
  const bounced = (reason: string, after: number): Reply => ({ is: 'notice-bounced', reason, after });
  const accepted: Reply = { is: 'notice-accepted' };
  const mails = (...replies: Reply[]) =>
    given('walsall', [referral], {
      post: ({ email }) =>
        email === 'referrer@area.example' ? [accepted, ...replies] : [accepted, delivered()],
    })
      .until('2026-11-26 09:59')
      .about(rule)
      .map((mail) => mail.split(' to ')[1]);

  test('an out-of-office reply after delivery is not a failure', () => {
    expect(mails(delivered(), bounced('passing', minute))).toEqual(['referrer@area.example']);
  });

  test('a permanent bounce after delivery is one', () => {
    expect(mails(delivered(), bounced('permanent', minute))).toEqual([
      'referrer@area.example',
      'unit@area.example for referrer',
    ]);
  });

  test('a refusal by SES is one at once', () => {
    const office = post([{ is: 'notice-refused', reason: 'rejected' }]);
    expect(told(office).about(rule)).toEqual([
      '2026-11-25 10:00 reminder to referrer@area.example',
      '2026-11-25 10:00 reminder to unit@area.example for referrer',
    ]);
  });
});
