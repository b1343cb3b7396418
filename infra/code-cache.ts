/** What V8 compiled of a function beforehand, shipped with it. */
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { bundling } from './bundling.ts';

/** Flags that Lambda starts node with which change what V8 compiles. Which it does is not documented: both are made for. */
const flagsOfLambda = [[], ['--expose-gc']];

/**
 * Puts a code cache beside the bundle `index.cjs` in a folder: it becomes `main.cjs`, and `index.cjs` what starts it. A V8
 * that is another than that of `node`, in version, flags or architecture, finds no cache and compiles the bundle itself.
 * @param node a command that runs node as Lambda has it
 */
export function addCodeCache(folder: string, [command = '', ...options]: readonly string[]): void {
  renameSync(join(folder, 'index.cjs'), join(folder, 'main.cjs'));
  const here = 'functions/aws/code-cache';
  buildSync({ ...bundling, entryPoints: [`${here}/start.ts`], outfile: join(folder, 'index.cjs') });
  for (const flags of flagsOfLambda) {
    execFileSync(command, [...options, ...flags, join(bundling.absWorkingDir, here, 'make.ts'), folder], {
      stdio: 'pipe',
    });
  }
}

/**
 * The node that code caches are made with: what `LONGSTOP_LAMBDA_NODE` says, or this one where it is of Lambda's
 * architecture. Undefined where there is none: then there is no code cache, and everything works as it does with one.
 */
export function nodeOfLambda(environment: NodeJS.ProcessEnv = process.env): readonly string[] | undefined {
  const said = environment.LONGSTOP_LAMBDA_NODE?.trim();
  if (said) return said.split(/\s+/);
  return process.arch === 'arm64' && process.platform === 'linux' ? [process.execPath] : undefined;
}
