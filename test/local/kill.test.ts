import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { signedHeaders } from '../../functions/http/sign.ts';
import { start, temporaryFolder } from './world.ts';

const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));

/** `npm start` without npm: the process itself, and where it says that it is ready. After that nobody listens to it. */
async function launch(environment: Record<string, string>): Promise<{ process: ChildProcess; url: string }> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main], { env: { PATH, PORT: '0', ...environment } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const url = /Longstop is ready on (\S+)\n/.exec(said)?.[1];
    if (url !== undefined) return { process: child, url };
  }
  throw new Error('It ended before it was ready');
}

async function refer(url: string, reference: string): Promise<number> {
  const sources = (await (await fetch(`${url}/local/sources`)).json()) as {
    source: string;
    secrets: string[];
  }[];
  const secret = sources.find(({ source }) => source === 'demo-walsall')?.secrets[0] ?? '';
  const body = JSON.stringify({
    case: reference,
    type: 'referral-made',
    occurredAt: '2026-11-20T16:30:00Z',
    data: { method: 'telephone' },
    people: [{ role: 'referrer', email: 'dsl@oakfield.example' }],
  });
  const headers = signedHeaders(`m-${reference}`, start, body, secret);
  return (await fetch(`${url}/v1/sources/demo-walsall/milestones`, { method: 'POST', headers, body })).status;
}

test('what was answered before a SIGKILL is followed up after it', { timeout: 20_000 }, async () => {
  const environment = { LONGSTOP_DATA: temporaryFolder(), LONGSTOP_CLOCK: '2026-11-20T16:30:00Z' };
  const first = await launch(environment);
  const references = ['WM-2026-000001', 'WM-2026-000002', 'WM-2026-000003'];
  expect(await Promise.all(references.map((reference) => refer(first.url, reference)))).toEqual([
    201, 201, 201,
  ]);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');

  const { url, process: second } = await launch(environment);
  const move = { method: 'POST', body: JSON.stringify({ to: '2026-11-22T17:30:00Z' }) };
  expect((await fetch(`${url}/local/clock`, move)).status).toBe(200);
  const mails = (await (await fetch(`${url}/local/outbox`)).json()) as {
    case: string;
    kind: string;
    to: string;
  }[];
  const overdue = mails
    .filter(({ kind }) => kind === 'overdue')
    .map(({ case: reference, to }) => `${reference} ${to}`);
  expect(overdue.sort()).toEqual(
    references.flatMap((reference) => [
      `${reference} dsl@oakfield.example`,
      `${reference} safeguarding-unit@walsall.example`,
    ]),
  );

  second.kill('SIGTERM');
  expect(await once(second, 'exit')).toEqual([0, null]);
});

test.each([
  [{ LONGSTOP_CLOCK: 'noon' }, 'Longstop cannot run: LONGSTOP_CLOCK is "noon"; use an ISO instant'],
  [{ PORT: 'x' }, 'Longstop cannot run: PORT is "x"; use a number'],
])('with %j it says what is wrong and ends', async (environment, expected) => {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH ?? '', ...environment } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said.startsWith(expected)).toBe(true);
  expect(said.trim().split('\n')).toHaveLength(1);
});
