/** What somebody may ask for, and what they are answered. */
import { isoInstant } from '../../domain/calendar/london.ts';
import { type ErasureDecided, erasureReasons } from '../../domain/case/facts.ts';
import type { CaseKey } from '../ports.ts';

/** Why somebody may ask. That its time is up nobody needs to ask for. */
export const askedFor = erasureReasons.filter((reason) => reason !== 'retention');

/** The answer: what was decided, and that it is not done yet. */
export function viewDecision({ authority, reference }: CaseKey, { reason, at }: ErasureDecided) {
  return { case: reference, authority, status: 'erasing' as const, reason, decidedAt: isoInstant(at) };
}
