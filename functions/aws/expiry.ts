/** Synthetic cases are forgotten. Nothing of any other case ever is. */
import { aDay, second } from '../../domain/calendar/london.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { syntheticAuthority } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey } from '../ports.ts';
import { tableShape } from '../settings/table.ts';
import type { Item } from './log-items.ts';

/** Long enough to look into what the probe complained of. */
const lifetime = 7 * aDay;

/**
 * The attribute by which the table forgets an item of a synthetic case; none for any other case. All items of a log go
 * by its first fact, so that it is forgotten as a whole.
 */
export function expiryOf({ authority }: CaseKey, first: Fact | undefined): Item {
  if (authority !== syntheticAuthority || !first) return {};
  return { [tableShape.timeToLive]: { N: String(Math.ceil((first.at + lifetime) / second)) } };
}
