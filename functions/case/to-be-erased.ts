/** Whether a case is to be erased, as far as what was read of it tells. */
import { erasureOf } from '../../domain/case/erasure.ts';
import type { CaseLog } from '../ports.ts';

/**
 * By its last fact, or by its head: of a long log that is deleted between one page and the next, whoever reads it may have
 * seen the beginning only.
 */
export function isToBeErased({ facts, head }: CaseLog): boolean {
  return erasureOf(facts) !== undefined || (head?.erasing ?? false);
}
