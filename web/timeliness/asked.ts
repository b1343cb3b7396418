/** What of timeliness is asked for, as it stands in the address of a page: read from there and written into links. */
import { civilDate, type Day, isoDay, parseDay } from '../../domain/calendar/day.ts';
import { type Preset, presetPeriod } from '../../domain/reports/presets.ts';
import { type Period, type StepLength, stepsOf } from '../../domain/reports/steps.ts';

export interface Asked {
  readonly preset: Preset | 'other';
  readonly period: Period;
  /** How it is cut up to see how it changes. */
  readonly by: StepLength;
  /** One duty to look at; all of them where it is absent. */
  readonly rule?: string;
}

/** A date as somebody typed it, which need not be one. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DateEnd = 'from' | 'to';

export interface DateFault {
  readonly field: DateEnd;
  readonly why: 'missing' | 'no-such-day' | 'ends-before-it-begins' | 'too-long';
}

export interface Read {
  /** As asked for; the last twelve months where the dates are at fault. */
  readonly asked: Asked;
  readonly faults: readonly DateFault[];
  readonly typed: Readonly<Record<DateEnd, TypedDate>>;
}

/** The longest period: a chart of it can still be read. */
const longestInYears = 3;
/** How many months stand side by side; a longer period is shown by quarters. */
const mostMonths = 15;

/** @param rules the ids of the duties that can be asked for; another is as none */
export function readAsked(query: URLSearchParams, today: Day, rules: readonly string[]): Read {
  const named = query.get('period');
  const preset =
    named === 'quarter' || named === 'year' ? named : named === 'other' || hasDates(query) ? 'other' : 'year';
  const rule = rules.find((id) => id === query.get('rule'));
  const whole = (period: Period, faults: readonly DateFault[] = []): Read => ({
    asked: { preset, period, by: stepFor(period, query.get('by')), ...(rule !== undefined && { rule }) },
    faults,
    typed: preset === 'other' && faults.length > 0 ? typedIn(query) : typedOf(period),
  });
  if (preset !== 'other') return whole(presetPeriod(preset, today));
  const typed = typedIn(query);
  const [from, to] = [dayOfTyped(typed.from), dayOfTyped(typed.to)];
  const faults = faultsOf(typed, from, to);
  if (from === undefined || to === undefined || faults.length > 0)
    return whole(presetPeriod('year', today), faults);
  return whole({ from, to });
}

/** What leads to the same again, or to something changed, without a question mark. */
export function queryOf(asked: Asked, changed: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams({ ...fieldsOf(asked), ...changed }).toString();
}

/** The same, as the hidden fields of a form. */
export function fieldsOf({
  preset,
  period: { from, to },
  by,
  rule,
}: Asked): Readonly<Record<string, string>> {
  return {
    period: preset,
    ...(preset === 'other' && { from: isoDay(from), to: isoDay(to) }),
    by,
    ...(rule !== undefined && { rule }),
  };
}

function stepFor(period: Period, asked: string | null): StepLength {
  return asked === 'quarter' || stepsOf(period, 'month').length > mostMonths ? 'quarter' : 'month';
}

function hasDates(query: URLSearchParams): boolean {
  return ['from', 'to', 'from-year', 'to-year'].some((name) => query.has(name));
}

/** From one field as `YYYY-MM-DD`, as in a link, or from three, as in the form. */
function typedIn(query: URLSearchParams): Record<DateEnd, TypedDate> {
  const part = (name: string) => (query.get(name) ?? '').trim().slice(0, 20);
  const end = (name: DateEnd): TypedDate => {
    const day = parseDay(query.get(name) ?? '');
    if (day !== undefined) return writtenOut(day);
    return { day: part(`${name}-day`), month: part(`${name}-month`), year: part(`${name}-year`) };
  };
  return { from: end('from'), to: end('to') };
}

function typedOf({ from, to }: Period): Record<DateEnd, TypedDate> {
  return { from: writtenOut(from), to: writtenOut(to) };
}

function writtenOut(day: Day): TypedDate {
  const { year, month, dayOfMonth } = civilDate(day);
  return { day: String(dayOfMonth), month: String(month), year: String(year) };
}

function dayOfTyped({ day, month, year }: TypedDate): Day | undefined {
  return parseDay([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
}

function faultsOf(
  typed: Readonly<Record<DateEnd, TypedDate>>,
  from: Day | undefined,
  to: Day | undefined,
): DateFault[] {
  const faultOf = (field: DateEnd, read: Day | undefined): DateFault[] => {
    if (read !== undefined) return [];
    const isMissing = Object.values(typed[field]).some((part) => part === '');
    return [{ field, why: isMissing ? 'missing' : 'no-such-day' }];
  };
  const faults = [...faultOf('from', from), ...faultOf('to', to)];
  if (from === undefined || to === undefined) return faults;
  if (to < from) return [{ field: 'to', why: 'ends-before-it-begins' }];
  const isTooLong = stepsOf({ from, to }, 'month').length > longestInYears * 12 + 1;
  return isTooLong ? [{ field: 'to', why: 'too-long' }] : [];
}
