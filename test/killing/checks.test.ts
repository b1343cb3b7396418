import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { OutboxMail } from '../end-to-end/service.ts';
import type { Account, CaseBody } from './account.ts';
import {
  answeredIsRecorded,
  type Check,
  chainsHold,
  changesAreTold,
  checks,
  everyNoticeIsDelivered,
  nothingElseIsSent,
  nothingIsEarlyOrLate,
  nothingIsLeft,
  nothingIsLost,
  repeatsAreMarked,
} from './checks.ts';

const reference = 'KILL-1';
const at = Date.parse('2026-11-25T10:00:00Z');
const recipient = 'dsl@oakfield.example';
const notice = { rule: 'written-confirmation', kind: 'reminder', at: '2026-11-25T10:00:00.000+00:00' };

const body: CaseBody = {
  case: reference,
  milestones: [{ id: 'M1' }],
  notices: [{ ...notice, id: 'N1', recipient: { email: recipient }, status: 'delivered' }],
};

const mail: OutboxMail = {
  ...notice,
  id: 'mail-1',
  at: '2026-11-25T10:00:00.000Z',
  to: recipient,
  subject: 'Due 26 November 2026: Confirm the referral in writing [KILL-1]',
  text: '',
  html: '',
  notice: 'N1',
  case: reference,
  tags: { attempt: '1' },
};

const again: OutboxMail = {
  ...mail,
  id: 'mail-2',
  at: '2026-11-25T10:15:00.000Z',
  tags: { attempt: '2' },
  subject: `${mail.subject} (possible repeat)`,
};

const hash = createHash('sha256')
  .update(`${'0'.repeat(64)}\nfact`)
  .digest('hex');
const milestone = { source: 'demo-walsall', at, body: { case: reference, type: 'referral-made' } };
const answered = { webhook: 'W1', milestone, id: 'M1', text: 'text', again: { status: 200, text: 'text' } };

const good: Account = {
  stories: [
    {
      authority: 'walsall',
      case: reference,
      milestones: [milestone],
      notices: [{ case: reference, rule: notice.rule, kind: notice.kind, to: recipient, at }],
    },
  ],
  answered: [answered],
  outbox: [mail],
  cases: new Map([[reference, body]]),
  evidence: new Map([
    [reference, { case: reference, facts: [{ place: 0, hash, fact: 'fact' }], lastHash: hash }],
  ]),
  events: [
    { type: 'longstop.deadline.opened', subject: reference, data: { rule: notice.rule } },
    { type: 'longstop.deadline.opened', subject: reference, data: { rule: notice.rule } },
  ],
  schedules: [],
  queued: { 'longstop-wake': 0, 'longstop-wake-dead-letters': 1 },
};

const withNotice = (change: object): Pick<Account, 'cases'> => ({
  cases: new Map([[reference, { ...body, notices: [{ ...body.notices[0]!, ...change }] }]]),
});

test('a run in which everything went well passes every check, a marked repeat included', () => {
  for (const outbox of [[mail], [mail, again], [again]]) {
    const account = { ...good, outbox };
    expect(Object.values(checks).flatMap((check) => check(account))).toEqual([]);
  }
});

const faults: readonly (readonly [string, Check, Partial<Account>, RegExp])[] = [
  ['a notice without a mail', nothingIsLost, { outbox: [] }, /^lost: KILL-1 .* to dsl@oakfield/],
  ['a mail to somebody else', nothingIsLost, { outbox: [{ ...mail, to: 'a@b.example' }] }, /^lost/],
  ['a notice that the case does not know', nothingIsLost, withNotice({ at: '2026-11-25T11:00Z' }), /^lost/],
  ['a second notice', nothingElseIsSent, { outbox: [mail, { ...mail, notice: 'N2' }] }, /^nobody called for/],
  [
    'an unmarked repeat',
    repeatsAreMarked,
    { outbox: [mail, { ...mail, id: 'mail-2' }] },
    /without saying so/,
  ],
  [
    'a mail before its moment',
    nothingIsEarlyOrLate,
    { outbox: [{ ...mail, at: '2026-11-25T09:59:00Z' }] },
    /^early/,
  ],
  [
    'a late first attempt',
    nothingIsEarlyOrLate,
    { outbox: [{ ...mail, at: '2026-11-25T10:15:00Z' }] },
    /^late/,
  ],
  ['an undelivered notice', everyNoticeIsDelivered, withNotice({ status: 'sending' }), /^sending: KILL-1/],
  [
    'a milestone that is gone',
    answeredIsRecorded,
    { cases: new Map([[reference, { ...body, milestones: [] }]]) },
    /^KILL-1 has the milestones , not M1/,
  ],
  [
    'a milestone recorded twice',
    answeredIsRecorded,
    { cases: new Map([[reference, { ...body, milestones: [{ id: 'M1' }, { id: 'M2' }] }]]) },
    /^KILL-1 has the milestones M1,M2/,
  ],
  [
    'an answer that changes',
    answeredIsRecorded,
    { answered: [{ ...answered, again: { status: 200, text: 'other' } }] },
    /answered anew/,
  ],
  [
    'a changed fact',
    chainsHold,
    {
      evidence: new Map([
        [reference, { case: reference, facts: [{ place: 0, hash, fact: 'other' }], lastHash: hash }],
      ]),
    },
    /chain breaks at 0/,
  ],
  ['a case without a record', chainsHold, { evidence: new Map() }, /has no record/],
  [
    'a change that nobody was told of',
    changesAreTold,
    { events: [] },
    /^no system heard of: KILL-1 .*opened/,
  ],
  ['a schedule left over', nothingIsLeft, { schedules: [{ name: 'case' }] }, /schedule is left/],
  ['a message left over', nothingIsLeft, { queued: { 'longstop-wake': 2 } }, /^longstop-wake holds 2$/],
];

test.each(faults)('%s is found', (_, check, change, words) => {
  const found = check({ ...good, ...change });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(words);
});
