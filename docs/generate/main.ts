/** Writes the generated pages of docs/procedures: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { generatedPages } from './pages.ts';

const folder = new URL('../procedures/', import.meta.url);
for (const [name, text] of generatedPages()) writeFileSync(new URL(name, folder), text);
