/**
 * The facts of which a case's log is made. Each is recorded once and never changed; everything else that is said
 * about a case is computed from them. `at` is when the fact was recorded.
 */
import type { Instant } from '../calendar/london.ts';
import type { NoticeKind } from '../notices/ladders.ts';
import type { MilestoneData } from '../vocabulary/fields.ts';
import { isMilestoneType, type MilestoneType } from '../vocabulary/milestones.ts';
import type { Role } from '../vocabulary/roles.ts';

export type Language = 'en' | 'cy';

/** Someone concerned with the case. One address a role, or a role and agency. */
export interface Person {
  readonly role: Role;
  readonly email: string;
  readonly agency?: string;
  readonly language?: Language;
}

interface Received {
  readonly is: 'milestone-received';
  readonly at: Instant;
  /** The sender's id for the delivery and the SHA-256 of what it said: the same again is a repeat, not a new milestone. */
  readonly delivery: { readonly id: string; readonly bodyHash: string };
  readonly milestone: {
    readonly id: string;
    readonly type: MilestoneType;
    readonly occurredAt: Instant;
    readonly data: MilestoneData;
  };
  readonly people: readonly Person[];
}

/** Who a milestone was heard from: a source, or a person of the authority by the subject of their token. */
export type HeardFrom =
  | { readonly source: string; readonly by?: never }
  | { readonly by: string; readonly source?: never };

/** A milestone was received from a source, or recorded by hand. */
export type MilestoneReceived = Received & HeardFrom;

/** One message to one recipient, with everything decided about it but whether it was sent. */
export interface Addressed {
  /** Id of the message; the first part is that of the planned notice it carries. */
  readonly notice: string;
  /** Ids of the planned notices it carries: more than one where a person holds several of the roles. */
  readonly covers: readonly string[];
  readonly deadline: string;
  readonly rule: string;
  readonly kind: NoticeKind;
  /** When it fell due. */
  readonly due: Instant;
  /** The due date it tells, absent where it tells that there is none any more. */
  readonly tells?: Instant;
  readonly roles: readonly Role[];
  readonly email: string;
  readonly agency?: string;
  readonly language: Language;
  /** The role that has no address of its own, so that this recipient hears in its stead. */
  readonly insteadOf?: Role;
  /** The message that failed and that this one replaces. */
  readonly replaces?: string;
  /** True where it may have been told already, in a time of which a restore from a backup has lost the facts. */
  readonly possibleRepeat?: true;
  /** The time of the digest that it waits for. Absent where it goes at once. */
  readonly digest?: Instant;
}

/** It was settled who is to be told now, and which planned notices a later one makes unnecessary. */
export interface NoticesAddressed {
  readonly is: 'notices-addressed';
  readonly at: Instant;
  readonly messages: readonly Addressed[];
  readonly superseded: readonly string[];
  /** The subject of the token of whoever decided that nobody is told of what was past before the case came in. */
  readonly by?: string;
}

/** A message is about to be handed to SES. From here until its outcome is recorded there is doubt whether it went. */
export interface NoticeClaimed {
  readonly is: 'notice-claimed';
  readonly at: Instant;
  readonly notice: string;
  readonly attempt: number;
  /** True where an earlier attempt may have gone: the mail says so. */
  readonly possibleRepeat?: true;
  /** SHA-256 of the token of the link in this mail. */
  readonly link: string;
  /** True where the mail is a digest: it holds every notice, of whatever case, that was claimed with this link. */
  readonly inDigest?: true;
}

/** What became of an attempt, as far as SES or its events say. */
export interface NoticeOutcome {
  readonly is:
    | 'notice-accepted'
    | 'notice-deferred'
    | 'notice-refused'
    | 'notice-delivered'
    | 'notice-bounced'
    | 'notice-delayed'
    | 'notice-complained';
  readonly at: Instant;
  readonly notice: string;
  readonly attempt: number;
  /** A word from a closed list, never a person's words: `throttled`, `permanent`, `suppressed`. */
  readonly reason?: string;
  /** SES's id of the mail, where it gave one. */
  readonly mail?: string;
}

/** The recipient of a message acknowledged it through its link. */
export interface NoticeAcknowledged {
  readonly is: 'notice-acknowledged';
  readonly at: Instant;
  readonly notice: string;
}

/** Nothing more can be done by mail: a person must act. */
export interface NoticeNeedsAPerson {
  readonly is: 'notice-needs-a-person';
  readonly at: Instant;
  readonly notice: string;
}

/** Why a case is erased: its time is up, or somebody with the right to it has asked. */
export const erasureReasons = ['retention', 'request', 'court-order', 'wrong-case'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** The case is to be erased. It is the last fact of a log: after it nothing is added, shown or sent. */
export interface ErasureDecided {
  readonly is: 'erasure-decided';
  readonly at: Instant;
  readonly reason: ErasureReason;
  /** The subject of the token of whoever asked, or the version of the settings by which its time was up. */
  readonly by: string;
}

/** Somebody of the authority made the links of all mails so far useless. Later mails have links that work. */
export interface LinksRevoked {
  readonly is: 'links-revoked';
  readonly at: Instant;
  /** The subject of the token of whoever did. */
  readonly by: string;
}

export type Fact =
  | MilestoneReceived
  | NoticesAddressed
  | NoticeClaimed
  | NoticeOutcome
  | NoticeAcknowledged
  | NoticeNeedsAPerson
  | ErasureDecided
  | LinksRevoked;

const kinds: { readonly [Kind in Fact['is']]: true } = {
  'milestone-received': true,
  'notices-addressed': true,
  'notice-claimed': true,
  'notice-accepted': true,
  'notice-deferred': true,
  'notice-refused': true,
  'notice-delivered': true,
  'notice-bounced': true,
  'notice-delayed': true,
  'notice-complained': true,
  'notice-acknowledged': true,
  'notice-needs-a-person': true,
  'erasure-decided': true,
  'links-revoked': true,
};

/**
 * Whether this build knows what a fact is. While a deployment is under way, and after one that was taken back, a log may
 * hold facts that a newer build wrote.
 */
export function isKnown(fact: Fact): boolean {
  return fact.is in kinds && (fact.is !== 'milestone-received' || isMilestoneType(fact.milestone.type));
}
