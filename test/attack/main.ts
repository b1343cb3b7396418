/**
 * `npm run attack`: starts the service and tries to break it. Each attempt says what it tries; it must be refused with the
 * status expected, in good time, without a word too much, and leave nothing behind. Exits with 1 on any surprise.
 */
import { attackWith } from './run.ts';
import { openTarget } from './target.ts';

const begun = performance.now();
const target = await openTarget();
const outcomes = await attackWith(target, ({ group, tries, status, milliseconds, surprises }) => {
  const verdict = surprises.length === 0 ? 'held' : `BROKE: ${surprises.join('; ')}`;
  const columns = [
    group.padEnd(10),
    tries.padEnd(70),
    String(status || '–').padStart(3),
    `${milliseconds.toFixed(0)} ms`.padStart(8),
  ];
  process.stdout.write(`${columns.join('  ')}  ${verdict}\n`);
});
await target.close();
const broke = outcomes.filter(({ surprises }) => surprises.length > 0);
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
process.stdout.write(`${outcomes.length} attempts in ${seconds} s, ${broke.length} surprises\n`);
process.exitCode = broke.length === 0 ? 0 : 1;
