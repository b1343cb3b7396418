/** What the pages by which milestones are recorded have in common. */
import type { Language } from '../../domain/case/facts.ts';
import { casePath } from '../case/shown.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { RecordWords } from './words.ts';

export const recordWords: Readonly<Record<Language, RecordWords>> = { en: english, cy: welsh };

export interface Around {
  readonly reference: string;
  /** Whether the case does not exist yet. */
  readonly isNew: boolean;
}

export function aroundOf({ reference, isNew }: Around, words: RecordWords) {
  const path = casePath(reference);
  return {
    words,
    reference,
    isNew,
    path,
    caption: words.caption(reference),
    newCase: isNew ? words.choose.newCase(reference) : '',
    back: isNew ? { href: '/cases', text: words.find.title } : { href: path, text: words.back },
  };
}
