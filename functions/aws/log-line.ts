/** Lets into the log what an allow-list knows, so that no slip can log an address, a name or a message. */
import { hasCases } from '../../domain/vocabulary/authorities.ts';
import { whats } from '../ports/reports.ts';
import type { ReportEntry } from '../ports.ts';

/** Stands where a value was not of the form that its field has. */
const unfit = 'unfit';

const words = /^([a-z]+(-[a-z]+)*|[1-5]xx)$/;
const errors = /^([A-Z][A-Za-z0-9]*|[a-z]+(-[a-z]+)*|[1-5][0-9][0-9])$/;
const short = (value: unknown, form: RegExp) =>
  typeof value === 'string' && value.length <= 60 && form.test(value);

/** Each field that a line may carry, and the form of its values. */
const fields: { readonly [Field in keyof Required<ReportEntry>]: (value: unknown) => boolean } = {
  what: (value) => whats.some((what) => what === value),
  authority: (value) => typeof value === 'string' && hasCases(value),
  kind: (value) => short(value, words),
  error: (value) => short(value, errors),
  count: Number.isSafeInteger,
};

/** The entry as it may be logged: known fields alone, and `unfit` for what is not of a field's form. */
export function fitToLog(entry: ReportEntry): ReportEntry {
  const given = entry as unknown as Readonly<Record<string, unknown>>;
  const known = Object.entries(fields).filter(([field]) => given[field] !== undefined);
  return Object.fromEntries(
    known.map(([field, isFit]) => [field, isFit(given[field]) ? given[field] : unfit]),
  ) as unknown as ReportEntry;
}
