/** Which languages there are to write in, and which of them a mail has. */
import type { Language } from '../case/facts.ts';
import { type Authority, languagesOf } from '../vocabulary/authorities.ts';
import { english } from './english/english.ts';
import type { Phrases } from './phrases.ts';
import { welsh } from './welsh/welsh.ts';

export const phrasebook: Readonly<Record<Language, Phrases>> = { en: english, cy: welsh };

/**
 * The languages of a mail or page, in order: those in which the authority writes to everyone, and before them the one
 * that its reader asked for where it is not among them.
 */
export function languagesFor(authority: Authority, asked: Language): readonly Language[] {
  const languages = languagesOf(authority);
  return languages.includes(asked) ? languages : [asked, ...languages];
}

/** The phrases of each language of a mail or page, in order. */
export function phrasesFor(authority: Authority, asked: Language): readonly Phrases[] {
  return languagesFor(authority, asked).map((language) => phrasebook[language]);
}
