import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../local/journal.ts';
import { temporaryFolder } from './world.ts';

const place = (): string => join(temporaryFolder(), 'journal.jsonl');

test('what was put is there after opening again, in the order of first coming', () => {
  const file = place();
  const journal = openJournal<number>(file);
  journal.put('b', 1);
  journal.put('a', 2);
  journal.put('b', 3);
  journal.put('c', 4);
  journal.remove('c');
  const again = openJournal<number>(file);
  expect([...again.entries]).toEqual([
    ['b', 3],
    ['a', 2],
  ]);
});

test('each change is on disk before the call returns', () => {
  const file = place();
  const journal = openJournal<string>(file);
  journal.put('a', 'first');
  expect(readFileSync(file, 'utf8')).toBe('{"key":"a","value":"first"}\n');
});

test('a last line torn off by a kill is dropped, and what follows is not spoilt by it', () => {
  const file = place();
  openJournal<number>(file).put('a', 1);
  appendFileSync(file, '{"key":"b","val');
  const second = openJournal<number>(file);
  expect([...second.entries]).toEqual([['a', 1]]);
  second.put('c', 3);
  expect([...openJournal<number>(file).entries.keys()]).toEqual(['a', 'c']);
});

test('opening leaves one line for each entry', () => {
  const file = place();
  const journal = openJournal<number>(file);
  for (let count = 0; count < 50; count += 1) journal.put('a', count);
  journal.put('b', 1);
  journal.remove('b');
  openJournal<number>(file);
  expect(readFileSync(file, 'utf8')).toBe('{"key":"a","value":49}\n');
});

test('a file that was only added to is not written anew', () => {
  const file = place();
  const journal = openJournal<number>(file);
  journal.put('a', 1);
  journal.put('b', 2);
  const { ino } = statSync(file);
  expect([...openJournal<number>(file).entries.keys()]).toEqual(['a', 'b']);
  expect(statSync(file).ino).toBe(ino);
});

test('damage that is not at the end is named with its line', () => {
  const file = place();
  writeFileSync(file, '{"key":"a","value":1}\nnot json\n{"key":"b","value":2}\n');
  expect(() => openJournal(file)).toThrow(/journal\.jsonl is damaged at line 2/);
});
