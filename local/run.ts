/** The whole service in this process, until a signal ends it. */
import { readEnvironment } from './environment.ts';
import { type LocalReport, type Longstop, openLongstop } from './open.ts';

const explanations: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken: stop what listens there, or set PORT to another number',
  EACCES: 'This port or folder is not open to you: set PORT or LONGSTOP_DATA to another',
};

let longstop: Longstop | undefined;
// Whoever started it may stop listening once it is ready; that is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.once('SIGTERM', end);
process.once('SIGINT', end);
try {
  const environment = readEnvironment(process.env);
  longstop = await openLongstop({ ...environment, report });
  console.log(`Longstop is ready on ${longstop.url}`);
  console.log(whatToTry(longstop.url, environment.clock !== undefined));
} catch (error) {
  fail(error);
}

async function end(): Promise<void> {
  await longstop?.close().catch(fail);
  process.exit(0);
}

function fail(error: unknown): never {
  const { code = '', message } = error as { code?: string; message: string };
  console.error(`Longstop cannot run: ${explanations[code] ?? message}`);
  process.exit(1);
}

/** Problems go to the error stream, one JSON line each; a sweep that found nothing is no news. */
function report(entry: LocalReport): void {
  if (entry.what !== 'swept' || entry.count !== 0) console.error(JSON.stringify(entry));
}

function whatToTry(url: string, simulated: boolean): string {
  const at = url === 'http://127.0.0.1:3000' ? '' : ` --url ${url}`;
  const besides = simulated
    ? [
        `  npm run demo${at ? ` --${at}` : ''}                           # some fifty invented cases, in half a minute`,
      ]
    : ['  (set LONGSTOP_CLOCK to an instant to have a clock that you can move)'];
  return [
    `Look at ${url}/local in a browser: one case in three minutes, its mails, and the clock.`,
    'Or try in another terminal:',
    '  npm run post -- --source demo-walsall --case WM-2026-000123 --type referral-made \\',
    `    --data method=telephone --person referrer=dsl@oakfield.example${at}`,
    ...besides,
    `  curl ${url}/local/outbox             # the mails sent so far`,
  ].join('\n');
}
