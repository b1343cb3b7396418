/** What the Now page shows: an authority's worklist, its counts first, each part by itself or all in brief. */
import { type Instant, londonDay } from '../../domain/calendar/london.ts';
import type { Language } from '../../domain/case/facts.ts';
import type { SourcedRule } from '../../domain/catalogue/procedures.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import { type Section, sections, sundayOf, type Worklist } from '../../domain/worklist/worklist.ts';
import type { View } from '../render.ts';
import { type Asked, addressOf, partOf } from './address.ts';
import { english } from './english.ts';
import { filterOf } from './filter.ts';
import { type Line, lineOf } from './rows.ts';
import { welsh } from './welsh.ts';
import type { NowWords, SectionWords } from './words.ts';

export const nowWords: Readonly<Record<Language, NowWords>> = { en: english, cy: welsh };

/** How many lines a page of one part has. */
export const linesOnPage = 50;
/** Up to so many lines in all, all parts are shown in full; of more, the first few of each. */
const linesInAll = 60;
const linesInBrief = 10;

export interface Shown {
  readonly worklist: Worklist;
  readonly asked: Asked;
  /** The authority's rules, for what their titles are. */
  readonly rules: readonly SourcedRule[];
  readonly phrases: Phrases;
  readonly now: Instant;
  /** Changes where the list does. */
  readonly mark: string;
}

export function nowView(shown: Shown): View {
  const { phrases, asked } = shown;
  const words = nowWords[phrases.language];
  return {
    template: 'now/now.njk',
    title: words.title,
    context: {
      ...listContext(shown),
      refresh: addressOf(asked),
      download: addressOf(asked, '/now.csv'),
      part: addressOf(asked, '/now'),
      filter: filterOf(shown, words),
    },
  };
}

/** The counts and the list, which are also shown by themselves. */
export function listContext({ worklist, asked, phrases, now, mark }: Shown) {
  const words = nowWords[phrases.language];
  const said = words.sections(phrases.day(sundayOf(londonDay(now))));
  const total = sections.reduce((sum, section) => sum + worklist[section].length, 0);
  const shown = asked.show ? [asked.show] : sections;
  return {
    words,
    mark,
    drawn: words.drawn(phrases.instant(now)),
    total,
    counts: [
      ...sections.map((section) => ({
        section,
        text: said[section].heading,
        count: worklist[section].length,
        href: addressOf(partOf(asked, section)),
        isCurrent: asked.show === section,
      })),
    ],
    ...(asked.show && { everything: addressOf(partOf(asked)) }),
    parts: shown.map((section) =>
      partContext(
        section,
        said[section],
        asked.show ? linesOnPage : total > linesInAll ? linesInBrief : linesInAll,
      ),
    ),
  };

  function partContext(section: Section, { heading, explains, nothing }: SectionWords, limit: number) {
    const rows = worklist[section];
    const pages = Math.max(1, Math.ceil(rows.length / limit));
    const page = asked.show ? Math.min(asked.page, pages) : 1;
    const lines: readonly Line[] = rows
      .slice((page - 1) * limit, page * limit)
      .map((row) => lineOf(row, { words, phrases, now }));
    const isFiltered = Object.keys(asked.filter).length > 0;
    return {
      section,
      heading,
      count: rows.length,
      ...(rows.length > 0 && explains !== undefined && { explains }),
      nothing: isFiltered ? words.filter.nothing : nothing,
      isTrouble: section === 'needs-a-person' || section === 'undelivered',
      lines,
      ...(!asked.show &&
        rows.length > lines.length && {
          all: { text: words.showAll(rows.length), heading, href: addressOf(partOf(asked, section)) },
        }),
      ...(asked.show && pages > 1 && { pagination: paginationOf(page, pages) }),
    };
  }

  function paginationOf(page: number, pages: number) {
    const link = (to: number, text: string) =>
      to >= 1 && to <= pages
        ? { text, labelText: words.pages.place(to, pages), href: addressOf({ ...asked, page: to }) }
        : undefined;
    return {
      landmarkLabel: words.pages.label,
      previous: link(page - 1, words.pages.previous),
      next: link(page + 1, words.pages.next),
    };
  }
}
