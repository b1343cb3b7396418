import { describe, expect, test } from 'vitest';
import { procedures, rulesOf } from '../../../domain/catalogue/procedures.ts';
import { authorities } from '../../../domain/vocabulary/authorities.ts';
import { listProcedures, showProcedures } from '../../../functions/pages/procedures.ts';
import { london } from '../../support/clock-face.ts';
import { englishIn } from '../../support/english-words.ts';
import { askPage } from '../../support/pages.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';

const { ports } = worldInMemory({ now: london('2026-11-24 10:00') });
const ask = (authority: string, language = 'en') =>
  askPage(ports, showProcedures, {
    path: `/procedures/${authority}`,
    query: '',
    parameters: { authority },
    headers: { 'accept-language': language },
  });

describe.each(authorities)('%s', (authority) => {
  test('has every rule, with a way to it and every example with the date worked out on paper', async () => {
    const { statusCode, body, text } = await ask(authority);
    expect(statusCode).toBe(200);
    for (const rule of rulesOf(authority)) {
      expect(body).toContain(`href="#${rule.id}"`);
      expect(body).toContain(`<section class="longstop-rule" id="${rule.id}"`);
      expect(text).toContain(rule.title);
      for (const { cite, examples } of rule.versions) {
        expect(text).toContain(cite.summary);
        for (const { shows } of examples) expect(text).toContain(shows);
      }
    }
    expect(body.match(/class="longstop-rule"/g)).toHaveLength(rulesOf(authority).length);
    expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object/);
  });

  test('is in Welsh but for what the document says', async () => {
    const { body } = await ask(authority, 'cy');
    const own = body
      .replace(/^[\s\S]*<main/, '<main')
      .replaceAll(/<(dd|p)[^>]* lang="en">[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<dd>[^<]*(?:person|asiantaeth|gwahoddwyd|cynhadledd)[^<]*<\/dd>/g, '')
      .replaceAll(/\b[0-9a-f]{8}\b/g, '')
      .replaceAll(/<dt>Cloc pwy<\/dt>\s*<dd>[^<]*<\/dd>/g, '')
      .replaceAll(/<[^>]*>/g, ' ');
    expect(englishIn(own)).toEqual([]);
  });
});

test('an example over Christmas, day by day', async () => {
  const { text } = await ask('dudley');
  expect(text).toContain(
    'Due By the end of Wednesday 29 December 2027 Because 1 working day after Friday 24 December 2027, the day it starts, which is not counted Saturday 25 December 2027 and Sunday 26 December 2027 are a weekend Monday 27 December 2027 is Christmas Day (substitute day) Tuesday 28 December 2027 is Boxing Day (substitute day)',
  );
});

test('both wordings of a rule stand there with the time of each', async () => {
  const { text } = await ask('dudley');
  expect(text).toContain('In force from Tuesday 8 May 2018 to Thursday 25 April 2019: 1 working day');
});

test('a mark is the same in each print of a text, and another for another', async () => {
  const marks = async (authority: string) =>
    [...(await ask(authority)).body.matchAll(/<td class="govuk-table__cell">([0-9a-f]{8})<\/td>/g)].map(
      ([, mark]) => mark,
    );
  const [one, again, walsall] = [await marks('dudley'), await marks('dudley'), await marks('walsall')];
  expect(one).toEqual(again);
  expect(new Set(one).size).toBe(10);
  expect(walsall.slice(0, 10)).toEqual(one);
});

test('nobody else is there', async () => {
  for (const authority of ['atlantis', 'longstop-probe', 'west-midlands', '../etc']) {
    expect((await ask(authority)).statusCode).toBe(404);
  }
});

test('the list leads to each, and names every document', async () => {
  const { body, text, headers } = await askPage(ports, listProcedures, { path: '/procedures' });
  for (const authority of authorities) expect(body).toContain(`href="/procedures/${authority}"`);
  for (const { document } of procedures) expect(text).toContain(document);
  expect(headers['cache-control']).toBe('public, max-age=300');
  expect(headers).not.toHaveProperty('x-robots-tag');
});
