/** The language in which an authority writes to people. */
import type { Language } from '../../../domain/case/facts.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { valueWords } from '../shared/values.ts';
import type { SettingsPage } from '../shared/view.ts';
import { directoryWords } from './directory.ts';

export function languagePage(chosen: Language, phrases: Phrases): SettingsPage {
  const text = directoryWords[phrases.language].language;
  const { languages } = valueWords[phrases.language];
  return {
    section: 'directory',
    within: 'language',
    title: text.title,
    template: 'settings/directory/language.njk',
    context: {
      text,
      items: (['en', 'cy'] as const).map((value) => ({
        value,
        text: languages[value],
        checked: value === chosen,
      })),
    },
  };
}
