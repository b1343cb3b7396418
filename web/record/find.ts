/** The page on which a case is opened by its reference, or begun. */
import type { Language } from '../../domain/case/facts.ts';
import { casePath } from '../case/shown.ts';
import type { View } from '../render.ts';
import { recordWords } from './around.ts';

export interface FindShown {
  readonly typed: string;
  readonly fault?: 'missing' | 'wrong';
  /** A reference that no case has. */
  readonly unknown?: string;
  /** The case that has this reference but for capitals and small letters. */
  readonly meant?: string;
  readonly mayBegin: boolean;
}

export function findView({ typed, fault, unknown, meant, mayBegin }: FindShown, language: Language): View {
  const words = recordWords[language];
  const message = fault && words.find[fault];
  return {
    template: 'record/find.njk',
    title: unknown === undefined ? words.find.title : words.find.unknown(unknown),
    hasErrors: message !== undefined,
    context: {
      words,
      input: {
        id: 'case',
        name: 'case',
        label: { text: words.find.reference },
        hint: { text: words.find.hint },
        classes: 'govuk-input--width-20',
        autocomplete: 'off',
        spellcheck: false,
        value: typed,
        ...(message !== undefined && {
          errorMessage: { text: message, visuallyHiddenText: words.error },
        }),
      },
      errors: message === undefined ? [] : [{ text: message, href: '#case' }],
      ...(unknown !== undefined && {
        unknown: {
          mayBegin,
          ...(meant !== undefined && { meant: { text: words.find.meant(meant), href: casePath(meant) } }),
          begin: words.find.begin(unknown),
          href: `${casePath(unknown)}/milestones`,
        },
      }),
    },
  };
}
