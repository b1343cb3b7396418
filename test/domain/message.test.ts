import { expect, test } from 'vitest';
import {
  type Message,
  type MessageFact,
  newMessage,
  nextState,
  type Progress,
} from '../../domain/case/message.ts';

const addressed = {
  notice: 'n',
  covers: ['n'],
  deadline: 'd',
  rule: 'written-confirmation',
  kind: 'reminder',
  due: 0,
  tells: 1,
  roles: ['referrer'],
  email: 'dsl@oakfield.example',
  language: 'en',
} as const;

const progresses: readonly Progress['is'][] = [
  'addressed',
  'claimed',
  'deferred',
  'accepted',
  'delivered',
  'failed',
  'needs-a-person',
];

function message(is: Progress['is'], attempt = is === 'addressed' ? 0 : 1): Message {
  const progress: Progress = is === 'failed' ? { is, since: 5, reason: 'passing' } : { is, since: 5 };
  return { ...newMessage(addressed, 0), progress, attempt };
}

const outcomes = [
  'notice-accepted',
  'notice-deferred',
  'notice-refused',
  'notice-delivered',
  'notice-bounced',
  'notice-delayed',
  'notice-complained',
] as const;

const facts: readonly MessageFact[] = [
  { is: 'notice-claimed', at: 9, notice: 'n', attempt: 2, link: 'x' },
  { is: 'notice-claimed', at: 9, notice: 'n', attempt: 2, link: 'x', possibleRepeat: true },
  { is: 'notice-acknowledged', at: 9, notice: 'n' },
  { is: 'notice-needs-a-person', at: 9, notice: 'n' },
  ...outcomes.flatMap((is) =>
    [1, 2].flatMap((attempt) =>
      [undefined, 'permanent', 'passing', 'suppressed', 'rejected'].map((reason) => ({
        is,
        at: 9,
        notice: 'n',
        attempt,
        ...(reason !== undefined && { reason }),
      })),
    ),
  ),
];

const changing = { progress: 0, attempt: 0, triedSince: 0, repeated: 0, acknowledgedAt: 0 };

test('every fact has an answer in every state, and hearing it again changes nothing', () => {
  let pairs = 0;
  for (const is of progresses) {
    for (const fact of facts) {
      const once = nextState(message(is), fact);
      expect(progresses, `${is} after ${fact.is}`).toContain(once.progress.is);
      expect(nextState(once, fact), `${is} after ${JSON.stringify(fact)} twice`).toEqual(once);
      expect({ ...once, ...changing }, 'what it says').toEqual({ ...message(is), ...changing });
      pairs += 1;
    }
  }
  expect(pairs).toBe(7 * 74);
});

test.each<[Progress['is'], string, Progress['is']]>([
  ['claimed', 'notice-accepted', 'accepted'],
  ['claimed', 'notice-deferred throttled', 'deferred'],
  ['claimed', 'notice-refused rejected', 'failed'],
  ['claimed', 'notice-delivered', 'delivered'],
  ['claimed', 'notice-bounced permanent', 'failed'],
  ['claimed', 'notice-delayed', 'claimed'],
  ['accepted', 'notice-accepted', 'accepted'],
  ['accepted', 'notice-delivered', 'delivered'],
  ['accepted', 'notice-bounced passing', 'failed'],
  ['accepted', 'notice-bounced suppressed', 'failed'],
  ['accepted', 'notice-delayed', 'accepted'],
  ['accepted', 'notice-complained', 'accepted'],
  ['delivered', 'notice-accepted', 'delivered'],
  ['delivered', 'notice-bounced passing', 'delivered'],
  ['delivered', 'notice-bounced permanent', 'failed'],
  ['delivered', 'notice-bounced suppressed', 'failed'],
  ['delivered', 'notice-complained', 'delivered'],
  ['failed', 'notice-accepted', 'failed'],
  ['failed', 'notice-delivered', 'delivered'],
  ['needs-a-person', 'notice-bounced permanent', 'needs-a-person'],
])('%s, then %s: %s', (before, heard, after) => {
  const [is, reason] = heard.split(' ') as [(typeof outcomes)[number], string | undefined];
  const fact = { is, at: 9, notice: 'n', attempt: 1, ...(reason !== undefined && { reason }) };
  expect(nextState(message(before), fact).progress.is).toBe(after);
});

test('a permanent bounce and a delivery of one attempt come to a failure, whichever is heard of first', () => {
  const delivered = { is: 'notice-delivered', at: 9, notice: 'n', attempt: 1 } as const;
  const bounced = { is: 'notice-bounced', at: 9, notice: 'n', attempt: 1, reason: 'permanent' } as const;
  const heard = (...order: MessageFact[]) => order.reduce(nextState, message('accepted')).progress.is;
  expect(heard(delivered, bounced)).toBe('failed');
  expect(heard(bounced, delivered)).toBe('failed');
});

test('what is heard of an older attempt settles nothing but that it arrived', () => {
  const second = message('claimed', 2);
  const heard = (is: (typeof outcomes)[number]) =>
    nextState(second, { is, at: 9, notice: 'n', attempt: 1, reason: 'permanent' }).progress.is;
  expect(heard('notice-accepted')).toBe('claimed');
  expect(heard('notice-refused')).toBe('claimed');
  expect(heard('notice-bounced')).toBe('claimed');
  expect(heard('notice-delivered')).toBe('delivered');
});

test('the first acknowledgement stands, and a repeat once marked stays marked', () => {
  const first = nextState(message('delivered'), { is: 'notice-acknowledged', at: 7, notice: 'n' });
  expect(nextState(first, { is: 'notice-acknowledged', at: 9, notice: 'n' }).acknowledgedAt).toBe(7);
  expect(first.progress.is).toBe('delivered');
  const claim = { is: 'notice-claimed', at: 9, notice: 'n', link: 'x' } as const;
  const marked = nextState(message('claimed'), { ...claim, attempt: 2, possibleRepeat: true });
  expect(nextState(marked, { ...claim, attempt: 3 }).repeated).toBe(true);
});
