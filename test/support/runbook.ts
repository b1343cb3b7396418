/** The operating guide's shell, as it stands there: to be run with other commands in place of AWS's. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'operating.md'), 'utf8');

/** What stands under a heading of the guide. */
export function textUnder(heading: string): string {
  return guide.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** The shell blocks under a heading of the guide, one after the other. Throws where there is none. */
export function shellUnder(heading: string): string {
  const blocks = [...textUnder(heading).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
  if (blocks.length === 0) throw new Error(`The guide has no shell under ${heading}`);
  return blocks.join('');
}

/** A command that was called: its name and its arguments. */
export type Call = readonly [name: string, ...args: string[]];

/** What the command line prints of a call that has not failed. */
const usual = { 'aws lambda invoke': 'None' };

/**
 * Runs shell with stand-ins for `aws`, `npm` and `npx` that do nothing but answer, and gives what was called, in order.
 * @param answers what a call prints, by the beginning of the call
 */
export function rehearse(shell: string, answers: Readonly<Record<string, string>>): Call[] {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-runbook-'));
  try {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    for (const name of ['aws', 'npm', 'npx']) {
      const file = join(bin, name);
      writeFileSync(file, standIn(name, join(folder, 'calls'), { ...usual, ...answers }));
      chmodSync(file, 0o755);
    }
    const path = [bin, dirname(process.execPath), process.env.PATH].join(delimiter);
    // The guide waits for some answers, and would wait for ever for one that the stand-ins do not give.
    execFileSync('sh', ['-eu', '-c', shell], { env: { ...process.env, PATH: path }, timeout: 30_000 });
    const lines = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Call);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function standIn(name: string, calls: string, answers: Readonly<Record<string, string>>): string {
  return `#!${process.execPath}
const call = [${JSON.stringify(name)}, ...process.argv.slice(2)];
require('node:fs').appendFileSync(${JSON.stringify(calls)}, JSON.stringify(call) + '\\n');
const answers = ${JSON.stringify(answers)};
const begins = Object.keys(answers).find((words) => call.join(' ').startsWith(words));
if (begins !== undefined) console.log(answers[begins]);
`;
}
