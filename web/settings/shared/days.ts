/** A day as three fields of a form: day, month and year as they were typed. */
import { day as writtenDay } from '../../../functions/http/values.ts';

export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const noDay: TypedDay = { day: '', month: '', year: '' };

/** The fields `NAME-day`, `NAME-month` and `NAME-year` of a form. */
export function readDay(form: URLSearchParams, name: string): TypedDay {
  const field = (part: string) => (form.get(`${name}-${part}`) ?? '').trim();
  return { day: field('day'), month: field('month'), year: field('year') };
}

/** `YYYY-MM-DD`. Undefined where it is not a day that exists, in the years 1900 to 2199. */
export function isoOf({ day, month, year }: TypedDay): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month)) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return writtenDay.safeParse(text).success ? text : undefined;
}

/** For GOV.UK's date input. */
export function dateItems(typed: TypedDay, names: { day: string; month: string; year: string }) {
  const item = (part: keyof TypedDay, width: number) => ({
    name: part,
    label: names[part],
    value: typed[part],
    classes: `govuk-input--width-${width}`,
  });
  return [item('day', 2), item('month', 2), item('year', 4)];
}
