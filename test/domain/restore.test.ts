import { describe, expect, test } from 'vitest';
import { workingWeekOf } from '../../domain/audit/days.ts';
import { audit } from '../../domain/audit/findings.ts';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Addressed, Fact, NoticeClaimed } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { london } from '../support/clock-face.ts';
import { given, milestone, type PostOffice, type Told } from '../support/story.ts';

const minute = 60_000;
const rule = 'written-confirmation';
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const confirmed = milestone('referral-confirmed-in-writing', '2026-11-26 14:00');
const overdueAt = '2026-11-26 10:00';

interface Mail {
  readonly message: Addressed;
  readonly claim: NoticeClaimed;
}

/** Every mail of a log. */
function mailsIn(facts: readonly Fact[], of: readonly Fact[] = facts): Mail[] {
  const messages = new Map(
    facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : [])).map((m) => [m.notice, m]),
  );
  return of.flatMap((fact) =>
    fact.is === 'notice-claimed' ? [{ message: messages.get(fact.notice)!, claim: fact }] : [],
  );
}

/** What a mail says to whom: a milestone posted again has another id, so the ids of its notices differ. */
function saying({ message: { rule: of, kind, email, due } }: Mail): string {
  return [of, kind, email, kind === 'stand-down' || kind === 'moved' ? '' : due].join(' ');
}

interface Lost {
  /** The log as it had been when the functions were stopped. */
  readonly whole: readonly Fact[];
  /** How much of it the restore kept. */
  readonly kept: number;
  /** When the functions were stopped. */
  readonly stopped: number;
  /** How long after they start the sources post again what was lost. */
  readonly repostedAfter?: number;
  readonly post?: PostOffice;
  readonly later?: readonly Fact[];
  readonly authority?: Authority;
}

/** The functions start an hour after they were stopped, against the table as it had been. */
function restored(lost: Lost) {
  const { whole, kept, stopped, repostedAfter = 20 * minute, post, later = [], authority = 'walsall' } = lost;
  const log = whole.slice(0, kept);
  const start = stopped + 60 * minute;
  const reposted = whole.slice(kept).flatMap((fact): Fact[] => {
    if (fact.is !== 'milestone-received') return [];
    const id = `${fact.milestone.id}-again`;
    return [{ ...fact, at: start + repostedAfter, milestone: { ...fact.milestone, id } }];
  });
  const restores = [{ from: whole[kept]?.at ?? stopped, until: stopped }];
  const setting = { after: { log, at: start, restores }, ...(post && { post }) };
  return given(authority, [...reposted, ...later], setting);
}

const plain = (told: Told) => told.about(rule);

describe('what fell due in the lost time', () => {
  const whole = given('walsall', [referral]).until('2026-11-26 12:00').facts;

  test('is sent again and says so; what fell due before or after is not marked', () => {
    const kept = whole.findIndex(({ at }) => at >= london(overdueAt));
    const told = restored({ whole, kept, stopped: london('2026-11-26 12:00') }).until('2026-11-27 12:00');
    expect(plain(told)).toEqual([
      '2026-11-26 13:00 overdue to referrer@area.example (possible repeat)',
      '2026-11-26 13:00 overdue to unit@area.example (possible repeat)',
      '2026-11-27 09:00 escalation to dsl@area.example',
      '2026-11-27 09:00 escalation to unit@area.example',
    ]);
  });

  test('is not marked where nothing was restored', () => {
    const kept = whole.findIndex(({ at }) => at >= london(overdueAt));
    const after = { log: whole.slice(0, kept), at: london('2026-11-26 13:00'), restores: [] };
    expect(plain(given('walsall', [], { after }).until('2026-11-26 14:00'))).toEqual([
      '2026-11-26 13:00 overdue to referrer@area.example',
      '2026-11-26 13:00 overdue to unit@area.example',
    ]);
  });

  test('does not come back years later: what is due after the restore goes as ever', () => {
    const restores = [{ from: london('2024-01-01 10:00'), until: london('2024-01-01 12:00') }];
    const after = { log: [], at: london('2026-11-24 10:00'), restores };
    const mails = plain(given('walsall', [referral], { after }).until('2026-11-27 12:00'));
    expect(mails).toHaveLength(5);
    expect(mails.filter((mail) => mail.includes('possible repeat'))).toEqual([]);
  });
});

describe('a message that was under way when the log breaks off', () => {
  const whole = given('walsall', [referral]).until('2026-11-26 12:00').facts;
  const upTo = (is: Fact['is']) => whole.findIndex((fact) => fact.is === is) + 1;
  const stopped = london('2026-11-25 10:30');
  const until = '2026-11-25 13:00';

  test.each<[string, number, string[]]>([
    ['addressed', upTo('notices-addressed'), ['11:30 reminder to referrer@area.example (possible repeat)']],
    ['claimed', upTo('notice-claimed'), ['11:30 reminder to referrer@area.example (possible repeat)']],
    [
      'accepted, and its delivery lost',
      upTo('notice-accepted'),
      ['11:30 reminder to unit@area.example for referrer (possible repeat)'],
    ],
    ['delivered', upTo('notice-delivered'), []],
  ])('%s', (_state, kept, mails) => {
    expect(plain(restored({ whole, kept, stopped }).until(until))).toEqual(
      mails.map((mail) => `2026-11-25 ${mail}`),
    );
  });

  test('put off: it may have gone since', () => {
    const busy: PostOffice = () => [{ is: 'notice-deferred', reason: 'throttled' }];
    const { facts } = given('walsall', [referral], { post: busy }).until('2026-11-25 10:00');
    const told = restored({ whole: facts, kept: facts.length, stopped }).until(until);
    expect(plain(told)).toEqual(['2026-11-25 11:30 reminder to referrer@area.example (possible repeat)']);
  });

  test('bounced, and its replacement lost', () => {
    const gone: PostOffice = ({ email }) => [
      { is: 'notice-accepted' },
      email === 'referrer@area.example'
        ? { is: 'notice-bounced', reason: 'permanent', after: minute }
        : { is: 'notice-delivered', after: minute },
    ];
    const { facts } = given('walsall', [referral], { post: gone }).until('2026-11-25 10:30');
    const kept = facts.findIndex(({ is }) => is === 'notice-bounced') + 1;
    expect(plain(restored({ whole: facts, kept, stopped, post: gone }).until(until))).toEqual([
      '2026-11-25 11:30 reminder to unit@area.example for referrer (possible repeat)',
    ]);
    // The whole way again: what replaced it may have gone, too.
    const none = facts.findIndex(({ is }) => is === 'notices-addressed');
    expect(plain(restored({ whole: facts, kept: none, stopped, post: gone }).until(until))).toEqual([
      '2026-11-25 11:30 reminder to referrer@area.example (possible repeat)',
      '2026-11-25 11:31 reminder to unit@area.example for referrer (possible repeat)',
    ]);
  });

  test('of whose delivery SES tells only now: nothing is sent again', () => {
    const kept = upTo('notices-addressed');
    const [notice] = mailsIn(whole).map(({ message }) => message.notice);
    const heard: Fact = { is: 'notice-delivered', at: stopped + 59 * minute, notice: notice!, attempt: 1 };
    expect(plain(restored({ whole, kept, stopped, later: [heard] }).until(until))).toEqual([]);
  });
});

describe('somebody alarmed in the lost time about what is over since', () => {
  const whole = given('walsall', [referral, confirmed]).until('2026-11-26 15:00').facts;
  const kept = whole.findIndex(({ at }) => at >= london(overdueAt));
  const stopped = london('2026-11-26 15:00');

  test('is stood down where the milestone comes again before anybody could be told twice', () => {
    const told = restored({ whole, kept, stopped, repostedAfter: 0 }).until('2026-11-27 12:00');
    expect(plain(told)).toEqual([
      '2026-11-26 16:00 stand-down to referrer@area.example (possible repeat)',
      '2026-11-26 16:00 stand-down to unit@area.example (possible repeat)',
    ]);
  });

  test('is stood down once where the milestone comes after the repeats have gone', () => {
    expect(plain(restored({ whole, kept, stopped }).until('2026-11-27 12:00'))).toEqual([
      '2026-11-26 16:00 overdue to referrer@area.example (possible repeat)',
      '2026-11-26 16:00 overdue to unit@area.example (possible repeat)',
      '2026-11-26 16:20 stand-down to referrer@area.example (possible repeat)',
      '2026-11-26 16:20 stand-down to unit@area.example (possible repeat)',
    ]);
  });

  test('and nobody else: a deadline that ended before the lost time is not spoken of', () => {
    const { length } = whole;
    expect(plain(restored({ whole, kept: length, stopped }).until('2026-11-27 12:00'))).toEqual([]);
  });
});

interface History {
  readonly authority: Authority;
  readonly heard: readonly Fact[];
  readonly stopped: string;
  readonly end: string;
  readonly post?: PostOffice;
}

const scheduled = (occurredAt: string, at: string) =>
  milestone('conference-scheduled', occurredAt, { conference: 'ICPC-1', at });

const histories: readonly (readonly [string, History])[] = [
  [
    'a referral confirmed late',
    {
      authority: 'walsall',
      heard: [referral, confirmed],
      stopped: '2026-11-28 12:00',
      end: '2026-12-10 12:00',
    },
  ],
  [
    'a referral never confirmed, with addresses that do not exist',
    {
      authority: 'walsall',
      heard: [referral],
      stopped: '2026-11-27 09:30',
      end: '2026-12-10 12:00',
      post: ({ email }) => [
        { is: 'notice-accepted' },
        email === 'referrer@area.example'
          ? { is: 'notice-bounced', reason: 'permanent', after: 5000 }
          : { is: 'notice-delivered', after: 5000 },
      ],
    },
  ],
  [
    'mails of which nothing is heard at first',
    {
      authority: 'walsall',
      heard: [referral],
      stopped: '2026-11-27 09:30',
      end: '2026-12-10 12:00',
      post: (_message, attempt) =>
        attempt === 1 ? [] : [{ is: 'notice-accepted' }, { is: 'notice-delivered', after: 5000 }],
    },
  ],
  [
    'an urgent duty of a Friday night',
    {
      authority: 'cwm-taf',
      heard: [
        milestone('immediate-safety-concern-raised', '2026-11-20 17:45'),
        milestone('immediate-safety-resolved', '2026-11-20 21:50'),
      ],
      stopped: '2026-11-20 22:30',
      end: '2026-11-30 12:00',
    },
  ],
  [
    'a conference that is moved',
    {
      authority: 'wirral',
      heard: [
        scheduled('2026-11-09 10:00', '2026-12-10T10:00:00Z'),
        scheduled('2026-12-04 12:00', '2026-12-17T10:00:00Z'),
      ],
      stopped: '2026-12-15 12:00',
      end: '2027-01-31 12:00',
    },
  ],
];

const customs = { week: workingWeekOf(bankHolidays, 'england-and-wales'), periods: {}, ladders };
const nothing = { missed: [], unexpected: [] };
const alarming = ['chase', 'overdue', 'escalation', 'alert'];

describe.each(histories)('wherever the log breaks off: %s', (_name, history) => {
  const { authority, heard, end, post } = history;
  const stopped = london(history.stopped);
  const whole = given(authority, heard, post && { post }).until(history.stopped).facts;
  const breaks = Array.from({ length: whole.length }, (_, place) => place + 1);
  const soon = 5 * minute;

  test.each(breaks)('after fact %i', (kept) => {
    for (const repostedAfter of [0, soon]) {
      const told = restored({
        authority,
        whole,
        kept,
        stopped,
        repostedAfter,
        ...(post && { post }),
      }).until(end);
      const before = mailsIn(whole, whole.slice(kept));
      const after = mailsIn(told.facts, told.facts.slice(kept));
      const gone = new Set(before.map(saying));
      const unmarked = after.filter((mail) => gone.has(saying(mail)) && !mail.claim.possibleRepeat);
      expect(unmarked.map(saying), 'goes a second time and does not say so').toEqual([]);

      const standing = mailsIn(told.facts);
      const over = told.deadlines
        .filter(({ status }) => status.startsWith('met'))
        .map(({ rule: { id } }) => id);
      const left = before
        .filter(({ message }) => over.includes(message.rule) && alarming.includes(message.kind))
        .filter(
          ({ message }) =>
            !standing.some(
              (mail) =>
                mail.message.kind === 'stand-down' &&
                mail.message.rule === message.rule &&
                mail.message.email === message.email,
            ),
        );
      expect(left.map(saying), 'was alarmed and never stood down').toEqual([]);

      const restores = [{ from: whole[kept]?.at ?? stopped, until: stopped }];
      const span = { since: london('2026-01-01 00:00'), now: london(end), restores };
      const { missed, unexpected } = audit(rulesOf(authority), told.facts, customs, span);
      // What fell due while the functions were stopped, and was over when they started, was missed indeed.
      const isStopped = (at: number) => at > stopped && at <= stopped + 60 * minute;
      expect({ missed: missed.filter(({ at }) => !isStopped(at)), unexpected }).toEqual(nothing);

      const first = Math.min(...after.map(({ claim }) => claim.at));
      const isLate = ({ at, attempt }: NoticeClaimed) => attempt === 1 && at > first + 24 * 60 * minute;
      const late = after.filter(({ claim }) => isLate(claim) && claim.possibleRepeat);
      expect(late.map(saying), 'is marked long after').toEqual([]);
    }
  });
});
