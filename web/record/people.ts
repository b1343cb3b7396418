/** The inputs for one person to be told. */
import { personInput } from '../../functions/http/form/people.ts';
import { type FieldSetting, roleChoices } from './fields.ts';
import { type Input, select, text } from './inputs.ts';

const plain = (label: string) => ({ text: label, classes: '' });

export function rowInputs(row: number, setting: FieldSetting): readonly Input[] {
  const { form } = setting.words;
  const { none, en, cy } = form.languages;
  return [
    select(
      setting,
      { name: personInput(row, 'role'), label: form.role },
      roleChoices(setting.phrases),
      plain,
    ),
    text(setting, { name: personInput(row, 'email'), label: form.email }, { type: 'email', plain: true }),
    text(setting, { name: personInput(row, 'agency'), label: form.optional(form.agency) }, { plain: true }),
    select(
      { ...setting, words: { ...setting.words, form: { ...form, chooseOne: none } } },
      { name: personInput(row, 'language'), label: form.language },
      [
        { value: 'en', text: en },
        { value: 'cy', text: cy },
      ],
      plain,
    ),
  ];
}
