import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checks } from './checks/checks.ts';
import { highestRates } from './faults.ts';
import { mutants } from './mutants/mutants.ts';

const text = await readFile(new URL('../../docs/simulation.md', import.meta.url), 'utf8');

test('every fault is described with its highest rate', () => {
  const wrong = Object.entries(highestRates).filter(
    ([kind, rate]) => !text.includes(`| \`${kind}\` | ${rate} |`),
  );
  expect(wrong).toEqual([]);
});

test('every check and every mutant is described', () => {
  const names = [...Object.keys(checks), 'claimed-before-sent'].map((name) => `\`${name}\``);
  const missing = [...names, ...mutants.map(({ name }) => name)].filter((name) => !text.includes(name));
  expect(missing).toEqual([]);
});
