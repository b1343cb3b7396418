/** What functions say of themselves in their logs. None of it can hold a person's words, address, name or case. */
import type { NoticeKind } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { BrokenAt } from '../probe/verdict.ts';

/** Everything that is ever reported. */
export const whats = [
  'audit-late',
  'audit-missed',
  'audit-succeeded',
  'audit-unexpected',
  'calendar-changed',
  'calendar-refused',
  'calendar-unchanged',
  'claim-too-old-to-send',
  'digest-failed',
  'digests-sent',
  'erase-succeeded',
  'erasing-failed',
  'mail-event-failed',
  'needs-a-person',
  'probe-failed',
  'probe-not-answered',
  'probe-succeeded',
  'publishing-failed',
  'request-failed',
  'send-in-doubt',
  'settling-left-to-sweep',
  'source-not-noted',
  'swept',
  'waking-failed',
  'webhook-called',
  'webhook-dropped',
  'webhook-failed',
] as const;

export type What = (typeof whats)[number];

/** The class of the status with which a webhook answered. */
export const statusClasses = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const;

export type StatusClass = (typeof statusClasses)[number];

/** The fields that a log line may carry. functions/aws/log-line.ts lets nothing else through, whatever the types say. */
export interface ReportEntry {
  readonly what: What;
  readonly authority?: Authority;
  readonly kind?: NoticeKind | BrokenAt | StatusClass;
  /** What an error is called, a reason out of a list of ours, or the status of an answer. */
  readonly error?: string;
  readonly count?: number;
}
