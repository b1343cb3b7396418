/** `npm run year -- --scale 1`: a nation's year, played through the real functions in simulated time. */
import { costLines } from '../costs/print.ts';
import { runNation } from './nation-run.ts';
import { readOptions } from './options.ts';
import { linesOf } from './print.ts';
import { openProgress } from './progress.ts';
import { summaryOf } from './summary.ts';

const options = readOptions(process.argv.slice(2));
const summary = summaryOf(await runNation(options, openProgress(process.stderr)), options.scale);
process.stdout.write(
  options.json
    ? `${JSON.stringify({ ...options, ...summary })}\n`
    : `${[...linesOf(summary), ...costLines(summary.costs, summary.authorities, options.scale)].join('\n')}\n`,
);
process.exitCode = summary.wrong.length === 0 ? 0 : 1;
