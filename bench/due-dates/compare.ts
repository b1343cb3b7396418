/**
 * Compares one contestant with ours: `compare.ts NAME COUNT` prints on how many of so many random cases it gives another
 * date and what explains each. To be run on a machine set to UTC, as Lambda is.
 */
import { cases } from './cases.ts';
import { contestant, type Rival } from './contestant.ts';
import { countedDayByDay, type Departure, explained } from './departures.ts';

export interface Comparison {
  readonly cases: number;
  /** Cases on which the two differ. */
  readonly differ: number;
  /** How often each departure of theirs had a part in it; a case may have several. */
  readonly departures: Partial<Record<Departure, number>>;
  /** The first few cases on which ours is not what counting day by day gives, or nothing explains theirs. */
  readonly unexplained: readonly string[];
}

const most = 20;
const [name, count] = process.argv.slice(2);
const [ours, theirs] = await Promise.all([contestant('ours'), contestant(name as Rival)]);
const drawn = cases(Number(count));
const counted: Partial<Record<Departure, number>> = {};
const unexplained: string[] = [];
let differ = 0;
for (const { length, anchor } of drawn) {
  const own = ours(length, anchor);
  const other = theirs(length, anchor);
  const byHand = countedDayByDay(length, anchor, []);
  const why = explained(length, anchor, other);
  for (const each of why ?? []) counted[each] = (counted[each] ?? 0) + 1;
  if (own !== other) differ += 1;
  if (own === byHand && why !== undefined) continue;
  unexplained.push(
    `${inWords(length)} ${iso(anchor)}: ours ${iso(own)}, theirs ${iso(other)}, day by day ${iso(byHand)}`,
  );
}
const comparison: Comparison = {
  cases: drawn.length,
  differ,
  departures: counted,
  unexplained: unexplained.slice(0, most),
};
process.stdout.write(`${JSON.stringify(comparison)}\n`);

function inWords({ amount, unit, direction }: (typeof drawn)[number]['length']): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'} ${direction}`;
}

function iso(instant: number | undefined): string {
  return instant === undefined ? 'not known' : new Date(instant).toISOString();
}
