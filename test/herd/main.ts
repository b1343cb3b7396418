/**
 * `npm run herd -- --notices N --rate R [--seed S]` lets N notices fall due at 09:00 on the first working day after
 * Christmas, with SES taking R mails a second, and prints how late each urgency was. Exits with 1 where a check fails.
 */
import { parseArgs } from 'node:util';
import { wrongWith } from './checks.ts';
import { inWords } from './print.ts';
import { run } from './run.ts';

const { values } = parseArgs({
  options: {
    notices: { type: 'string', default: '50000' },
    rate: { type: 'string', default: '14' },
    seed: { type: 'string', default: '1' },
  },
});

/** Lines printed of what is wrong. */
const most = 20;

const begun = performance.now();
const outcome = await run({
  notices: Number(values.notices),
  rate: Number(values.rate),
  seed: Number(values.seed),
});
const wrong = wrongWith(outcome);
process.stdout.write(`${inWords(outcome)}\n\n`);
const seconds = (performance.now() - begun) / 1000;
const { userCPUTime, maxRSS } = process.resourceUsage();
process.stdout.write(
  `${seconds.toFixed(0)} s, ${(userCPUTime / 1e6).toFixed(0)} s of processor, ${(maxRSS / 1024).toFixed(0)} MB\n`,
);
for (const what of wrong.slice(0, most)) process.stdout.write(`${what}\n`);
if (wrong.length > most) process.stdout.write(`and ${wrong.length - most} more\n`);
if (wrong.length === 0) process.stdout.write('Everything held.\n');
process.exitCode = wrong.length === 0 ? 0 : 1;
