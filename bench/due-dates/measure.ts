/** Measures one contestant: `measure.ts NAME [PERIOD]` prints how many due dates it works out in a second. */
import { rateOf } from '../rate.ts';
import { contestant, type Rival } from './contestant.ts';
import { load } from './load.ts';

/** So many at a time: a moment for the slowest, long enough beside a look at the clock for the fastest. */
const atOnce = 1024;

const [name, period] = process.argv.slice(2);
const dueAt = await contestant(name as 'ours' | Rival);
const { anchors, lengths } = load(period);
let next = 0;
let last = 0;
const rate = rateOf(() => {
  for (const end = next + atOnce; next < end; next += 1) last = dueAt(lengths[next]!, anchors[next]!) ?? last;
  next %= anchors.length;
  return atOnce;
});
process.stdout.write(`${JSON.stringify({ rate, last })}\n`);
