/** Writes the generated pages of docs/procedures and docs/mails: `npm run docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { galleryFiles } from './mails/gallery.ts';
import { generatedPages } from './pages.ts';

const procedures = new URL('../procedures/', import.meta.url);
for (const [name, text] of generatedPages()) writeFileSync(new URL(name, procedures), text);

const mails = new URL('../mails/', import.meta.url);
mkdirSync(mails, { recursive: true });
const files = galleryFiles();
for (const name of readdirSync(mails)) if (!files.has(name)) rmSync(new URL(name, mails));
for (const [name, text] of files) writeFileSync(new URL(name, mails), text);
