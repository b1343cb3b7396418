/** The modules that take the place of `#templates` and `#assets` where the pages are deployed: built once, nothing to read or compile. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAssets } from './assets.ts';
import { compiledTemplates } from './templates.ts';

const folder = join(import.meta.dirname, '..', '..', 'dist', 'web');

/** Writes them to where package.json says that a bundle finds them. Throws where a source does not compile. */
export function buildPages(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'templates.mjs'), compiledTemplates());
  const texts = buildAssets();
  const version = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12);
  writeFileSync(
    join(folder, 'assets.mjs'),
    `const texts = ${JSON.stringify(texts)};
export const assetTexts = async () => texts;
export const assetVersion = ${JSON.stringify(version)};
`,
  );
}
