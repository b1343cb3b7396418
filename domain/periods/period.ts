/** Periods as a procedure words them, checked by the compiler and readable by a manager. */

import { onceEach } from '../once.ts';

export type Unit = 'hour' | 'day' | 'working day' | 'week' | 'month';

type Count = `${bigint}`;
type Counted = `${Count} ${Unit}` | `${Count} ${Unit}s`;

/** `48 hours`, `1 working day`, `3 months`: counted on from the start; `3 working days before`: back from an appointment. */
export type CountedPeriod = Counted | `${Counted} before`;

export interface Length {
  readonly amount: number;
  readonly unit: Unit;
  readonly direction: 'after' | 'before';
}

/** The text of a counted period. */
export const periodPattern = /^([0-9]{1,4}) (hour|day|working day|week|month)s?( before)?$/;

/** What a period's words mean. Undefined where the text is not a period. */
export const parsePeriod = onceEach((text: string): Length | undefined => {
  const match = periodPattern.exec(text);
  if (!match) return undefined;
  return { amount: Number(match[1]), unit: match[2] as Unit, direction: match[3] ? 'before' : 'after' };
});
