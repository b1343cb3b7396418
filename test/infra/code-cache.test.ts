import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programIn } from '../../functions/aws/code-cache/program.ts';
import { bundle } from '../../infra/bundle.ts';
import { addCodeCache, nodeOfLambda } from '../../infra/code-cache.ts';

// What V8 compiled beforehand may speed a start up, and may never be the reason that there is none.

const made = mkdtempSync(join(tmpdir(), 'longstop-code-cache-'));

beforeAll(() => {
  bundle('sweep', made);
  addCodeCache(made, [process.execPath]);
});
afterAll(() => rmSync(made, { recursive: true }));

const caches = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.cache'));

/** A function like the one made, after something has happened to its files. */
function after(happening: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-code-cache-'));
  cpSync(made, folder, { recursive: true });
  happening(folder);
  return folder;
}

/** What node says of the handler, started with these flags. */
function startedIn(folder: string, ...flags: readonly string[]): string {
  const script = `console.log(typeof require(${JSON.stringify(join(folder, 'index.cjs'))}).handler)`;
  return execFileSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' }).trim();
}

function overwrite(folder: string, change: (content: Buffer) => Buffer): void {
  for (const name of caches(folder)) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file)));
  }
}

test('there is a cache for each way in which Lambda may start node, and it is taken', () => {
  expect(caches(made)).toHaveLength(2);
  expect(programIn(made).cachedDataRejected).toBe(false);
  expect(startedIn(made)).toBe('function');
  expect(startedIn(made, '--expose-gc', '--max-old-space-size=460')).toBe('function');
});

test.each<[string, (folder: string) => void]>([
  ['that is not there', (folder) => caches(folder).map((name) => rmSync(join(folder, name)))],
  ['that was cut off', (folder) => caches(folder).map((name) => truncateSync(join(folder, name), 100_000))],
  ['that is empty', (folder) => overwrite(folder, () => Buffer.alloc(0))],
  ['that is noise', (folder) => overwrite(folder, (content) => Buffer.alloc(content.length, 0xa7))],
  [
    'in which some bytes are others',
    (folder) =>
      overwrite(folder, (content) => content.fill(0xff, content.length / 2, content.length / 2 + 400)),
  ],
])('a cache %s is passed over', (_, happening) => {
  const folder = after(happening);
  expect(programIn(folder).cachedDataRejected).not.toBe(false);
  expect(startedIn(folder)).toBe('function');
  rmSync(folder, { recursive: true });
});

test('a cache of another bundle, however alike, is passed over', () => {
  const folder = after((within) => {
    const file = join(within, 'main.cjs');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('swept', 'SWEPT'));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
  });
  expect(programIn(folder).cachedDataRejected).not.toBe(false);
  expect(startedIn(folder)).toBe('function');
  rmSync(folder, { recursive: true });
});

test('a node with other flags finds no cache, and starts', () => {
  expect(startedIn(made, '--no-opt')).toBe('function');
});

test('it is made by the node that is named, or by this one where it is like that of Lambda', () => {
  expect(nodeOfLambda({ LONGSTOP_LAMBDA_NODE: ' qemu-aarch64 -L /arm node ' })).toEqual([
    'qemu-aarch64',
    '-L',
    '/arm',
    'node',
  ]);
  const isLike = process.arch === 'arm64' && process.platform === 'linux';
  expect(nodeOfLambda({})).toEqual(isLike ? [process.execPath] : undefined);
});
