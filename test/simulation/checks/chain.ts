/** Each fact carries the hash of the one before it: SHA-256 of that hash, a line break and its own text. */
import { createHash } from 'node:crypto';
import type { Check } from './check.ts';
import { nameOf } from './record.ts';

export const chainHolds: Check = ({ cases }) =>
  cases.flatMap(({ key, items }) => {
    let previous = '0'.repeat(64);
    for (const [place, { body, hash, sk }] of items.entries()) {
      previous = createHash('sha256').update(`${previous}\n${body!.S}`).digest('hex');
      if (sk!.S !== `log#${String(place).padStart(8, '0')}`)
        return [`${nameOf(key)}: place ${place} is ${sk!.S}`];
      if (hash!.S !== previous) return [`${nameOf(key)}: the chain breaks at place ${place}`];
    }
    return [];
  });
