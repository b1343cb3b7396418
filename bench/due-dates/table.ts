/**
 * The limit: `table.ts [PERIOD]` measures the bare look-up of a due date in a table that is already built, from the period
 * and the day in UTC. It is no contestant, for it is wrong: in the last hour of a summer's day in UTC it is London's next day
 * already, and hours it takes to begin at noon.
 */
import { aDay, hour, londonInstant } from '../../domain/calendar/london.ts';
import type { Length } from '../../domain/periods/period.ts';
import { rateOf } from '../rate.ts';
import { firstInstant, load, pastInstant } from './load.ts';
import { dueAt } from './ours.ts';

const atOnce = 1024;
const { anchors, lengths } = load(process.argv[2]);
const firstDay = firstInstant / aDay;
const days = (pastInstant - firstInstant) / aDay;
const periods = [...new Set(lengths.map(keyOf))];
const places = Int32Array.from(lengths, (length) => periods.indexOf(keyOf(length)));
const table = Float64Array.from({ length: periods.length * days }, (_, index) => {
  const length = lengths[places.indexOf(Math.floor(index / days))]!;
  const noon = londonInstant(firstDay + (index % days), 12 * hour);
  return dueAt(length, noon) ?? 0;
});

let next = 0;
let sum = 0;
const rate = rateOf(() => {
  for (const end = next + atOnce; next < end; next += 1) {
    sum += table[places[next]! * days + Math.floor(anchors[next]! / aDay) - firstDay]!;
  }
  next %= anchors.length;
  return atOnce;
});
process.stdout.write(`${JSON.stringify({ rate, sum })}\n`);

function keyOf({ amount, unit, direction }: Length): string {
  return `${amount} ${unit} ${direction}`;
}
