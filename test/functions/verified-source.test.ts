import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rememberedSecrets } from '../../functions/aws/remembered-secrets.ts';
import type { Problem } from '../../functions/http/problem.ts';
import { isSignedBy } from '../../functions/http/signature.ts';
import { verifiedSource } from '../../functions/http/verified-source.ts';
import { post, secret, signature, source } from '../support/requests.ts';

const start = Date.parse('2026-11-24T10:00:00Z');
const body = '{"case":"WM-2026-000123"}';
const otherSecret = `whsec_${Buffer.from('another secret, that is as long').toString('base64')}`;

/** One registered source, and a record of everything that is done. */
function openWorld(slowness = 0) {
  const done: string[] = [];
  const clock = { now: start };
  const kept = new Map<string, readonly string[]>([['oakfield-system', [secret]]]);
  const ports = {
    now: () => clock.now,
    async pause(milliseconds: number) {
      done.push(`pause ${milliseconds}`);
      clock.now += milliseconds;
    },
    sources: {
      async find(name: string) {
        done.push('find source');
        return name === 'oakfield-system' ? { source: name, authority: 'walsall' as const } : undefined;
      },
      put: async () => {},
    },
    secrets: rememberedSecrets(() => clock.now, {
      async find(name) {
        done.push('ask for secrets');
        clock.now += slowness;
        return kept.get(name) ?? [];
      },
      put: async () => {},
    }),
  };
  const judge = async (to: string, signedWith = secret, headers = {}) => {
    done.length = 0;
    const event = post({ to, at: clock.now, body, signedWith, headers });
    const outcome = await verifiedSource(ports, event, Buffer.from(body)).catch((error: unknown) => error);
    return { outcome, done: [...done] };
  };
  return { clock, kept, judge };
}

test('a request signed with the secret of its source is taken for it, and nothing waits', async () => {
  const { judge } = openWorld();
  expect((await judge('oakfield-system')).outcome).toMatchObject({ source: 'oakfield-system' });
  expect((await judge('oakfield-system')).done).toEqual(['find source']);
});

const strangers = ['nobody', 'ashfield-system', '__proto__', '', 'OAKFIELD-SYSTEM', 'x'.repeat(5000)];

test.each(strangers)('the same is done for an unknown source, %j, as for a bad signature', async (name) => {
  const seen = [];
  for (const to of ['oakfield-system', name]) {
    const { judge, clock } = openWorld(7);
    const rounds = [];
    for (const wait of [0, 1000, 11_000, 270_000]) {
      clock.now = Math.max(clock.now, start + wait);
      rounds.push(await judge(to, otherSecret));
    }
    seen.push(rounds);
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[0]!.map(({ done }) => done)).toEqual([
    ['find source', 'ask for secrets', 'ask for secrets', 'pause 86'],
    ['find source', 'pause 100'],
    ['find source', 'ask for secrets', 'pause 93'],
    ['find source', 'ask for secrets', 'pause 93'],
  ]);
  expect(seen[0]![0]!.outcome).toMatchObject({ code: 'signature-invalid' });
});

test('a request that nobody can have signed costs no look-up at all', async () => {
  const { judge } = openWorld();
  for (const headers of [
    { 'webhook-id': 'a,b' },
    { 'webhook-timestamp': '1795514400,1795514400' },
    { 'webhook-timestamp': String(start / 1000 - 301) },
    { 'webhook-signature': 'v1,junk' },
  ])
    expect((await judge('oakfield-system', secret, headers)).done).toEqual(['pause 100']);
});

test('an id of a form that none has is named, the same for every source and signature, before anything is looked up', async () => {
  const outcomes = [];
  for (const id of ['x'.repeat(300), 'msg 1', 'msg\u00e9'])
    for (const name of ['oakfield-system', ...strangers])
      for (const signedWith of [secret, otherSecret]) {
        const { judge } = openWorld();
        outcomes.push(await judge(name, signedWith, { 'webhook-id': id }));
      }
  for (const { outcome, done } of outcomes) {
    expect(outcome).toMatchObject({ code: 'malformed', details: { field: 'webhook-id' } });
    expect(outcome).toEqual(outcomes[0]!.outcome);
    expect(done).toEqual([]);
  }
  expect((outcomes[0]!.outcome as Problem).details.howToFix).toContain('256');
});

test('an id that is missing, or that came twice, is a matter of the signature still', async () => {
  for (const id of [undefined, '', 'msg_1, msg_2']) {
    const { outcome } = await openWorld().judge('oakfield-system', secret, { 'webhook-id': id });
    expect(outcome).toMatchObject({ code: 'signature-invalid' });
  }
});

test('a secret that replaces another works at once, and one that was taken out for five minutes at most', async () => {
  const { judge, kept, clock } = openWorld();
  const isTaken = async (signedWith: string) => {
    const { outcome } = await judge('oakfield-system', signedWith);
    return !(outcome instanceof Error);
  };
  expect(await isTaken(secret)).toBe(true);
  kept.set('oakfield-system', [secret, otherSecret]);
  expect(await isTaken(otherSecret)).toBe(true);
  expect(await isTaken(secret)).toBe(true);
  kept.set('oakfield-system', [otherSecret]);
  expect(await isTaken(secret)).toBe(true);
  clock.now = start + 299_999;
  expect(await isTaken(secret)).toBe(true);
  clock.now = start + 300_000;
  expect(await isTaken(secret)).toBe(false);
  expect(await isTaken(otherSecret)).toBe(true);
});

/** The middle of many measured times, in milliseconds. */
async function medianOf(times: number, run: () => unknown): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const from = performance.now();
    await run();
    measured.push(performance.now() - from);
  }
  return measured.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

test('to reckon takes the same with no secret, one and two', async () => {
  const large = 'x'.repeat(20_000);
  const timestamp = String(start / 1000);
  const request = {
    id: 'msg-1',
    timestamp,
    signature: signature(large, 'msg-1', timestamp, otherSecret),
    body: Buffer.from(large),
  };
  const median = (secrets: readonly string[]) => medianOf(600, () => isSignedBy(secrets, request, start));
  await median([secret]);
  const [none, one, two] = [await median([]), await median([secret]), await median([secret, secret])];
  for (const other of [none, two]) {
    expect(other).toBeGreaterThan(one / 1.6);
    expect(other).toBeLessThan(one * 1.6);
  }
});

test('to refuse takes the same on a real clock, though one source is looked up more slowly than another', async () => {
  const took = async (slowness: number) => {
    const ports = {
      now: Date.now,
      pause,
      sources: { find: async () => source, put: async () => {} },
      secrets: { find: () => pause(slowness, []), findAnew: async () => [], put: async () => {} },
    };
    const event = () => post({ at: Date.now(), body, signedWith: otherSecret });
    return medianOf(15, () => verifiedSource(ports, event(), Buffer.from(body)).catch(() => undefined));
  };
  const [quick, slow] = [await took(1), await took(40)];
  expect(quick).toBeGreaterThan(95);
  expect(Math.abs(quick - slow)).toBeLessThan(20);
});
