import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from '../end-to-end/open.ts';

// What another team does: it takes the contract from the running service, generates a client, and writes a program.

const now = '2026-11-24T10:00:00Z';
const packages = join(import.meta.dirname, '..', '..', 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'longstop-client-'));
const node = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: folder });

const writeJson = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), JSON.stringify(content));

let service: OpenService;
beforeAll(async () => {
  service = await openService(now);
  const { text } = await service.ask('/openapi.json');
  writeFileSync(join(folder, 'openapi.json'), text);
  writeJson('package.json', { type: 'module', imports: { '#longstop': './client.ts' } });
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: 'es2024',
    module: 'nodenext',
    types: ['node'],
    allowImportingTsExtensions: true,
  };
  writeJson('tsconfig.json', { compilerOptions, include: ['*.ts'] });
  symlinkSync(packages, join(folder, 'node_modules'));
  await node(join(packages, 'oazapfts', 'dist', 'cli.js'), 'openapi.json', 'client.ts');
  copyFileSync(join(import.meta.dirname, 'program.ts'), join(folder, 'program.ts'));
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the compiler says of everything in the folder. */
async function compile(): Promise<string> {
  const compiling = promisify(execFile)(join(packages, '.bin', 'tsc'), ['--project', folder]);
  const { stdout } = await compiling.catch((error: { stdout: string }) => error);
  return stdout;
}

test('the program compiles against the generated client, and runs against the service', async () => {
  expect(await compile()).toBe('');
  const sources = await service.ask<{ source: string; secrets: [string] }[]>('/local/sources');
  const { secrets } = sources.body.find(({ source }) => source === 'demo-walsall')!;
  const { body } = await service.ask<{ token: string }>('/local/token?authority=walsall&role=unit');
  const { stdout } = await node('program.ts', service.url, secrets[0], body.token, now);
  expect(JSON.parse(stdout)).toMatchObject({
    due: { rule: 'written-confirmation', dueAt: '2026-11-26T10:00:00.000+00:00', status: 'open' },
    milestones: ['telephone'],
    listed: ['written-confirmation', 'referral-follow-up'],
    tried: 1,
    why: 'not-found',
  });
});

test.each([
  ['a type that is not known', { type: 'tea-served' }, `Type '"tea-served"' is not assignable`],
  [
    'the data of another type',
    { type: 'conference-held', data: { method: 'written' } },
    `'"method"' does not exist`,
  ],
  ['no data where some is needed', { type: 'referral-made' }, `Property 'data' is missing`],
  ['a field for a name', { type: 'plan-ended', childName: 'x' }, `'"childName"' does not exist`],
])('a program that posts %s does not compile', async (_, part, complaint) => {
  const milestone = JSON.stringify({ case: 'WM-1', occurredAt: now, ...part });
  const wrong = join(folder, 'wrong.ts');
  writeFileSync(
    wrong,
    `import type { Milestone } from '#longstop';\nexport const wrong: Milestone = ${milestone};\n`,
  );
  expect(await compile()).toContain(complaint);
  rmSync(wrong);
});
