/** One rule as a manager reads and signs it: the duty, who is told, where it stands, worked examples, a line to sign. */
import { createHash } from 'node:crypto';
import { parseDay } from '../../../domain/calendar/day.ts';
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import type { Version } from '../../../domain/catalogue/rule.ts';
import { dayInWords } from '../../../domain/wording/dates.ts';
import { joined } from '../../../domain/wording/english/joining.ts';
import { ladderRows, whoOwes } from '../../../domain/wording/english/procedure/ladder.ts';
import { periodInBrief } from '../../../domain/wording/english/procedure/periods.ts';
import { blocks, list, paragraph, table } from '../markdown.ts';
import { featuresOf, periodSentence, triggerInWords } from '../words/rules.ts';
import { exampleTable } from './example.ts';

/** The heading of a rule on its page. */
export function ruleHeading({ title }: SourcedRule, number: number): string {
  return `${number}. ${title}`;
}

/** The section of a rule. `titleOf` gives the title of another rule of the same source. */
export function ruleSection(rule: SourcedRule, number: number, titleOf: (ruleId: string) => string): string {
  const content = blocks(
    `Rule \`${rule.id}\``,
    list(duty(rule, titleOf)),
    `**Who is told, and when** (ladder "${rule.ladder}")`,
    table(['Notice', 'When', 'To whom'], ladderRows(rule)),
    ...rule.versions.map((version, place) => wording(rule, version, rule.versions[place + 1])),
  );
  return blocks(`## ${ruleHeading(rule, number)}`, content, signature(content));
}

function duty(rule: SourcedRule, titleOf: (ruleId: string) => string): string[] {
  const { starts, ends, versions } = rule;
  const anyOf = (triggers: SourcedRule['starts']) =>
    joined(
      triggers.map((trigger) => triggerInWords(trigger, titleOf)),
      'or',
    );
  return [
    `**It starts when** ${anyOf(starts)}.`,
    `**It ends when** ${anyOf(ends)}.`,
    `**Period:** ${periodSentence(rule, versions.at(-1)!)}`,
    `**Owed by** ${joined(whoOwes(rule), 'and')}.`,
    ...featuresOf(rule).map(({ heading, text }) => `**${heading}:** ${text}`),
  ];
}

/** One wording: from when, where it is laid down, what it says, and its examples. */
function wording(rule: SourcedRule, version: Version, next: Version | undefined): string {
  const { from, cite, examples } = version;
  const until = next ? ` to ${dayInWords(parseDay(next.from)! - 1)}` : '';
  return blocks(
    paragraph(`**In force from ${dayInWords(parseDay(from)!)}${until}:** ${periodInBrief(rule, version)}`),
    list([`Laid down in: ${rule.document}, "${cite.section}"`, `In our words: ${cite.summary}`]),
    ...examples.map((example, place) => exampleTable(rule, example, place + 1)),
  );
}

/** A line to sign. The mark of the text shows which text was signed: it changes with every word of it. */
function signature(content: string): string {
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return table(['Signed off by (name)', 'Role', 'Date', 'Mark of this text'], [[' ', ' ', ' ', mark]]);
}
