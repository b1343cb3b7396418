import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../local/journal.ts';
import { openRecord } from '../../local/record.ts';
import { temporaryFolder } from './world.ts';

const place = (): string => join(temporaryFolder(), 'record.jsonl');

test('what was put is there at once and after opening again, in its order', () => {
  const file = place();
  const record = openRecord<string>(file);
  record.put('b', 'Prif Weithiwr – tŷ');
  record.put('a', 'second');
  expect([record.get('b'), record.get('a'), record.get('c')]).toEqual([
    'Prif Weithiwr – tŷ',
    'second',
    undefined,
  ]);
  const again = openRecord<string>(file);
  again.put('c', 'third');
  expect([...again.keys()]).toEqual(['b', 'a', 'c']);
  expect([...again.keys()].map(again.get)).toEqual(['Prif Weithiwr – tŷ', 'second', 'third']);
  expect(again.count()).toBe(3);
});

test('each value is on disk before the call returns', () => {
  const file = place();
  openRecord<number>(file).put('a', 1);
  expect(readFileSync(file, 'utf8')).toBe('{"key":"a","value":1}\n');
});

test('a last line torn off by a kill is dropped, and what follows is not spoilt by it', () => {
  const file = place();
  openRecord<number>(file).put('a', 1);
  appendFileSync(file, '{"key":"b","val');
  openRecord<number>(file).put('c', 3);
  const third = openRecord<number>(file);
  expect([...third.keys()].map((key) => [key, third.get(key)])).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
});

test('what a journal kept is read, and lines longer than what is read at once', () => {
  const file = place();
  const journal = openJournal<string>(file);
  const long = 'é'.repeat(1_500_000);
  for (const key of ['a', 'b', 'c']) journal.put(key, `${key}${key === 'b' ? long : ''}`);
  journal.close();
  const record = openRecord<string>(file);
  expect([...record.keys()].map((key) => record.get(key)?.length)).toEqual([1, 1_500_001, 1]);
});

test('a damaged line is not passed over', () => {
  const file = place();
  appendFileSync(file, 'nonsense\n{"key":"a","value":1}\n');
  expect(() => openRecord(file)).toThrow(/damaged/);
});
