/** The page of one source: every rule in the order of its document. */
import type { Procedure } from '../../../domain/catalogue/rule.ts';
import { westMidlandsAreas } from '../../../domain/vocabulary/authorities.ts';
import { joined } from '../../../domain/wording/english/joining.ts';
import { periodInBrief } from '../../../domain/wording/english/procedure/periods.ts';
import { anchorOf, blocks, list, paragraph } from '../markdown.ts';
import { ruleHeading, ruleSection } from '../sections/rule.ts';
import { authorityInWords } from '../words/authorities.ts';

/** The Markdown of a source's page. */
export function procedurePage({ source, document, rules }: Procedure): string {
  const sourced = rules.map((rule) => ({ ...rule, source, document }));
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id;
  return `${blocks(
    `# ${authorityInWords(source)}`,
    paragraph(`From the document: ${document}. ${rules.length} rules, in the order of the document.`),
    paragraph(whoFollows(source)),
    paragraph(
      'How days and hours are counted, and what each kind of notice is, stands in [conventions](conventions.md); what became of every duty of the document in [duties](duties.md); how what is unclear in it was decided in [conflicts](conflicts.md). This page is generated from the rules that run: to change it, change a rule.',
    ),
    '**Contents**',
    list(
      sourced.map((rule, place) => {
        const heading = ruleHeading(rule, place + 1);
        return `[${heading}](#${anchorOf(heading)}): ${periodInBrief(rule, rule.versions.at(-1)!)}`;
      }),
    ),
    ...sourced.map((rule, place) => ruleSection(rule, place + 1, titleOf)),
  )}\n`;
}

/** Which authorities follow the rules of a source, and whether they follow others too. */
export function whoFollows(source: string): string {
  const areas = westMidlandsAreas.map(authorityInWords);
  if (source === 'west-midlands') {
    return `Followed by the nine areas of the region: ${joined(areas, 'and')}. Walsall has [rules of its own](walsall.md) besides; the other eight have none.`;
  }
  const name = authorityInWords(source);
  return areas.includes(name)
    ? `Followed by ${name}, which is an area of the West Midlands: it follows the [rules of the region](west-midlands.md) as well, and those come first.`
    : `Followed by ${name} alone.`;
}
