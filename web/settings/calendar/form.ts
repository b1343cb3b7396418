/** The form of closing days. */
import type { ClosingDay } from '../../../domain/catalogue/authority-settings.ts';
import { settings } from '../../../functions/http/settings-schema.ts';
import { isoOf, noDay, readDay, type TypedDay } from '../shared/days.ts';
import type { Fault } from '../shared/faults.ts';

export type ClosingFault = 'not-a-day' | 'no-name' | 'twice' | 'too-many' | 'nothing-ticked';

export interface TypedClosing {
  readonly adding: boolean;
  readonly day: TypedDay;
  readonly name: string;
  /** Days as `YYYY-MM-DD title`. */
  readonly ticked: readonly string[];
}

export const nothingTyped: TypedClosing = { adding: true, day: noDay, name: '', ticked: [] };
const mostDays = 100;

export const closingName = ({ date, title }: ClosingDay) => `${date} ${title}`;

export function readClosing(form: URLSearchParams): TypedClosing {
  return {
    adding: form.get('what') !== 'remove',
    day: readDay(form, 'day'),
    name: (form.get('name') ?? '').trim(),
    ticked: form.getAll('remove'),
  };
}

export function checkClosing(
  typed: TypedClosing,
  before: readonly ClosingDay[],
): { readonly days: readonly ClosingDay[]; readonly faults: readonly Fault<ClosingFault>[] } {
  if (!typed.adding) {
    const left = before.filter((day) => !typed.ticked.includes(closingName(day)));
    const isNothing = typed.ticked.length === 0;
    return { days: left, faults: isNothing ? [{ field: 'remove', is: 'nothing-ticked' }] : [] };
  }
  const date = isoOf(typed.day);
  const isName = settings.shape.closingDays.safeParse([{ date: '2026-01-01', title: typed.name }]).success;
  const faults: Fault<ClosingFault>[] = [
    ...(date === undefined ? [{ field: 'day-day', is: 'not-a-day' } as const] : []),
    ...(isName ? [] : [{ field: 'name', is: 'no-name' } as const]),
    ...(before.some((day) => day.date === date) ? [{ field: 'day-day', is: 'twice' } as const] : []),
    ...(before.length >= mostDays ? [{ field: 'day-day', is: 'too-many' } as const] : []),
  ];
  if (date === undefined || faults.length > 0) return { days: before, faults };
  const added = [...before, { date, title: typed.name }];
  return { days: added.toSorted((a, b) => a.date.localeCompare(b.date)), faults };
}
