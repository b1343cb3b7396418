import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** How everything is bundled that runs in Lambda. */
export const bundling = {
  absWorkingDir: join(import.meta.dirname, '..'),
  bundle: true,
  platform: 'node',
  target: 'node24',
  // CommonJS: to import `node:http` into an ES module is to load all that it exports, another HTTP client among it.
  format: 'cjs',
  // `deployed`: what is built beforehand in place of what is compiled when asked for (package.json). `module` is usual.
  conditions: ['deployed', 'module'],
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  legalComments: 'none',
  // For the same reason what is imported when it is needed is required then.
  supported: { 'dynamic-import': false },
  metafile: true,
  logLevel: 'error',
} as const satisfies BuildOptions;
