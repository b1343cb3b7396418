/** The checks of a bundle. Each gives what it found in words, and whether the bundle holds. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '../domain/case/facts.ts';
import { type Told, toldIn } from '../domain/evidence/told.ts';
import type { Authority } from '../domain/vocabulary/authorities.ts';
import type { Claimed } from './read-bundle.ts';

export interface Finding {
  readonly holds: boolean;
  readonly says: string;
}

const holds = (says: string): Finding => ({ holds: true, says });
const broken = (says: string): Finding => ({ holds: false, says });

/** Every fact stands in its place and is the one over which its hash was made. Names the first that is not. */
export function chainHolds({ facts, lastHash }: Claimed): Finding {
  if (facts.length === 0) return broken('There are no facts in it.');
  let previous = '0'.repeat(64);
  for (const [position, { place, hash, fact }] of facts.entries()) {
    if (place !== position) {
      return broken(
        `Fact ${position} is missing or out of place: where it should stand is one numbered ${place}.`,
      );
    }
    if (typeof hash !== 'string') return broken(`Fact ${position} has no hash.`);
    if (createHash('sha256').update(`${previous}\n${fact}`).digest('hex') !== hash) {
      return broken(
        `Fact ${position} breaks the chain: it, its hash or the fact before it is not as it was recorded.`,
      );
    }
    previous = hash;
  }
  if (previous !== lastHash) return broken('The last hash is not that of the last fact.');
  return holds(`All ${facts.length} facts are as they were hashed, in their order, up to the last hash.`);
}

/** Nothing is missing of what was noted beside the log when the case was last settled. */
export function notedHolds({ facts, noted }: Claimed): Finding {
  if (noted === null) return holds('Nothing was noted beside the log to compare it with.');
  const missing = noted.facts - facts.length;
  if (missing > 0)
    return broken(`At the end ${missing} of the ${noted.facts} facts noted beside the log are missing.`);
  if (facts[noted.facts - 1]?.hash !== noted.lastHash) {
    return broken(`Fact ${noted.facts - 1} does not have the hash that was noted beside the log.`);
  }
  return holds(`It agrees with what was noted beside the log at ${noted.facts} facts.`);
}

/** A last hash that somebody kept elsewhere is in the chain. */
export function keptHolds({ facts }: Claimed, kept: string): Finding {
  const place = facts.findIndex(({ hash }) => hash === kept.toLowerCase());
  if (place === -1) {
    return broken('The hash that was kept is not in it: the record was cut off before it, or written anew.');
  }
  const since = facts.length - 1 - place;
  return holds(
    since === 0
      ? 'It is the record of which the hash was kept.'
      : `Up to fact ${place} it is the record of which the hash was kept; ${since} facts were added since.`,
  );
}

/** Who was told what and when, worked out again from the facts, and whether the summary says the same. */
export function summaryHolds(claimed: Claimed): { finding: Finding; told: readonly Told[] } {
  let told: readonly Told[];
  try {
    const facts = claimed.facts.map(({ fact }) => JSON.parse(fact) as Fact);
    told = asInFile(toldIn(claimed.authority as Authority, claimed.case, facts));
  } catch {
    return { finding: broken('The facts cannot be read, so the summary cannot be compared.'), told: [] };
  }
  const places = Math.max(told.length, claimed.told.length);
  for (let place = 0; place < places; place += 1) {
    const [found, says] = [told[place], claimed.told[place]];
    if (!isDeepStrictEqual(found, says)) return { finding: differs(place, found, says), told };
  }
  return { finding: holds(`The summary of ${told.length} notices follows from the facts.`), told };
}

function differs(place: number, found: Told | undefined, says: Told | undefined): Finding {
  if (!says) return broken(`The summary leaves out notice ${place}, which stands in the facts.`);
  if (!found) return broken(`The summary has a notice ${place} that is not in the facts.`);
  const names = [...new Set([...Object.keys(found), ...Object.keys(says)])] as (keyof Told)[];
  const wrong = names.filter((name) => !isDeepStrictEqual(found[name], says[name]));
  return broken(`Notice ${place} of the summary is not what the facts say: see ${wrong.join(', ')}.`);
}

/** As values are once they have been written to JSON and read again. */
function asInFile(told: readonly Told[]): readonly Told[] {
  return JSON.parse(JSON.stringify(told)) as readonly Told[];
}
