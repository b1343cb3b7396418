/** The ladders: who is told and when, if the authority has set nothing else. */
import { procedures } from '../../../domain/catalogue/procedures.ts';
import { type LadderName, ladders } from '../../../domain/notices/ladders.ts';
import { generalRows } from '../../../domain/wording/english/procedure/ladder.ts';
import { blocks, paragraph, table } from '../markdown.ts';

const uses: Readonly<Record<LadderName, string>> = {
  hours: 'Short periods counted in hours.',
  short: '1 or 2 working days, and duties tied to another event.',
  days: '3 to 9 days, and most dates counted back from an appointment.',
  long: '10 days or more, weeks and months.',
  urgent: 'Duties to act immediately. Round the clock, never held for office hours.',
  window: 'A right that lapses, not a duty: the person is reminded once and nobody is blamed.',
  chase: 'The other side is late: the one who waits is prompted to act.',
};

/** A table for each ladder, and how many rules use it. */
export function ladderSections(): string {
  const names = Object.keys(ladders) as LadderName[];
  return blocks(
    '## Ladders: who is told, and when',
    paragraph(
      'No document says when people are to be reminded. These are the times that apply until an authority sets others. Working days are counted from the due date; all times are of London. Where a rule has somebody told at once, an alert at the start comes before the ladder.',
    ),
    ...names.map((name) =>
      blocks(
        `### ${name}`,
        paragraph(`${uses[name]} Used by ${countOf(name)}.`),
        table(['Notice', 'When', 'To whom'], generalRows(ladders[name])),
      ),
    ),
  );
}

function countOf(name: LadderName): string {
  const count = procedures.flatMap(({ rules }) => rules).filter(({ ladder }) => ladder === name).length;
  return `${count} ${count === 1 ? 'rule' : 'rules'}`;
}
