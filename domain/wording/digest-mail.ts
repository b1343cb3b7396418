/** Several letters to one reader as one mail: each with what is due, by when, the case and why, and one link for all. */
import { type Instant, londonDay } from '../calendar/london.ts';
import type { Language } from '../case/facts.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import type { Letter, Section } from './letter.ts';
import { type Mail, mailOfSheets } from './mail.ts';
import { phrasesFor } from './phrasebook.ts';
import type { Phrases } from './phrases.ts';
import type { Block, Sheet } from './sheet.ts';

export interface DigestLetter {
  readonly authority: Authority;
  readonly language: Language;
  /** When the digest is due: its day is named. */
  readonly at: Instant;
  /** In the order in which they are listed, all in the languages of the authority and the reader. */
  readonly letters: readonly Letter[];
  readonly link: string;
}

/** The mail of a digest: every letter is in it, in every language. */
export function digestMailOf(digest: DigestLetter): Mail {
  const { authority, language, link } = digest;
  const [first, ...others] = phrasesFor(authority, language);
  const languages = [first!, ...others];
  return mailOfSheets({
    subject: languages.map((phrases) => subjectIn(phrases, digest)).join(' / '),
    preview: languages.map(({ letter }) => letter.preview).join(' / '),
    notes: others.map((phrases) => ({ language: phrases.language, words: phrases.letter.furtherDown })),
    sheets: [sheetOf(first!, 0, digest), ...others.map((phrases, nth) => sheetOf(phrases, nth + 1, digest))],
    link,
  });
}

function subjectIn({ digest, day }: Phrases, { letters, at }: DigestLetter): string {
  return digest.subject(letters.length, day(londonDay(at)));
}

/** @param place of this language among those of each letter */
function sheetOf(phrases: Phrases, place: number, { letters, at }: DigestLetter): Sheet {
  const { language, digest } = phrases;
  return {
    language,
    heading: digest.heading(phrases.day(londonDay(at))),
    blocks: [
      { is: 'paragraph', words: digest.opening },
      { is: 'action', words: digest.acknowledge, meaning: digest.whatItMeans },
      ...letters.map(({ sections }, nth) => entryOf(sections[place]!, nth + 1)),
    ],
  };
}

/** One notice of the list. A digest has no calendar files with it, so nothing is said of one. */
function entryOf(
  { phrases, heading, repeat, reference, paragraphs, why, source, alsoTold }: Section,
  number: number,
): Block {
  const { letter } = phrases;
  return {
    is: 'list',
    heading: `${number}. ${heading}`,
    items: [
      reference,
      ...(repeat === undefined ? [] : [repeat]),
      ...paragraphs.filter((paragraph) => paragraph !== letter.calendarFile),
      `${letter.whyThisDate}: ${why.join('; ')}`,
      `${letter.whereLaidDown}: ${source}`,
      `${letter.whoElse}: ${alsoTold.join('; ')}`,
    ],
  };
}
