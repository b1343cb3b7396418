/** How a date is spoken of that the calendar does not reach. */
import type { Deadline } from '../case/deadlines.ts';

type Phrase = 'notYetKnown' | 'neverKnown';

const phrases: Readonly<Record<NonNullable<Deadline['undated']>, Phrase | undefined>> = {
  unknown: 'notYetKnown',
  'too-early': 'neverKnown',
  standing: undefined,
  awaited: undefined,
};

/** The phrase for it: of a date to come somebody can be promised word, of one long past nobody can. Undefined for any other. */
export function unknownDate({ undated }: Pick<Deadline, 'undated'>): Phrase | undefined {
  return undated && phrases[undated];
}
