/** The inputs for the data of a type of milestone, made from its fields. */
import type { Field, Fields } from '../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import type {
  FieldName,
  ListedValue,
  RecordPhrases,
  YesOrNoName,
} from '../../domain/wording/record-phrases.ts';
import { inputOf } from '../../functions/http/form/data.ts';
import {
  type Asked,
  type Choice,
  checkboxes,
  date,
  type Filled,
  type Input,
  radios,
  select,
  text,
  textarea,
  time,
} from './inputs.ts';

/** What a form for a milestone is said in, and which agencies the case knows. */
export interface FieldSetting extends Filled {
  readonly phrases: Phrases;
  readonly record: RecordPhrases;
  readonly agencies: readonly string[];
}

export function inputsFor(type: MilestoneType, setting: FieldSetting): readonly Input[] {
  const fields: Fields = milestones[type];
  return Object.entries(fields).flatMap(([name, field]) => inputFor(name as FieldName, field, setting));
}

function inputFor(name: FieldName, field: Field, setting: FieldSetting): readonly Input[] {
  const { words, record } = setting;
  const asked = askedFor(name, field, setting);
  const notSaid = 'required' in field ? [] : [{ value: '', text: words.form.notSaid }];
  switch (field.is) {
    case 'one-of': {
      const choices = field.values.map((value) => ({ value, text: record.listed(value as ListedValue) }));
      return [radios(setting, asked, [...choices, ...notSaid])];
    }
    case 'yes-or-no':
      return [
        radios(setting, asked, [
          { value: 'yes', text: record.answers[name as YesOrNoName].yes },
          { value: 'no', text: record.answers[name as YesOrNoName].no },
          ...notSaid,
        ]),
      ];
    case 'label':
    case 'reference':
    case 'milestone-id':
      return [text(setting, asked, { classes: 'govuk-input--width-20' })];
    case 'role':
      return [select(setting, asked, roleChoices(setting.phrases))];
    case 'agency':
      return agency(asked, setting);
    case 'agencies':
      return agencies(asked, setting);
    case 'day':
      return [date(setting, { ...asked, hint: asked.hint ?? words.form.dayHint })];
    case 'instant':
      return [
        date(setting, { ...asked, hint: asked.hint ?? words.form.dayHint }),
        ...time(setting, asked.name, words.form.time),
      ];
  }
}

/** What the input of a field asks. */
export function askedFor(name: FieldName, field: Field, { words, record }: FieldSetting): Asked {
  const { label, hint } = record.field(name);
  const isNeeded = 'required' in field || label.endsWith('?');
  return { name: inputOf(name), label: isNeeded ? label : words.form.optional(label), hint };
}

/** Every role as a choice, in the order of the alphabet of the language. */
export function roleChoices({ language, role }: Phrases): readonly Choice[] {
  return roles
    .map((value) => ({ value, text: withoutArticle(role(value)) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, language));
}

/** As it stands in a list: with a capital, and without the article that stands before it in a sentence. */
function withoutArticle(role: string): string {
  const bare = role.replace(/^(the|yr?) /, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
}

function agency(asked: Asked, setting: FieldSetting): readonly Input[] {
  if (setting.agencies.length === 0) return [text(setting, asked)];
  const { otherAgency } = setting.words.form;
  const known = setting.agencies.map((name) => ({ value: name, text: name }));
  return [select(setting, asked, known), text(setting, { name: `${asked.name}-other`, label: otherAgency })];
}

function agencies(asked: Asked, setting: FieldSetting): readonly Input[] {
  const { moreAgencies } = setting.words.form;
  const more = { name: `${asked.name}-more`, label: moreAgencies };
  if (setting.agencies.length === 0) {
    return [
      textarea(setting, { ...more, label: asked.label, hint: `${asked.hint ?? ''} ${moreAgencies}.`.trim() }),
    ];
  }
  const known = setting.agencies.map((name) => ({ value: name, text: name }));
  return [checkboxes(setting, asked, known), textarea(setting, more)];
}
