/** In which words a procedure is said. */
import type { Language } from '../../domain/case/facts.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import type { ProcedurePhrases } from '../../domain/wording/procedure-phrases.ts';
import { procedurebook } from '../../domain/wording/procedurebook.ts';
import { proceduresWords } from './languages.ts';
import type { ProceduresWords } from './words.ts';

export interface Saying {
  readonly language: Language;
  readonly words: ProceduresWords;
  readonly phrases: Phrases;
  readonly procedure: ProcedurePhrases;
}

export function sayingIn(language: Language): Saying {
  return {
    language,
    words: proceduresWords[language],
    phrases: phrasebook[language],
    procedure: procedurebook[language],
  };
}
