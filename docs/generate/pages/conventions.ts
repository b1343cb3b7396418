/** The page that says how everything is counted, and who is told when. */
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { anchorOf, blocks, list, paragraph } from '../markdown.ts';
import { bankHolidaySection } from '../sections/bank-holidays.ts';
import { parts } from '../sections/counting.ts';
import { ladderSections } from '../sections/ladders.ts';

/** The Markdown of the page. */
export function conventionsPage(calendar: WorkingCalendar): string {
  const sections = [
    ...parts.map(({ heading, answers }) =>
      blocks(`## ${heading}`, list(answers.map(([about, answer]) => `**${about}:** ${answer}`))),
    ),
    ladderSections(),
    bankHolidaySection(calendar),
  ];
  const headings = sections.map((section) => section.split('\n', 1)[0]!.slice('## '.length));
  return `${blocks(
    '# Conventions',
    paragraph(
      'What the documents leave open about counting and telling, and how it was decided. The same for every authority, save what an authority sets for itself: periods that its document does not give, ladders, its bank holidays, its closing days and its addresses. How contradictions within and between the documents were decided stands in [conflicts](conflicts.md).',
    ),
    '**Contents**',
    list(headings.map((heading) => `[${heading}](#${anchorOf(heading)})`)),
    ...sections,
  )}\n`;
}
