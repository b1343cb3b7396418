#!/usr/bin/env node
/**
 * `npx longstop verify bundle.json`. The program is TypeScript, which Node runs from version 24 on; with an older one this
 * looks for the Node that `npm ci` installs beside the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../verify/main.ts', import.meta.url);
const installed = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (Number.parseInt(process.versions.node, 10) >= 24) {
  await import(program.href);
} else if (existsSync(installed)) {
  const { status } = spawnSync(installed, [fileURLToPath(program), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 2;
} else {
  console.error('This needs Node 24 or later: install it, or run npm ci in the folder of Longstop first.');
  process.exitCode = 2;
}
