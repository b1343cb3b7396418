/** What the views of this page are told: whose language, which words. */
import type { Language } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import type { ProcedurePhrases } from '../../domain/wording/procedure-phrases.ts';
import { procedurebook } from '../../domain/wording/procedurebook.ts';
import { authorityName } from '../layout/authorities.ts';
import { workOutWords } from './languages.ts';
import type { WorkOutWords } from './words.ts';

export interface Said {
  readonly words: WorkOutWords;
  readonly phrases: Phrases;
  readonly procedure: ProcedurePhrases;
  nameOf(authority: Authority): string;
}

export function saidIn(language: Language): Said {
  return {
    words: workOutWords[language],
    phrases: phrasebook[language],
    procedure: procedurebook[language],
    nameOf: (authority) => authorityName(authority, language),
  };
}

/** The titles of an authority's rules by id. */
export function titlesOf(authority: Authority, phrases: Phrases): (ruleId: string) => string {
  return (ruleId) => {
    const rule = rulesOf(authority).find(({ id }) => id === ruleId);
    return rule ? phrases.rule(rule).title : ruleId;
  };
}
