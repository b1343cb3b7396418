/** The form of a rule's period, or of the periods of its stages. */
import { periodKeys, type SettablePeriod } from '../../../domain/catalogue/settable-periods.ts';
import { type CountedPeriod, parsePeriod, type Unit } from '../../../domain/periods/period.ts';
import type { Fault } from '../shared/faults.ts';

export type PeriodFault = 'number' | 'unit';

export const units: readonly Unit[] = ['hour', 'day', 'working day', 'week', 'month'];

/** What was typed for the rule itself (first) and each of its stages. */
export interface TypedPeriod {
  readonly key: string;
  readonly amount: string;
  readonly unit: string;
}

export type Periods = Readonly<Record<string, CountedPeriod>>;

export function typedPeriods(settable: SettablePeriod, periods: Periods): readonly TypedPeriod[] {
  return periodKeys(settable).map((key) => {
    const length = parsePeriod(periods[key] ?? '');
    return { key, amount: length ? String(length.amount) : '', unit: length?.unit ?? '' };
  });
}

export function readPeriods(settable: SettablePeriod, form: URLSearchParams): readonly TypedPeriod[] {
  return periodKeys(settable).map((key, place) => ({
    key,
    amount: (form.get(`amount-${place + 1}`) ?? '').trim(),
    unit: form.get(`unit-${place + 1}`) ?? '',
  }));
}

/** All periods of the authority with those typed in place of what was set for the rule. */
export function checkPeriods(
  { direction }: SettablePeriod,
  typed: readonly TypedPeriod[],
  before: Periods,
): { readonly periods: Periods; readonly faults: readonly Fault<PeriodFault>[] } {
  const faults = typed.flatMap(({ amount, unit }, place): Fault<PeriodFault>[] => {
    if (amount === '') return [];
    if (!/^[1-9]\d{0,2}$/.test(amount)) return [{ field: `amount-${place + 1}`, is: 'number' }];
    return isUnit(unit) ? [] : [{ field: `unit-${place + 1}`, is: 'unit' }];
  });
  const keys = typed.map(({ key }) => key);
  const others = Object.entries(before).filter(([key]) => !keys.includes(key));
  const set = typed.flatMap(({ key, amount, unit }) => {
    if (amount === '') return [];
    const counted = `${amount} ${unit}${amount === '1' ? '' : 's'}${direction === 'before' ? ' before' : ''}`;
    return [[key, counted as CountedPeriod] as const];
  });
  return { periods: Object.fromEntries([...others, ...set]), faults };
}

function isUnit(text: string): text is Unit {
  return (units as readonly string[]).includes(text);
}
