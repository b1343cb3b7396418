/**
 * `npm run flame` draws where the time goes: `docs/performance/flame.svg`, from a profile of one authority's year. Each width
 * is a share of the processor's time; no figure of it is compared with anything.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { drawingOf } from './drawing.ts';
import { type CpuProfile, treeOf } from './tree.ts';

const root = new URL('../../', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'longstop-flame-'));
try {
  const work = fileURLToPath(new URL('work.ts', import.meta.url));
  await promisify(execFile)(process.execPath, ['--cpu-prof', `--cpu-prof-dir=${folder}`, work]);
  const [file] = readdirSync(folder);
  const profile = JSON.parse(readFileSync(join(folder, file!), 'utf8')) as CpuProfile;
  const tree = treeOf(profile, root.href);
  const target = fileURLToPath(new URL('docs/performance/', root));
  mkdirSync(target, { recursive: true });
  const seconds = (tree.time / 1e6).toFixed(1);
  writeFileSync(
    join(target, 'flame.svg'),
    drawingOf(tree, `An authority’s year: ${seconds} s of one core; the wider, the longer`),
  );
  for (const { name, time } of tree.called.slice(0, 12)) {
    process.stdout.write(`${((time / tree.time) * 100).toFixed(1).padStart(5)} %  ${name}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
