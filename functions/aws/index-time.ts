import type { Instant } from '../../domain/calendar/london.ts';

/** An instant as text that sorts by time. */
export function indexTime(instant: Instant): string {
  return new Date(instant).toISOString();
}
