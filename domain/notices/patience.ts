/** How long to wait before doing something again. Milliseconds. */
import { minute } from '../calendar/london.ts';
import type { Message } from '../case/message.ts';

/**
 * How long a claim without an outcome is left alone: long enough for SES to report what became of it, and longer than
 * any function runs. Then it is sent again, marked as a possible repeat.
 */
export function quietPeriod({ kind }: Message): number {
  return kind === 'alert' ? 5 * minute : 15 * minute;
}

/** How long a mail that SES was too busy for is put off: a minute, then two, then four, up to a quarter of an hour. */
export function deferral({ attempt }: Message): number {
  return Math.min(2 ** (attempt - 1), 15) * minute;
}
