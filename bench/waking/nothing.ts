/** So many jobs that do nothing, taken from a heap in memory: no queue can be faster. Reads their count. */
import { openHeap } from '../memory/heap.ts';
import { latenessOf } from './lateness.ts';
import { together } from './together.ts';

const count = Number(process.argv[2]);
const heap = openHeap<{ readonly at: number }>((one, other) => one.at - other.at);
for (let place = 0; place < count; place += 1) heap.add({ at: 0 });

function* whatIsDue() {
  for (let next = heap.takeFirst(); next; next = heap.takeFirst()) yield next;
}

const late: number[] = [];
const begun = performance.now();
await together(whatIsDue(), async () => late.push(performance.now() - begun));
process.stdout.write(`${JSON.stringify(latenessOf(late))}\n`);
