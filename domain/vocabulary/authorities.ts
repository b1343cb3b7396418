/** The bodies whose procedures Longstop runs, and which procedure each follows. */

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
