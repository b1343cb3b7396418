/** The counts and the list: what a page that is left open asks for again. */
import { londonDay } from '../../domain/calendar/london.ts';
import { type Section, sections, sundayOf } from '../../domain/worklist/worklist.ts';
import { addressOf, partOf } from './address.ts';
import { lineOf } from './rows.ts';
import { nowWords, type Shown } from './shown.ts';
import type { NowWords, SectionWords } from './words.ts';

/** How many lines a page of one part has. */
const linesOnPage = 50;
/** Up to so many lines in all, all parts are shown in full; of more, the first few of each. */
const linesInAll = 60;
const linesInBrief = 10;

export function listContext(shown: Shown) {
  const { worklist, asked, phrases, now, mark } = shown;
  const words = nowWords[phrases.language];
  const said = words.sections(phrases.day(sundayOf(londonDay(now))));
  const total = sections.reduce((sum, section) => sum + worklist[section].length, 0);
  const limit = asked.show ? linesOnPage : total > linesInAll ? linesInBrief : linesInAll;
  const wanted = asked.show ? [asked.show] : sections;
  const [full, empty] = [true, false].map((isFull) =>
    wanted.filter((section) => worklist[section].length > 0 === isFull),
  ) as [Section[], Section[]];
  return {
    words,
    mark,
    drawn: words.drawn(phrases.instant(now)),
    total,
    counts: sections.map((section) => ({
      section,
      text: said[section].heading,
      count: worklist[section].length,
      href: addressOf(partOf(asked, section)),
      isCurrent: asked.show === section,
    })),
    ...(asked.show && { everything: addressOf(partOf(asked)) }),
    parts: full.map((section) => partContext(section, said[section], limit, shown)),
    nothing: nothingIn(
      empty.map((section) => said[section]),
      full.length === 0,
      shown,
      words,
    ),
  };
}

/** What there is nothing of. Where it is narrowed, that nothing fits; the counts tell the rest. */
function nothingIn(
  empty: readonly SectionWords[],
  isAll: boolean,
  { asked }: Shown,
  words: NowWords,
): readonly string[] {
  if (Object.keys(asked.filter).length === 0) return empty.map(({ nothing }) => nothing);
  return isAll ? [words.filter.nothing] : [];
}

function partContext(
  section: Section,
  { heading, explains }: SectionWords,
  limit: number,
  { worklist, asked, phrases, now }: Shown,
) {
  const words = nowWords[phrases.language];
  const rows = worklist[section];
  const pages = Math.ceil(rows.length / limit);
  const page = asked.show ? Math.min(asked.page, pages) : 1;
  const link = (to: number, text: string) =>
    to < 1 || to > pages
      ? undefined
      : { text, labelText: words.pages.place(to, pages), href: addressOf({ ...asked, page: to }) };
  return {
    section,
    heading,
    ...(explains !== undefined && { explains }),
    count: rows.length,
    isTrouble: section === 'needs-a-person' || section === 'undelivered',
    lines: rows.slice((page - 1) * limit, page * limit).map((row) => lineOf(row, { words, phrases, now })),
    ...(pages > 1 &&
      (asked.show
        ? {
            pagination: {
              landmarkLabel: words.pages.label,
              previous: link(page - 1, words.pages.previous),
              next: link(page + 1, words.pages.next),
            },
          }
        : { all: { text: words.showAll(rows.length), href: addressOf(partOf(asked, section)) } })),
  };
}
