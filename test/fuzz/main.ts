/**
 * `npm run fuzz`: sends what the contract allows, and what it does not, to the running service, and fails where an
 * answer is a 5xx, is not described, or does not fit its schema. `--seed N` repeats a run, `--seconds N` bounds it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLongstop } from '../../local/open.ts';
import { prepare } from './prepare.ts';
import { fuzzerIn, run } from './python.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, seconds: { type: 'string', default: '120' } },
});

const folder = mkdtempSync(join(tmpdir(), 'longstop-fuzz-'));
const longstop = await openLongstop({
  port: 0,
  data: join(folder, 'data'),
  clock: Date.parse('2026-11-24T10:00:00Z'),
  report: (entry) => {
    if (entry.error !== undefined) console.error(JSON.stringify(entry));
  },
});
try {
  const fuzzer = await fuzzerIn(folder);
  const known = await prepare(longstop.url);
  const config = join(import.meta.dirname, 'schemathesis.toml');
  const bounds = ['--seed', values.seed, '--max-time', values.seconds];
  process.exitCode = await run(
    fuzzer,
    ['--config-file', config, 'run', `${longstop.url}/openapi.json`, ...bounds],
    {
      cwd: folder,
      env: {
        ...process.env,
        PYTHONPATH: import.meta.dirname,
        LONGSTOP_URL: longstop.url,
        LONGSTOP_KNOWN: JSON.stringify(known),
      },
    },
  );
} finally {
  await longstop.close();
  rmSync(folder, { recursive: true, force: true });
}
