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

/**
 * The authority of the invented cases by which Longstop tries itself. It is nobody's: no list names it, nobody signs in
 * to it, and its cases are not kept.
 */
export const syntheticAuthority = 'longstop-probe';

/** Whatever a case can belong to: the authorities, and the synthetic one. */
export const authoritiesWithCases = [...authorities, syntheticAuthority] as const;

export type Authority = (typeof authoritiesWithCases)[number];

/** Whether it is an authority that people work in. The synthetic one is not. */
export function isAuthority(text: string): text is (typeof authorities)[number] {
  return (authorities as readonly string[]).includes(text);
}

/** Whether a case can belong to it: an authority, or the synthetic one. */
export function hasCases(text: string): text is Authority {
  return (authoritiesWithCases as readonly string[]).includes(text);
}

/** Authorities that write to everyone in more than one language, the first of them first. */
const writesIn: Readonly<Partial<Record<Authority, readonly Language[]>>> = {
  'cwm-taf': ['cy', 'en'],
};

/** The languages in which an authority writes to everyone, in the order in which they stand in a mail. */
export function languagesOf(authority: Authority): readonly Language[] {
  return writesIn[authority] ?? ['en'];
}
