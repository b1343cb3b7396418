/** The page that leads to the others. */
import { procedures } from '../../../domain/catalogue/procedures.ts';
import type { Procedure } from '../../../domain/catalogue/rule.ts';
import { authorities, westMidlandsAreas } from '../../../domain/vocabulary/authorities.ts';
import { blocks, list, paragraph, table } from '../markdown.ts';
import { authorityInWords } from '../words/authorities.ts';

/** The Markdown of the page. */
export function readmePage(): string {
  return `${blocks(
    '# Procedures',
    paragraph(
      'What Longstop counts, for whoever answers for it. Each page below lays out the rules of one document, so that they can be checked line by line against it and signed off without reading code. The pages are generated from the rules that run, and a test fails when the two differ.',
    ),
    table(
      ['Page', 'Document', 'Rules', 'Worked examples'],
      [...procedures.map(rowOf), ['all', '', String(total(countRules)), String(total(countExamples))]],
    ),
    list([
      '[Conventions](conventions.md): how days and hours are counted, the ladders, the bank holidays in use',
      '[Duties](duties.md): every timed duty found in the documents, and the rule that keeps it',
      '[Conflicts](conflicts.md): where the documents disagree or are silent, and what was decided',
    ]),
    '## Which authority follows what',
    table(
      ['Authority', 'Follows'],
      authorities.map((authority) => [authorityInWords(authority), follows(authority)]),
    ),
    '## How to sign a rule off',
    list([
      'Print the page or save it as a PDF, and read it beside the document.',
      'Check what starts the clock and ends it, the period, who owes it, who is told, and every worked example against a calendar. The dates and reasons of the examples are worked out by the same code as for a real case.',
      'Sign the line at the end of the rule on your copy, not in this folder. The mark printed there belongs to that text alone: if it is the same on a later page, nothing in the rule has changed since you signed; if it differs, read the rule again.',
      'A rule for which the document gives no period lies dormant. Whether to set one is the decision of the authority.',
    ]),
    '## How to make these pages anew',
    paragraph('After a change to a rule, a ladder or the bank holidays, run `npm run docs`.'),
  )}\n`;
}

function rowOf(procedure: Procedure): string[] {
  const { source, document } = procedure;
  const counts = [countRules(procedure), countExamples(procedure)].map(String);
  return [`[${authorityInWords(source)}](${source}.md)`, document, ...counts];
}

const countRules = ({ rules }: Procedure) => rules.length;
const countExamples = ({ rules }: Procedure) =>
  rules.flatMap(({ versions }) => versions.flatMap(({ examples }) => examples)).length;
const total = (count: (procedure: Procedure) => number) =>
  procedures.reduce((sum, procedure) => sum + count(procedure), 0);

function follows(authority: string): string {
  const isOwn = procedures.some(({ source }) => source === authority);
  const own = `[its own rules](${authority}.md)`;
  if (!(westMidlandsAreas as readonly string[]).includes(authority)) return own;
  return isOwn ? `[the region](west-midlands.md), and ${own}` : '[the region](west-midlands.md)';
}
