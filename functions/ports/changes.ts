/** How other systems hear of what changes about deadlines. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { DeadlineChange } from '../../domain/case/changes.ts';
import type { CaseKey } from './cases.ts';

/** What changed about the deadlines of a case, as it was found when the case was settled. */
export interface Announcement {
  readonly key: CaseKey;
  readonly at: Instant;
  /** How many facts the case had when it was looked at before: two who find the same change find it since the same look. */
  readonly since: number;
  /** The hash of the last fact then: whoever keeps it can tell later that the record was not cut off or written anew. */
  readonly lastHash?: string;
  readonly changes: readonly DeadlineChange[];
}

export interface Announcements {
  /** Puts it where it is published from. Never lost once this has returned; may be published twice. */
  put(announcement: Announcement): Promise<void>;
}

/** An event in the form of CloudEvents 1.0. It holds ids, dates and statuses, and nothing about a person. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: Readonly<Record<string, string | null>>;
}

/** The bus on which every change is published. Throws where any of the events was not taken. */
export interface Bus {
  publish(events: readonly CloudEvent[]): Promise<void>;
}
