import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import type { FunctionName } from '../functions/settings/routes.ts';
import { buildPages } from '../web/build/bundled.ts';

/** Gives the code of a function. Injected, so that tests of the template need not bundle. */
export type CodeOf = (name: FunctionName) => Code;

const project = join(import.meta.dirname, '..');

/** How everything is bundled that runs in Lambda. */
export const bundling = {
  absWorkingDir: project,
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

/**
 * Bundles one function with everything it imports, the AWS SDK included, so that the versions tested are the versions
 * deployed. Writes `index.cjs` into `folder`; returns what went in. Throws if anything is missing.
 */
export function bundle(name: FunctionName, folder: string): Metafile {
  mkdirSync(folder, { recursive: true });
  if (name === 'web') buildPages();
  return buildSync({
    ...bundling,
    entryPoints: [`functions/${name}.ts`],
    outfile: join(folder, 'index.cjs'),
    // In Lambda credentials come from the environment alone.
    alias: { '@aws-sdk/credential-provider-node': './functions/aws/credentials.ts' },
  }).metafile;
}

/** The code as deployed: bundled afresh into `dist/functions/NAME`. */
export const bundledCode: CodeOf = (name) => {
  const folder = join(project, 'dist', 'functions', name);
  bundle(name, folder);
  return Code.fromAsset(folder);
};
