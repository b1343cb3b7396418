/** What the words of a rule's period ask to be worked out. */
import type { Within } from '../catalogue/rule.ts';
import { onceEach } from '../once.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import { type Length, parsePeriod } from './period.ts';

export type Term =
  | { readonly is: 'counted'; readonly length: Length }
  | { readonly is: 'at-once' }
  | { readonly is: 'next-working-day' }
  | { readonly is: 'expiry' }
  | { readonly is: 'not-later-than'; readonly milestone: MilestoneType }
  | { readonly is: 'unset' };

/** Reads a period. Throws where the words mean nothing, which the catalogue's types and tests rule out. */
export const termOf = onceEach((within: Within): Term => {
  if (within === 'immediately') return { is: 'at-once' };
  if (within === 'start of the next working day') return { is: 'next-working-day' };
  if (within === 'before it expires') return { is: 'expiry' };
  if (within === 'set by the authority') return { is: 'unset' };
  const other = /^(?:with|before) ([a-z-]+)$/.exec(within);
  if (other) return { is: 'not-later-than', milestone: other[1] as MilestoneType };
  const length = parsePeriod(within);
  if (!length) throw new Error(`Not a period: ${within}`);
  return { is: 'counted', length };
});
