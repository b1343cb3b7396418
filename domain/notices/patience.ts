/** How long to wait before doing something again. Milliseconds. */
import { hour, minute } from '../calendar/london.ts';
import type { Deadline } from '../case/deadlines.ts';
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

/**
 * How long an accepted mail may go without a word of its delivery before someone else is told as well: it fits the
 * clock of the rule. Minutes for what is urgent, an hour for clocks in hours, else half a working day.
 */
export function deliveryLimit(deadline: Deadline | undefined): number {
  switch (deadline?.rule.ladder) {
    case 'urgent':
      return 5 * minute;
    case 'hours':
      return 1 * hour;
    default:
      return 4 * hour;
  }
}
