import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../docs/generate/markdown.ts';
import { generatedPages } from '../../docs/generate/pages.ts';
import { calendar, exampleAuthority, practice } from '../../docs/generate/practice.ts';
import { type Deadline, isLive } from '../../domain/case/deadlines.ts';
import { workExample } from '../../domain/catalogue/examples.ts';
import { procedures, type SourcedRule } from '../../domain/catalogue/procedures.ts';
import { planOf } from '../../domain/notices/plan.ts';
import { dayInWords } from '../../domain/wording/dates.ts';
import { kinds, ladderRows } from '../../domain/wording/english/procedure/ladder.ts';
import { roleInWords } from '../../domain/wording/roles.ts';

const folder = fileURLToPath(new URL('../../docs/procedures/', import.meta.url));
const pages = [...generatedPages()].map(([name, text]) => ({ name, text }));
const pageOf = (name: string) => pages.find((page) => page.name === name)!.text;

describe.each(pages)('$name', ({ name, text }) => {
  test('is what the rules say today (if not: npm run docs)', () => {
    expect(readFileSync(folder + name, 'utf8')).toBe(text);
  });

  test('has no link to nowhere', () => {
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((match) => `#${anchorOf(match[1]!)}`);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(0);
    const broken = links.filter((link) =>
      link.startsWith('#') ? !headings.includes(link) : !existsSync(folder + link),
    );
    expect(broken).toEqual([]);
  });

  test('has headings that can be told apart, and nothing that was not put into words', () => {
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((match) => anchorOf(match[1]!));
    expect(new Set(headings).size).toBe(headings.length);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('every rule', () => {
  const rules = procedures.flatMap(({ source, document, rules }) =>
    rules.map((rule) => ({ ...rule, source, document })),
  );

  test.each(rules)(
    '$source $id stands on its page, in order, with its citations and a line to sign',
    (rule) => {
      const sections = pageOf(`${rule.source}.md`).split(/^## /m).slice(1);
      const place = rules
        .filter(({ source }) => source === rule.source)
        .findIndex(({ id }) => id === rule.id);
      const section = sections[place]!;
      const flat = section.replaceAll(/\s+/g, ' ');
      expect(section.startsWith(`${place + 1}. ${rule.title}\n\nRule \`${rule.id}\`\n`)).toBe(true);
      for (const { cite, examples } of rule.versions) {
        expect(flat).toContain(`"${cite.section}"`);
        expect(flat).toContain(cite.summary);
        for (const { shows } of examples) expect(flat.toLowerCase()).toContain(shows.toLowerCase());
      }
      expect(section).toMatch(/^\| Signed off by \(name\) \| Role \| Date \| Mark of this text \|$/m);
    },
  );

  test.each(rules)('$source $id: its table names the notices that the service plans', (rule) => {
    const examples = rule.versions.flatMap((version) => version.examples);
    const live = examples.flatMap((example) => {
      const deadline = workExample(rule, example, exampleAuthority(rule.source), practice);
      return deadline?.dueAt !== undefined && isLive(deadline) ? [deadline] : [];
    });
    expect(live.length).toBeGreaterThan(0);
    const written = ladderRows(rule).map(([kind, , to]) => ({ kind, to: to! }));
    for (const { kind, role } of live.flatMap((deadline) => planOf(asWritten(deadline, rule), practice))) {
      const told = written.filter((row) => row.kind === kinds[kind]).map(({ to }) => to);
      expect(told.some((to) => to.includes(roleInWords(role)) || to.includes('the stage names'))).toBe(true);
    }
  });
});

/** The deadline by the rule as it is written: whoever stands in or is on duty stands in words beside the table. */
function asWritten(deadline: Deadline, rule: SourcedRule): Deadline {
  const { outOfHours: _, ...plain } = rule;
  return { ...deadline, owedBy: rule.owedBy, escalatesTo: rule.escalatesTo, rule: plain };
}

describe('conventions', () => {
  test('say to which day the bank holidays are known, and list each', () => {
    const flat = pageOf('conventions.md').replaceAll(/\s+/g, ' ');
    expect(flat).toContain(`The last day known is ${dayInWords(calendar.lastKnownDay)}`);
    expect(pageOf('conventions.md')).toMatch(
      /^\| Monday 28 December 2026 +\| Boxing Day \(substitute day\) \|$/m,
    );
  });

  test('show every ladder', () => {
    const names = [...pageOf('conventions.md').matchAll(/^### (.*)$/gm)].map((match) => match[1]);
    expect(names).toEqual(Object.keys(practice.ladders));
  });
});
