/** The bodies whose procedures Longstop runs, which procedure each follows, and in which languages it writes. */
import type { Language } from '../case/facts.ts';

export const westMidlandsAreas = [
  'birmingham',
  'dudley',
  'herefordshire',
  'sandwell',
  'shropshire',
  'telford-and-wrekin',
  'walsall',
  'wolverhampton',
  'worcestershire',
] as const;

export const authorities = [...westMidlandsAreas, 'gloucestershire', 'cwm-taf', 'wirral'] as const;

export type Authority = (typeof authorities)[number];

export function isAuthority(text: string): text is Authority {
  return (authorities as readonly string[]).includes(text);
}

/** Authorities that write to everyone in more than one language, the first of them first. */
const writesIn: Readonly<Partial<Record<Authority, readonly Language[]>>> = {
  'cwm-taf': ['cy', 'en'],
};

/** The languages in which an authority writes to everyone, in the order in which they stand in a mail. */
export function languagesOf(authority: Authority): readonly Language[] {
  return writesIn[authority] ?? ['en'];
}
