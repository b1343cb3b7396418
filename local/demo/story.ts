/** An invented case as it happens: what is posted about it, and what people and mail servers do in between. */
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { MilestoneData } from '../../domain/vocabulary/fields.ts';
import type { MilestoneType } from '../../domain/vocabulary/milestones.ts';
import type { Role } from '../../domain/vocabulary/roles.ts';

export interface Person {
  readonly role: Role;
  readonly email: string;
  readonly agency?: string;
  readonly language?: 'en' | 'cy';
}

/** Something that happened, posted at the moment it did. */
export interface Posting {
  /** `YYYY-MM-DD HH:mm` on London's clock. */
  readonly at: string;
  readonly type: MilestoneType;
  readonly data?: MilestoneData;
  readonly people?: readonly Person[];
  /** The place among the story's postings of the milestone that this one voids. */
  readonly voids?: number;
}

/** What becomes of the mails of a case at a moment. */
export interface Event {
  /** `YYYY-MM-DD HH:mm` on London's clock. */
  readonly at: string;
  /** `acknowledged`: whoever had the last mail follows its link. `bounced`: every mail so far, and every one in its stead. */
  readonly mails: 'acknowledged' | 'bounced';
}

export interface Story {
  readonly authority: Authority;
  readonly case: string;
  readonly postings: readonly Posting[];
  readonly events?: readonly Event[];
}

/** The moment at which the demonstration ends and is looked at. */
export const theDay = '2027-01-07 09:30';

/** A story that does not know its reference yet. */
export type Plot = Omit<Story, 'authority' | 'case'>;

/** What a story takes by lot, so that no two cases look alike. */
export interface Lot {
  /** A safeguarding lead at a school. */
  school(): Person;
  /** A social worker of one of the authority's teams. */
  socialWorker(): Person;
  /** A time of a day at work, `HH:mm`. */
  time(): string;
}
