/** Every state of a message and every fact about one, by the names they have in docs/notice-life.md. */
import type { Addressed } from '../../domain/case/facts.ts';
import { type Message, type MessageFact, newMessage, type Progress } from '../../domain/case/message.ts';

const attempt = 2;
const since = 1000;

/** A message in each state, its second attempt being the last. */
export function messagesInEveryState(addressed: Addressed): ReadonlyMap<string, Message> {
  const fresh = newMessage(addressed, since);
  const inState = (progress: Progress): Message => ({ ...fresh, attempt, triedSince: since, progress });
  const plain = ['claimed', 'deferred', 'accepted', 'delivered', 'needs-a-person'] as const;
  return new Map<string, Message>([
    ['addressed', fresh],
    ...plain.map((is): [string, Message] => [is, inState({ is, since })]),
    ['failed for good', inState({ is: 'failed', since, reason: 'permanent' })],
    ['failed', inState({ is: 'failed', since, reason: 'passing' })],
  ]);
}

/** The name of the state that a message is in. */
export function stateOf({ progress }: Message): string {
  if (progress.is !== 'failed') return progress.is;
  return progress.reason === 'permanent' || progress.reason === 'suppressed' ? 'failed for good' : 'failed';
}

interface Heard {
  readonly item: string;
  readonly fact: MessageFact;
}

/** Every fact that can be recorded about a message, told apart where it can lead to different states. */
export function factsAbout(message: Message): readonly Heard[] {
  const at = since + 1;
  const { notice } = message;
  const last = Math.max(message.attempt, 1);
  const outcomes = ['accepted', 'deferred', 'refused', 'delivered', 'delayed', 'complained'] as const;
  const ofAttempt = (number: number, suffix: string): Heard[] => [
    ...outcomes.map((name): Heard => {
      const is = `notice-${name}` as const;
      return { item: `${is}${suffix}`, fact: { is, at, notice, attempt: number } };
    }),
    ...(['permanent', 'suppressed', 'passing', 'rejected'] as const).map((reason): Heard => {
      const kind = reason === 'permanent' || reason === 'suppressed' ? ' for good' : '';
      return {
        item: `notice-bounced${kind}${suffix}`,
        fact: { is: 'notice-bounced', at, notice, attempt: number, reason },
      };
    }),
  ];
  return [
    { item: 'notice-claimed', fact: { is: 'notice-claimed', at, notice, attempt: last + 1, link: 'x' } },
    { item: 'notice-acknowledged', fact: { is: 'notice-acknowledged', at, notice } },
    { item: 'notice-needs-a-person', fact: { is: 'notice-needs-a-person', at, notice } },
    ...ofAttempt(last, ''),
    ...(message.attempt > 1 ? ofAttempt(1, ' of an earlier attempt') : []),
  ];
}
