import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { procedures } from '../domain/catalogue/procedures.ts';

// Who may import whom: design in docs/architecture, checked here on the import graph as it is.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folders = [
  'domain',
  'functions',
  'infra',
  'web',
  'operate',
  'local',
  'bench',
  'test',
  'verify',
  'mails',
];

interface SourceFile {
  /** From the root: `domain/case/facts.ts`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the root, and names of packages. */
  readonly imports: readonly string[];
}

const statement = /(?:^|\n|;)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|\n|;)\s*import\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file's text imports, relative ones as paths from the root. */
function importsOf(path: string, text: string): string[] {
  const code = withoutComments(text);
  return [statement, bare, dynamic]
    .flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!))
    .map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)) : name));
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

const thisFile = 'test/architecture.test.ts';

const files: readonly SourceFile[] = folders
  .flatMap(filesIn)
  .filter((path) => path !== thisFile)
  .map((path) => {
    const text = readFileSync(resolve(root, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

/** Imports of the files under a folder that none of the patterns allow, as `file -> import`. */
function strays(under: RegExp, allowed: readonly RegExp[]): string[] {
  return files
    .filter(({ path }) => under.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => !allowed.some((pattern) => pattern.test(name)))
        .map((name) => `${path} -> ${name}`),
    );
}

describe('the reading of imports', () => {
  test('finds every form and nothing in comments', () => {
    const text = `import { a } from './a.ts';
import type {
  B,
} from "../b.ts";
import 'side-effect';
export * from './c.ts';
export type { D } from 'd';
// import { no } from 'commented';
/* import { no } from 'commented'; */
const late = await import('./late.ts');`;
    expect(importsOf('domain/case/x.ts', text).sort()).toEqual([
      'd',
      'domain/b.ts',
      'domain/case/a.ts',
      'domain/case/c.ts',
      'domain/case/late.ts',
      'side-effect',
    ]);
  });

  test('sees the real graph', () => {
    const imports = files.find(({ path }) => path === 'functions/wake-case.ts')?.imports;
    expect(imports).toEqual(
      expect.arrayContaining(['@middy/core', 'functions/case/wake.ts', 'functions/ports.ts']),
    );
    expect(files.filter(({ path }) => path.startsWith('domain/')).length).toBeGreaterThan(20);
  });

  test('finds every import at a file that exists', () => {
    const known = new Set(files.map(({ path }) => path));
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          (name) =>
            /^[a-z]+\/.*\.ts$/.test(name) && folders.includes(name.split('/')[0]!) && !known.has(name),
        )
        .map((name) => `${path} -> ${name}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('who may import whom', () => {
  const dates = [/^date-fns(\/|$)/, /^@date-fns\//];

  test('domain imports only itself and helpers for dates', () => {
    expect(strays(/^domain\//, [/^domain\//, ...dates])).toEqual([]);
  });

  test('functions import the domain, themselves and a few packages', () => {
    const packages = [
      /^zod(\/(mini|locales))?$/,
      /^@middy\//,
      /^ulid$/,
      /^ical-generator$/,
      /^aws-lambda$/,
      /^node:/,
      /^jose$/,
      /^openid-client$/,
      /^csv-parse\//,
      /^#assets$/,
    ];
    expect(strays(/^functions\/(?!aws\/)/, [/^domain\//, /^functions\//, /^web\//, ...packages])).toEqual([]);
    expect(strays(/^functions\/aws\//, [/^domain\//, /^functions\//, /^@aws-sdk\//, ...packages])).toEqual(
      [],
    );
  });

  test('types of Lambda are imported as types alone: there is no such package at run time', () => {
    const asValues = files.filter(({ text }) => /\bimport (?!type)[^;]*from 'aws-lambda'/.test(text));
    expect(asValues.map(({ path }) => path)).toEqual([]);
  });

  test('within what is deployed, only functions/aws imports the SDK', () => {
    const importers = files.filter(({ imports }) => imports.some((name) => name.startsWith('@aws-sdk/')));
    const paths = importers
      .map(({ path }) => path)
      .filter((path) => !/^(functions\/aws|local|bench|test)\//.test(path));
    expect(paths).toEqual([]);
    expect(importers.map(({ path }) => path)).toContain('functions/aws/clients.ts');
  });

  test('nothing but local, its tests and the bench imports local', () => {
    const importers = files.filter(({ imports }) => imports.some((name) => name.startsWith('local/')));
    expect(importers.map(({ path }) => path).filter((path) => !/^(local|bench|test)\//.test(path))).toEqual(
      [],
    );
  });

  test('mails imports its compiler and itself, and what runs takes what it has written', () => {
    expect(strays(/^mails\//, [/^mails\//, /^mjml$/, /^node:/])).toEqual([]);
    const importers = files.filter(({ imports }) => imports.some((name) => /^mails\/|^mjml/.test(name)));
    expect(importers.map(({ path }) => path).filter((path) => !/^(mails|test)\//.test(path))).toEqual([]);
  });

  test('nothing but a test imports a test', () => {
    const importers = files.filter(({ imports }) => imports.some((name) => name.startsWith('test/')));
    expect(importers.map(({ path }) => path).filter((path) => !path.startsWith('test/'))).toEqual([]);
  });

  test('infra imports of the functions nothing but their settings, of the pages their build, and nothing of the domain', () => {
    const elsewhere = [
      /^functions\/settings\//,
      /^infra\//,
      /^web\/build\//,
      /^(?!functions\/|domain\/|local\/|web\/|test\/)/,
    ];
    expect(strays(/^infra\//, elsewhere)).toEqual([]);
  });

  test('what checks evidence offline needs nothing but Node and the domain', () => {
    expect(strays(/^verify\//, [/^domain\//, /^verify\//, /^node:/])).toEqual([]);
    expect(files.filter(({ path }) => path.startsWith('verify/')).length).toBeGreaterThan(2);
  });

  test('what operators run imports the functions and itself, and nothing imports it', () => {
    expect(strays(/^operate\//, [/^functions\//, /^operate\//, /^node:/])).toEqual([]);
    const importers = files.filter(({ imports }) => imports.some((name) => name.startsWith('operate/')));
    expect(importers.map(({ path }) => path).filter((path) => !/^(operate|test)\//.test(path))).toEqual([]);
  });

  test('web imports the domain, itself, the HTTP side of the functions and what pages are drawn with', () => {
    const drawing = [/^nunjucks$/, /^#templates$/, /^echarts(\/|$)/, /^node:/];
    const own = [/^domain\//, /^web\//, /^functions\/http\//, ...dates];
    expect(strays(/^web\/(?!build\/|browser\/)/, [...own, ...drawing])).toEqual([]);
    expect(strays(/^web\/build\//, [/^web\//, /^node:/, /^nunjucks$/, /^esbuild$/, /^sass$/])).toEqual([]);
    expect(strays(/^web\/browser\//, [/^web\/browser\//, /^govuk-frontend$/])).toEqual([]);
  });
});

describe('house rules', () => {
  const offenders = (pattern: RegExp, of = (file: SourceFile) => withoutComments(file.text)) =>
    files.filter((file) => pattern.test(of(file))).map(({ path }) => path);

  test('no module is mocked and no test runs alone', () => {
    expect(offenders(/\bvi\.(mock|doMock|hoisted)\b/)).toEqual([]);
    expect(offenders(/\.only\(/)).toEqual([]);
    expect(offenders(/\.(skip|todo)\(/)).toEqual([]);
  });

  test('a test in the browser goes on by acts that wait for the whole of the next page', () => {
    const bare = offenders(/\.(?:click|dblclick|tap)\(\)|keyboard\.press\('Enter'\)/);
    expect(bare.filter((path) => path.startsWith('test/browser/'))).toEqual(['test/browser/press.ts']);
  });

  test('no type is given up', () => {
    expect(offenders(/\bas any\b(?! [a-z])/)).toEqual([]);
    expect(offenders(/[:<]\s*any\b(?! [a-z])\s*[,;)>=\]|]/)).toEqual([]);
    expect(offenders(/@ts-(?:ignore|nocheck|expect-error)/, ({ text }) => text)).toEqual([]);
  });

  test('the domain knows no clock and no chance', () => {
    const pattern = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bsetTimeout\(|\bconsole\./;
    expect(offenders(pattern).filter((path) => path.startsWith('domain/'))).toEqual([]);
  });

  test('files stay small enough to read in one go', () => {
    const lines = ({ text }: SourceFile) => text.split('\n').length - 1;
    const checked = files.filter(({ path }) =>
      /^(domain|functions|infra|web|operate|local|verify|mails)\//.test(path),
    );
    // What a document lays down stands in the document's own order, in one file or one a chapter.
    const documents = procedures.map(({ source }) => `domain/catalogue/${source}`);
    const isDocument = (path: string) =>
      documents.some((name) => path === `${name}.ts` || path.startsWith(`${name}/`));
    expect(checked.filter(({ path }) => isDocument(path)).length).toBeGreaterThanOrEqual(documents.length);
    const large = checked
      .filter((file) => lines(file) > (isDocument(file.path) ? 1000 : 200))
      .map((file) => `${file.path}: ${lines(file)}`);
    expect(large).toEqual([]);
  });
});
