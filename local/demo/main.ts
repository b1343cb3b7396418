/** `npm run demo`: fills the service on this machine with invented cases of four authorities, at every stage. */
import { parseArgs } from 'node:util';
import { play } from './play.ts';
import { storiesOf } from './stories.ts';

const help = `Fills Longstop on this machine with invented cases, in simulated time. Twice changes nothing.

  npm run demo

  --seed NUMBER     other schools, teams and times of day, in cases of their own (1)
  --url URL         where Longstop runs (http://127.0.0.1:3000)
  --help            prints this`;

try {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(help);
  else await run(values.url.replace(/\/$/, ''), values.seed);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run(url: string, wanted: string): Promise<void> {
  if (!/^\d$/.test(wanted)) throw new Error('--seed takes a number from 0 to 9');
  const seed = Number(wanted);
  console.log('This takes about a minute …');
  const { cases, recorded, alreadyThere, now } = await play(url, storiesOf(seed), seed);
  console.log(`${cases} cases: ${recorded} milestones recorded, ${alreadyThere} were there already.`);
  console.log(`It is now ${now} in the service. Look at ${url}/local, or sign in at ${url}/`);
}
