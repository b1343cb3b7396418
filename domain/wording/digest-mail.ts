/** Several letters to one reader as one mail: each with what is due, by when, the case and why, and one link for all. */
import { type Instant, londonDay } from '../calendar/london.ts';
import type { Language } from '../case/facts.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import type { Letter, Section } from './letter.ts';
import { type Mail, safeHtml } from './mail.ts';
import { phrasesFor } from './phrasebook.ts';
import type { Phrases } from './phrases.ts';

export interface DigestLetter {
  readonly authority: Authority;
  readonly language: Language;
  /** When the digest is due: its day is named. */
  readonly at: Instant;
  /** In the order in which they are listed, all in the languages of the authority and the reader. */
  readonly letters: readonly Letter[];
  readonly link: string;
}

/** One language of a digest. */
interface Part {
  readonly phrases: Phrases;
  readonly heading: string;
  readonly entries: readonly Section[];
}

/** Between two languages of the text, and between two entries. */
const rule = '-'.repeat(60);

/** The mail of a digest: every letter is in it, in every language. */
export function digestMailOf({ authority, language, at, letters, link }: DigestLetter): Mail {
  const parts = phrasesFor(authority, language).map(
    (phrases, place): Part => ({
      phrases,
      heading: phrases.digest.heading(phrases.day(londonDay(at))),
      entries: letters.map(({ sections }) => sections[place]!),
    }),
  );
  const subject = parts
    .map(({ phrases }) => phrases.digest.subject(letters.length, phrases.day(londonDay(at))))
    .join(' / ');
  return {
    subject,
    text: parts.map((part) => textOf(part, link)).join(`\n\n${rule}\n\n`),
    html: htmlOf(subject, parts, link),
  };
}

function textOf({ phrases: { digest, letter }, heading, entries }: Part, link: string): string {
  return [
    heading,
    digest.opening,
    `${digest.acknowledge}:\n${link}\n${digest.whatItMeans}`,
    ...entries.map(({ heading: title, paragraphs, why, source }, place) =>
      [
        `${place + 1}. ${title}`,
        ...paragraphs,
        [`${letter.whyThisDate}:`, ...why.map((reason) => `- ${reason}`)].join('\n'),
        `${letter.whereLaidDown}: ${source}`,
      ].join('\n'),
    ),
  ].join('\n\n');
}

function htmlOf(subject: string, parts: readonly Part[], link: string): string {
  return [
    `<!doctype html><html lang="${parts[0]!.phrases.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${safeHtml(subject)}</title></head>`,
    '<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#ffffff">',
    '<div style="max-width:36em">',
    parts
      .map((part) => partHtml(part, link))
      .join('\n<hr style="border:0;border-top:1px solid #b1b4b6;margin:32px 0">\n'),
    '</div></body></html>',
  ].join('\n');
}

function partHtml({ phrases, heading, entries }: Part, link: string): string {
  const { language, digest } = phrases;
  return [
    `<section lang="${language}">`,
    `<h1 style="font-size:24px;margin:0 0 16px">${safeHtml(heading)}</h1>`,
    `<p>${safeHtml(digest.opening)}</p>`,
    `<p><a href="${safeHtml(link)}" style="color:#1d70b8;font-weight:bold">${safeHtml(digest.acknowledge)}</a><br>${safeHtml(digest.whatItMeans)}</p>`,
    ...entries.map((entry, place) => entryHtml(entry, place + 1, phrases)),
    '</section>',
  ].join('\n');
}

function entryHtml(
  { heading, paragraphs, why, source }: Section,
  number: number,
  { letter }: Phrases,
): string {
  return [
    `<h2 style="font-size:18px;margin:24px 0 0">${number}. ${safeHtml(heading)}</h2>`,
    `<p>${paragraphs.map(safeHtml).join('<br>')}</p>`,
    `<p><strong>${safeHtml(letter.whyThisDate)}</strong></p>`,
    `<ul>${why.map((line) => `<li>${safeHtml(line)}</li>`).join('')}</ul>`,
    `<p><strong>${safeHtml(letter.whereLaidDown)}</strong><br>${safeHtml(source)}</p>`,
  ].join('\n');
}
