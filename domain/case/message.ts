/**
 * The life of one message: addressed, claimed, accepted by SES, delivered or not. Every step is one fact of the log.
 * Doubt is a state of its own: a claim without an outcome means that the mail may or may not have gone.
 */
import type { Instant } from '../calendar/london.ts';
import type {
  Addressed,
  NoticeAcknowledged,
  NoticeClaimed,
  NoticeNeedsAPerson,
  NoticeOutcome,
} from './facts.ts';

export type Progress =
  | { readonly is: 'addressed'; readonly since: Instant }
  | { readonly is: 'claimed'; readonly since: Instant }
  | { readonly is: 'deferred'; readonly since: Instant }
  | { readonly is: 'accepted'; readonly since: Instant }
  | { readonly is: 'delivered'; readonly since: Instant }
  | { readonly is: 'failed'; readonly since: Instant; readonly reason: string }
  | { readonly is: 'needs-a-person'; readonly since: Instant };

export interface Message extends Addressed {
  /** When it was settled that the recipient be told. */
  readonly addressedAt: Instant;
  readonly progress: Progress;
  /** The number of the last attempt; 0 before the first. */
  readonly attempt: number;
  /** When it was first claimed. Absent before. */
  readonly triedSince?: Instant;
  /** True where an earlier mail of it may have gone: an attempt was marked as a possible repeat, or the next will be. */
  readonly repeated: boolean;
  readonly acknowledgedAt?: Instant;
}

export type MessageFact = NoticeClaimed | NoticeOutcome | NoticeAcknowledged | NoticeNeedsAPerson;

export function newMessage(addressed: Addressed, at: Instant): Message {
  return {
    ...addressed,
    addressedAt: at,
    progress: { is: 'addressed', since: at },
    attempt: 0,
    repeated: addressed.possibleRepeat === true,
  };
}

/** When the recipient was told, or will be: a notice may have fallen due long before anything was heard of its case. */
export function toldAt({ triedSince, digest, addressedAt }: Message): Instant {
  return triedSince ?? digest ?? addressedAt;
}

/** The message after a fact about it. Facts come late, twice and in any order: what says nothing new changes nothing. */
export function nextState(message: Message, fact: MessageFact): Message {
  const since = fact.at;
  const moveTo = (is: Progress['is']): Message => ({
    ...message,
    progress: is === 'failed' ? { is, since, reason: reasonOf(fact) } : { is, since },
  });
  switch (fact.is) {
    case 'notice-claimed':
      return {
        ...moveTo('claimed'),
        attempt: fact.attempt,
        triedSince: message.triedSince ?? since,
        repeated: message.repeated || fact.possibleRepeat === true,
      };
    case 'notice-acknowledged':
      return { ...message, acknowledgedAt: message.acknowledgedAt ?? fact.at };
    case 'notice-needs-a-person':
      return moveTo('needs-a-person');
    case 'notice-accepted':
    case 'notice-deferred':
      return message.progress.is === 'claimed' && fact.attempt === message.attempt
        ? moveTo(fact.is === 'notice-accepted' ? 'accepted' : 'deferred')
        : message;
    case 'notice-refused':
      return message.progress.is === 'claimed' && fact.attempt === message.attempt
        ? moveTo('failed')
        : message;
    case 'notice-delivered':
      return isFinalFailure(message, fact) ? message : moveTo('delivered');
    case 'notice-bounced':
      return bounced(message, fact) ? moveTo('failed') : message;
    case 'notice-delayed':
    case 'notice-complained':
      return message;
  }
}

/** Events come in any order: what bounced for good was delivered to a server first, and heard of later. */
function isFinalFailure({ progress, attempt }: Message, fact: NoticeOutcome): boolean {
  return progress.is === 'failed' && isForGood(progress.reason) && fact.attempt === attempt;
}

function isForGood(reason: string | undefined): boolean {
  return reason === 'permanent' || reason === 'suppressed';
}

/** A passing bounce after delivery is somebody's out-of-office reply, and one of an older attempt settles nothing. */
function bounced(message: Message, fact: NoticeOutcome): boolean {
  if (message.progress.is === 'needs-a-person' || fact.attempt < message.attempt) return false;
  return message.progress.is !== 'delivered' || isForGood(fact.reason);
}

function reasonOf(fact: MessageFact): string {
  return 'reason' in fact && fact.reason !== undefined ? fact.reason : 'unknown';
}
