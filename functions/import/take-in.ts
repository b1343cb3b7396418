/**
 * Takes the milestones of open cases in, each as one that is recorded by hand. All of a case come in before it is settled,
 * so that nobody is told of a duty that the next row says is done. Again, or after a crash, nothing is recorded twice.
 */

import type { Instant } from '../../domain/calendar/london.ts';
import { arrangementsOf } from '../case/arrangements.ts';
import type { Settling } from '../case/settle.ts';
import type { RowOutcome } from '../http/import/outcome.ts';
import type { ImportRow } from '../http/import/read.ts';
import type { SignedIn } from '../http/person.ts';

import { takeCase } from './take-case.ts';

export interface TakenIn {
  /** What became of each row that was looked at. */
  readonly outcomes: readonly RowOutcome[];
  /** The rows that there was no time for. */
  readonly rest: readonly ImportRow[];
}

/** How many cases are taken in at once. */
const atOnce = 8;

/**
 * @param quietly whether nobody is told of what is past already
 * @param until when no further case is begun
 */
export async function takeIn(
  ports: Settling,
  person: SignedIn,
  rows: readonly ImportRow[],
  { quietly, until }: { readonly quietly: boolean; readonly until: Instant },
): Promise<TakenIn> {
  const { practice } = await arrangementsOf(ports, person.authority);
  const cases = [...Map.groupBy(rows, ({ milestone }) => milestone.case).values()];
  const outcomes: RowOutcome[] = [];
  let begun = 0;
  while (begun < cases.length && ports.now() < until) {
    const batch = cases.slice(begun, begun + atOnce);
    begun += batch.length;
    const taken = await Promise.all(batch.map((each) => takeCase(ports, person, each, practice, quietly)));
    outcomes.push(...taken.flat());
  }
  return { outcomes: outcomes.sort((one, other) => one.row - other.row), rest: cases.slice(begun).flat() };
}
