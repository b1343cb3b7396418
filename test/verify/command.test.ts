import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenService, openService } from '../end-to-end/open.ts';

const command = new URL('../../bin/longstop.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'longstop-verify-'));
const file = join(folder, 'bundle.json');
let service: OpenService;
let bundle: string;
let published: readonly string[];

beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
  await service.post('demo-walsall', {
    case: 'PROVE-1',
    type: 'referral-made',
    occurredAt: '2026-11-24T10:00:00Z',
    data: { method: 'telephone' },
    people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }],
  });
  await service.moveTo('2026-11-26T12:00:00Z');
  await service.post('demo-walsall', {
    case: 'PROVE-1',
    type: 'referral-confirmed-in-writing',
    occurredAt: '2026-11-26T11:55:00Z',
  });
  await service.outbox();
  const { body } = await service.ask<{ token: string }>('/local/token?authority=walsall&role=auditor');
  const headers = { authorization: `Bearer ${body.token}` };
  bundle = (await service.ask('/v1/cases/PROVE-1/evidence', { headers })).text;
  const events = await service.ask<{ data: { lastHash: string } }[]>('/local/events?case=PROVE-1');
  published = events.body.map(({ data }) => data.lastHash);
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

function verify(text: string, ...more: string[]) {
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'verify', file, ...more], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the evidence of a case, as the service gives it out, holds', () => {
  const { facts, lastHash, noted, dates } = JSON.parse(bundle);
  expect(facts.length).toBeGreaterThan(5);
  expect(noted).toEqual({ facts: facts.length, lastHash });
  expect(dates.deadlines[0].because[0]).toContain('48 hours from Tuesday 24 November 2026, 10:00');
  expect(dates.holidays.events.map(({ date }: { date: string }) => date)).toContain('2026-12-25');
  expect(dates.settings).toMatchObject([{ version: 1, division: 'england-and-wales' }]);
  expect(dates.settings[0]).not.toHaveProperty('directory');
  const { status, stdout } = verify(bundle, '--kept', lastHash);
  expect(stdout).toMatch(/to referrer \(Oakfield Primary\) at dsl@oakfield\.example/);
  expect(stdout).toMatch(/The evidence holds\.\n$/);
  expect(status).toBe(0);
});

test('the hashes that went out with the events of the case are found in it', () => {
  expect(new Set(published).size).toBeGreaterThan(1);
  for (const hash of new Set(published)) {
    const { status, stdout } = verify(bundle, '--kept', hash);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/the record of which the hash was kept/)]);
  }
});

test('spoilt evidence does not, and neither does another record than the one of which a hash was kept', () => {
  const spoilt = verify(bundle.replaceAll('dsl@oakfield.example', 'dsl@elmfield.example'));
  expect([spoilt.status, spoilt.stdout]).toEqual([1, expect.stringContaining('Fact 0 breaks the chain')]);
  expect(verify(bundle, '--kept', 'f'.repeat(64)).status).toBe(1);
});

test('what cannot be checked ends with 2 and says why', () => {
  expect(verify('{}')).toMatchObject({ status: 2, stderr: expect.stringContaining('longstop-evidence-1') });
  const none = spawnSync(process.execPath, [command], { encoding: 'utf8' });
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('npx longstop verify')]);
  expect(spawnSync(process.execPath, [command, 'verify', join(folder, 'gone.json')]).status).toBe(2);
});
