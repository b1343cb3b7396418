/** The form by which a milestone of a type is recorded. */
import type { Language } from '../../domain/case/facts.ts';
import type { Fields } from '../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import type { FieldName } from '../../domain/wording/record-phrases.ts';
import { recordbook } from '../../domain/wording/recordbook.ts';
import { inputOf } from '../../functions/http/form/data.ts';
import type { FormFault } from '../../functions/http/form/fault.ts';
import { whens } from '../../functions/http/form/occurred.ts';
import { mostRows, rowsIn } from '../../functions/http/form/people.ts';
import type { View } from '../render.ts';
import { type Around, aroundOf, recordWords } from './around.ts';
import { type FieldSetting, inputsFor } from './fields.ts';
import { date, radios, time } from './inputs.ts';
import { rowInputs } from './people.ts';

export interface FormShown extends Around {
  readonly type: MilestoneType;
  readonly form: URLSearchParams;
  readonly faults: readonly FormFault[];
  /** The agencies that the case knows. */
  readonly agencies: readonly string[];
  /** One row for a person more than was sent. */
  readonly oneMore?: boolean;
}

export function formView(shown: FormShown, language: Language): View {
  const { type, form, faults, agencies } = shown;
  const [words, phrases, record] = [recordWords[language], phrasebook[language], recordbook[language]];
  const setting: FieldSetting = { words, phrases, record, form, faults, agencies };
  const rows = Math.min(mostRows, rowsIn(form) + (shown.oneMore ? 1 : 0));
  return {
    template: 'record/form.njk',
    title: record.milestone(type),
    hasErrors: faults.length > 0,
    context: {
      ...aroundOf(shown, words),
      type,
      errors: faults.map(({ input, fault }) => ({
        text: words.fault(fault, labelOf(input, setting, type)),
        href: `#${input}`,
      })),
      when: whenInputs(setting),
      data: inputsFor(type, setting),
      rows,
      people: Array.from({ length: rows }, (_, row) => ({
        legend: words.form.person(row + 1),
        inputs: rowInputs(row, setting),
      })),
      hasPeople:
        rows > 1 || form.get('people-0-role') || faults.some(({ input }) => input.startsWith('people-')),
      mayAdd: rows < mostRows,
    },
  };
}

/**
 * The choice of when, and below it the inputs of a day and of a time. The style hides the day unless the last answer is
 * chosen, and the time where the first is: without a script, and where a browser cannot, nothing is missing.
 */
function whenInputs(setting: FieldSetting) {
  const { words } = setting;
  const choices = whens.map((value) => ({ value, text: words.form.whens[value] }));
  return {
    choice: radios(setting, { name: 'when', label: words.form.when, hint: words.form.whenHint }, choices)
      .params,
    date: date(setting, { name: 'when', label: words.form.date, hint: words.form.dayHint }).params,
    time: time(setting, 'when', words.form.timeOfWhen),
  };
}

/** What an input asks for, for the message of its fault. */
function labelOf(input: string, { words, record }: FieldSetting, type: MilestoneType): string {
  const fields: Fields = milestones[type];
  const field = Object.keys(fields).find((name) => input.startsWith(inputOf(name)));
  return field ? record.field(field as FieldName).label : words.form.when;
}
