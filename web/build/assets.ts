/** Makes what browsers load beside the pages: one style sheet, one script, one icon. Runs at build, or on this machine when first asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { compile } from 'sass';

/** By name, as text. */
export type AssetTexts = Readonly<Record<'longstop.css' | 'longstop.js' | 'icon.svg', string>>;

const web = join(import.meta.dirname, '..');
const project = join(web, '..');

/** Throws where a source does not compile. */
export function buildAssets(): AssetTexts {
  return { 'longstop.css': style(), 'longstop.js': script(), 'icon.svg': icon() };
}

function style(): string {
  return compile(join(web, 'assets', 'longstop.scss'), {
    style: 'compressed',
    // The Ministry's sheets name GOV.UK's by their place under the project.
    loadPaths: [project, join(project, 'node_modules')],
    quietDeps: true,
  }).css;
}

function script(): string {
  const built = buildSync({
    entryPoints: [join(web, 'browser', 'main.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  return built.outputFiles[0]!.text;
}

function icon(): string {
  return readFileSync(join(web, 'assets', 'icon.svg'), 'utf8').trim();
}
