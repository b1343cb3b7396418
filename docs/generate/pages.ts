/** Every generated page of docs/procedures, in memory. */
import { procedures } from '../../domain/catalogue/procedures.ts';
import { conventionsPage } from './pages/conventions.ts';
import { procedurePage } from './pages/procedure.ts';
import { readmePage } from './pages/readme.ts';
import { calendar } from './practice.ts';

/** File names and the Markdown that belongs in them. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', readmePage()],
    ['conventions.md', conventionsPage(calendar)],
    ...procedures.map((procedure) => [`${procedure.source}.md`, procedurePage(procedure)] as const),
  ]);
}
