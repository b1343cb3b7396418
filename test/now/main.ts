/**
 * `npm run measure-now -- [--cases N] [--times T]` fills an authority with N open cases and prints how long its first page
 * takes to come, and how large it is. Exits with 1 where it is slower or larger than promised.
 */
import { parseArgs } from 'node:util';
import { london } from '../support/clock-face.ts';
import { openFull } from './service.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '5000' }, times: { type: 'string', default: '30' } },
});
/** Promised: milliseconds to the first byte at the median, and bytes of HTML. */
const [promisedTime, promisedSize] = [300, 60 * 1024];
const paths = ['/', '/?show=overdue', '/?owedBy=referrer', '/now', '/now.csv'];

const now = london('2026-11-25 12:00');
const begun = performance.now();
const service = await openFull(Number(values.cases), now);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
process.stdout.write(`${values.cases} open cases, written and opened in ${seconds} s\n`);
const { first } = await service.get('/');
process.stdout.write(`the very first page: ${first.toFixed(0)} ms to the first byte\n`);
let isKept = true;
for (const path of paths) {
  const answers = [];
  const before = process.cpuUsage();
  for (let time = 0; time < Number(values.times); time += 1) answers.push(await service.get(path));
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1000 / answers.length;
  const times = answers.map((answer) => answer.first).sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(part * (times.length - 1))]!;
  const size = Buffer.byteLength(answers[0]!.body);
  const statuses = [...new Set(answers.map(({ status }) => status))].join(', ');
  process.stdout.write(
    `${path.padEnd(18)} ${statuses}  first byte: median ${at(0.5).toFixed(0)} ms, p90 ${at(0.9).toFixed(0)} ms, processor ${processor.toFixed(0)} ms  ${size} bytes\n`,
  );
  const isPage = path !== '/now.csv';
  isKept &&= statuses === '200' && at(0.5) < promisedTime && (!isPage || size < promisedSize);
}
await service.close();
process.exitCode = isKept ? 0 : 1;
