import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type Metafile } from 'esbuild';
import type { FunctionName } from '../functions/settings/routes.ts';
import { buildPages } from '../web/build/bundled.ts';
import { bundling } from './bundling.ts';
import { addCodeCache, nodeOfLambda } from './code-cache.ts';

/** Gives the code of a function. Injected, so that tests of the template need not bundle. */
export type CodeOf = (name: FunctionName) => Code;

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

/**
 * The code as deployed: bundled afresh into `dist/functions/NAME`, with a code cache where there is a node to make it by. Its
 * hash is that of the bundle, for two code caches of one bundle may differ.
 */
export const bundledCode: CodeOf = (name) => {
  const folder = join(bundling.absWorkingDir, 'dist', 'functions', name);
  rmSync(folder, { recursive: true, force: true });
  bundle(name, folder);
  const node = nodeOfLambda();
  if (!node) return Code.fromAsset(folder);
  const hash = createHash('sha256')
    .update(node.join(' '))
    .update(readFileSync(join(folder, 'index.cjs')));
  addCodeCache(folder, node);
  return Code.fromAsset(folder, { assetHash: hash.digest('hex') });
};
