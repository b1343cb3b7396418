/** Tools from PyPI in an environment of their own, which is made when they are first needed and kept out of the way. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of an environment with these packages, each with its version (`name==1.2.3`). Its commands are in `bin`. */
export function pythonWith(packages: readonly string[]): string {
  const name = createHash('sha256').update(packages.join(' ')).digest('hex').slice(0, 12);
  const folder = join(import.meta.dirname, '../../node_modules/.cache', `python-${name}`);
  const made = join(folder, 'made');
  if (existsSync(made)) return folder;
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
  execFileSync(join(folder, 'bin', 'pip'), ['install', '--quiet', ...packages], { stdio: 'inherit' });
  writeFileSync(made, packages.join('\n'));
  return folder;
}
