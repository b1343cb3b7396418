/** The rungs of a ladder in words. */
import type { Addressee } from '../../../domain/catalogue/rule.ts';
import type { Ladder, Rung } from '../../../domain/notices/ladders.ts';
import type { Role } from '../../../domain/vocabulary/roles.ts';
import { capitalised } from '../../../domain/wording/capitals.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { ladderWords } from './in-words.ts';
import type { RelativeAddressee } from './words.ts';

export interface RungInWords {
  readonly kind: string;
  readonly when: string;
  readonly to: readonly string[];
}

export function rungsInWords(ladder: Ladder, phrases: Phrases): RungInWords[] {
  const { inOfficeHours } = ladderWords[phrases.language];
  return ladder.rungs.map((rung) => ({
    kind: capitalised(phrases.kinds[rung.kind]),
    when: `${momentInWords(rung, phrases)}${rung.kind === 'reminder' && ladder.remindsInOfficeHours ? `, ${inOfficeHours}` : ''}`,
    to: rung.to.map((addressee) => addresseeInWords(addressee, phrases)),
  }));
}

/** One line a rung. */
export function rungLines(ladder: Ladder, phrases: Phrases): string[] {
  return rungsInWords(ladder, phrases).map(({ kind, when, to }) => `${kind}: ${when} → ${to.join(', ')}`);
}

export function momentInWords({ at }: Pick<Rung, 'at'>, { language }: Phrases): string {
  return ladderWords[language].moment(at);
}

export function addresseeInWords(addressee: Addressee, phrases: Phrases): string {
  return isRelative(addressee)
    ? ladderWords[phrases.language].addressees[addressee]
    : phrases.role(addressee as Role);
}

function isRelative(addressee: Addressee): addressee is RelativeAddressee {
  return addressee === 'owed-by' || addressee === 'escalates-to' || addressee === 'tells';
}
