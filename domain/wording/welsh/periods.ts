/** Periods in Welsh: a number is followed by the singular, and 2 softens it. */
import type { Length, Unit } from '../../periods/period.ts';

const units: Readonly<Record<Unit, { readonly one: string; readonly two: string }>> = {
  hour: { one: 'awr', two: 'awr' },
  day: { one: 'diwrnod', two: 'ddiwrnod' },
  'working day': { one: 'diwrnod gwaith', two: 'ddiwrnod gwaith' },
  week: { one: 'wythnos', two: 'wythnos' },
  month: { one: 'mis', two: 'fis' },
};

/** `48 awr`, `10 diwrnod gwaith`, `2 fis`. */
export function periodInWelsh({ amount, unit }: Length): string {
  const { one, two } = units[unit];
  return `${amount} ${amount === 2 ? two : one}`;
}
