/** The choice of a period: two presets by a link each, and a form for other dates. */
import { type DateEnd, queryOf, type Read } from './asked.ts';
import type { TimelinessWords } from './words.ts';

const ends: readonly DateEnd[] = ['from', 'to'];
const parts = [
  ['day', 2],
  ['month', 2],
  ['year', 4],
] as const;

/** @param path of the page it belongs to */
export function periodForm({ asked, faults, typed }: Read, path: string, { period }: TimelinessWords) {
  const { by, rule, preset } = asked;
  const isOther = preset === 'other';
  return {
    path,
    links: (['quarter', 'year'] as const).map((name) => ({
      text: period[name],
      href: `${path}?${queryOf({ ...asked, preset: name })}`,
      isCurrent: preset === name,
    })),
    isOther,
    kept: [['period', 'other'], ['by', by], ...(rule === undefined ? [] : [['rule', rule]])],
    ends: ends.map((end) => {
      const fault = faults.find(({ field }) => field === end);
      return {
        name: end,
        legend: period.ends[end],
        ...(fault && { error: period.faults[fault.why](end) }),
        items: parts.map(([part, width]) => ({
          name: part,
          label: period.parts[part],
          value: typed[end][part],
          classes: `govuk-input--width-${width}${fault ? ' govuk-input--error' : ''}`,
        })),
      };
    }),
    errors: faults.map(({ field, why }) => ({
      text: period.faults[why](field),
      href: `#${field}-day`,
    })),
  };
}
