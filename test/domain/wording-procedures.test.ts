import { describe, expect, test } from 'vitest';
import { procedures } from '../../domain/catalogue/procedures.ts';
import type { Rule } from '../../domain/catalogue/rule.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import type { Fields } from '../../domain/vocabulary/fields.ts';
import { milestones } from '../../domain/vocabulary/milestones.ts';
import type { ProcedurePhrases } from '../../domain/wording/procedure-phrases.ts';
import { procedurebook } from '../../domain/wording/procedurebook.ts';
import { englishIn } from '../support/english-words.ts';

const rules = procedures.flatMap(({ source, rules }) => rules.map((rule) => ({ source, rule, id: rule.id })));
const ruleOf = (id: string) => rules.find((each) => each.id === id)!.rule;

/** Everything a page can say of a rule. */
function saidOf(rule: Rule, words: ProcedurePhrases): string[] {
  return [
    ...[...rule.starts, ...rule.ends].map((trigger) => words.trigger(trigger, () => '"X"')),
    ...rule.versions.flatMap((version) => [words.periodInBrief(rule, version), words.period(rule, version)]),
    words.owedBy(rule),
    ...words.features(rule).flatMap(({ heading, text }) => [heading, text]),
    ...words.rungs(rule, ladders[rule.ladder]).flatMap(({ kind, when, to }) => [kind, when, to]),
    ...rule.versions.flatMap(({ examples }) =>
      examples.flatMap(({ given }) => given.flatMap(({ data }) => words.details(data ?? {}))),
    ),
  ];
}

/** Labels, references and names of agencies in examples, which are not words of a language. */
const given = /parent-\d|person: \S+|(?:asiantaeth|gwahoddwyd): .*|cynhadledd [A-Z]\S*/g;

describe.each(rules)('$source $id', ({ rule }) => {
  test('is said wholly in Welsh, and as much of it as in English', () => {
    const [english, welsh] = [procedurebook.en, procedurebook.cy].map((words) => saidOf(rule, words));
    expect(welsh).toHaveLength(english!.length);
    for (const said of [...english!, ...welsh!]) {
      expect(said).not.toBe('');
      expect(said).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|`/);
    }
    expect(welsh!.flatMap((said) => englishIn(said.replaceAll(given, '')))).toEqual([]);
  });
});

test('every choice and answer of the vocabulary has Welsh of its own', () => {
  const said = Object.values<Fields>(milestones).flatMap((fields) =>
    Object.entries(fields).flatMap(([field, is]) => {
      const values = is.is === 'one-of' ? is.values : is.is === 'yes-or-no' ? [true, false] : [];
      return values.map((value) => procedurebook.cy.details({ [field]: value }).join());
    }),
  );
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((words) => words === '' || words.includes('-mail'))).toEqual([]);
  expect(() => procedurebook.cy.details({ method: 'pigeon' })).toThrow('No Welsh for the method pigeon');
});

test.each([
  ['complaint-panel-convened', "erbyn diwedd yr olaf o'r diwrnodau gwaith"],
  ['written-confirmation', "48 awr. Fe'i cyfrifir i'r funud"],
  ['report-to-chair', '3 diwrnod gwaith cyn y gynhadledd.'],
  ['pre-birth-first-review', "1 mis. Mae i'w wneud erbyn diwedd yr un diwrnod o'r mis"],
  ['plan-review-at-eighteenth-birthday', "Cyfnod cyn y pen-blwydd yw'r un i'w bennu."],
  ['record-discussed', 'Mae ail derfyn, a gyfrifir o hyn: y gweithiwr cymdeithasol yn derbyn y cofnod.'],
])('%s: … %s …', (id, part) => {
  const rule = ruleOf(id);
  expect(procedurebook.cy.period(rule, rule.versions.at(-1)!)).toContain(part);
});

test('rungs in Welsh', () => {
  const rule = ruleOf('complaint-panel-convened');
  expect(procedurebook.cy.rungs(rule, ladders.long)[0]).toEqual({
    kind: 'nodyn atgoffa',
    when: "09:00, 5 diwrnod gwaith cyn y dyddiad y mae i'w wneud",
    to: 'y Rheolwr Adolygu ac Amddiffyn Plant',
  });
});
