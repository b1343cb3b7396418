/** What the audit keeps of itself. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Publication } from './authorities.ts';

/** When the audit last succeeded, and by which holidays it counted. */
export interface AuditRecord {
  readonly at: Instant;
  readonly publication: Publication;
}

/** The audit's own last success: none before the first. */
export interface Audits {
  last(): Promise<AuditRecord | undefined>;
  succeeded(record: AuditRecord): Promise<void>;
}
