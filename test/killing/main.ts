/**
 * `npm run kill -- --kills N --notices N [--seed S]` kills the real local service with SIGKILL at random moments while
 * notices fall due, and then counts. The seed gives the moments of the kills; what they hit depends on the machine too,
 * so a seed repeats the plan of a run and not the run. Exits with 1 where anything was lost, repeated unmarked or left over.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inFigures } from './figures.ts';
import { run } from './run.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    notices: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [kills, notices, seed] = [Number(values.kills), Number(values.notices), Number(values.seed)];
if (![kills, notices, seed].every((number) => Number.isSafeInteger(number) && number >= 0) || notices === 0)
  throw new Error('Use whole numbers: --kills 100 --notices 2000 --seed 7');

const data = mkdtempSync(join(tmpdir(), 'longstop-kill-'));
const begun = performance.now();
const seconds = () => (performance.now() - begun) / 1000;
const say = (line: string) => process.stdout.write(`${line}\n`);

say(`seed ${seed}: ${kills} kills while ${notices} notices fall due`);
try {
  const outcome = await run({
    kills,
    notices,
    seed,
    data,
    onProgress: (progress) => {
      if (progress.kills % 10 === 0)
        say(`${progress.kills} kills, ${progress.due} notices due, ${seconds().toFixed(0)} s`);
    },
  });
  for (const violation of outcome.violations) say(violation);
  say(inFigures(outcome, seconds()));
  if (outcome.violations.length > 0) process.exitCode = 1;
} catch (error) {
  say(`It came to nothing: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
if (process.exitCode === 1) say(`What the service kept is in ${data}`);
else rmSync(data, { recursive: true, force: true });
