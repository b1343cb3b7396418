/** The words of a rule in Welsh: wholly where its authority works in Welsh, by its titles where its document is English alone. */
import { parseDay } from '../../calendar/day.ts';
import type { SourcedRule } from '../../catalogue/procedures.ts';
import type { Rule, Version } from '../../catalogue/rule.ts';
import type { RuleWords } from '../phrases.ts';
import { cwmTafRules, document } from './cwm-taf.ts';
import { dayInWelsh, softened } from './dates.ts';
import { type TitlesInWelsh, titlesInWelsh } from './english-documents.ts';

interface RuleInWelsh extends TitlesInWelsh {
  readonly summaries: Readonly<Record<string, string>>;
}

const inWelsh: Readonly<Record<string, RuleInWelsh>> = cwmTafRules;

/** Sections keep the title they have in the document, in quotation marks, for that is how they are found. */
export function ruleInWelsh(rule: SourcedRule): RuleWords {
  const own = rule.source === 'cwm-taf' ? inWelsh[rule.id] : undefined;
  const { title, discreetTitle, chaseAdvice } = own ?? titlesInWelsh[rule.id] ?? rule;
  return {
    title,
    discreetTitle: discreetTitle ?? title,
    ...(chaseAdvice !== undefined && { chaseAdvice }),
    cite: ({ cite, from }) => {
      const summary = own?.summaries[from];
      return summary === undefined
        ? { document: rule.document, ...cite, language: 'en' }
        : { document, section: cite.section, summary, language: 'cy' };
    },
    source: (version) => {
      const summary = own?.summaries[version.from];
      return summary === undefined
        ? `"${rule.document}", ${place(version)}. Dogfen Saesneg yw hon: mae crynodeb ohoni yn y rhan Saesneg isod.`
        : `${document}, ${place(version)}: ${summary}`;
    },
  };
}

/** What a subject says in place of a rule's title. */
export function discreetTitleInWelsh({ id }: Rule): string | undefined {
  return (inWelsh[id] ?? titlesInWelsh[id])?.discreetTitle;
}

function place({ cite, from }: Version): string {
  return `"${cite.section}", mewn grym o ${softened(dayInWelsh(parseDay(from)!))}`;
}
