import { describe, expect, test } from 'vitest';
import { wakeCase } from '../../functions/wake-case.ts';
import { web } from '../../functions/web.ts';
import { london } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, pageRequest, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const aDay = 86_400_000;

/** A case with a reminder sent, and the token of its link. */
async function mailed(): Promise<{ world: World; token: string }> {
  const world = worldInMemory({ now: london('2026-11-25 10:00') });
  const people = [
    { role: 'referrer', email: 'head@oakfield.example', agency: 'Oakfield <Primary>' },
  ] as const;
  const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' }, { people });
  await world.ports.logs.append(await world.ports.logs.load(key), referral, true);
  await wakeCase(world.ports)(queued(key), context);
  return { world, token: /\/a\/([A-Za-z0-9_-]+)/.exec(world.mails[0]!.text)![1]! };
}
const ask = ({ ports }: World, ...request: Parameters<typeof pageRequest>) =>
  web(ports)(pageRequest(...request), context);
const acknowledgements = ({ factsOf }: World) =>
  factsOf(key).filter(({ is }) => is === 'notice-acknowledged');

test.each(['GET', 'HEAD'] as const)(
  '%s shows what would be recorded and changes nothing, however often',
  async (method) => {
    const { world, token } = await mailed();
    const before = world.factsOf(key);
    for (let times = 0; times < 3; times += 1) {
      const { statusCode, headers, body } = await ask(world, method, token);
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      });
      expect(body).toContain('WM-1');
      expect(body).toContain('the referrer (Oakfield &lt;Primary&gt;)');
      expect(body).not.toContain('<Primary>');
      expect(body).not.toMatch(/<script(?! type="module" src="\/assets\/)/);
      expect(body).toMatch(/<form method="post"/);
    }
    expect(world.factsOf(key)).toEqual(before);
  },
);

test.each([
  ['no choice', ''],
  ['another choice', 'read=no'],
  ['another field', 'yes=read'],
])('POST with %s changes nothing and says what to do', async (_what, form) => {
  const { world, token } = await mailed();
  const { statusCode, body } = await ask(world, 'POST', token, form);
  expect(statusCode).toBe(400);
  expect(body).toContain('Tick the box');
  expect(acknowledgements(world)).toEqual([]);
});

test('POST with the choice made is recorded once, however often it comes', async () => {
  const { world, token } = await mailed();
  const first = await ask(world, 'POST', token, 'read=yes');
  world.clock.now += 3_600_000;
  const second = await ask(world, 'POST', token, 'read=yes');
  await Promise.all(Array.from({ length: 5 }, () => ask(world, 'POST', token, 'read=yes')));
  expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
  expect(acknowledgements(world)).toHaveLength(1);
  expect(second.body).toContain('Wednesday 25 November 2026, 10:00');
  expect((await ask(world, 'GET', token)).body).toContain('Wednesday 25 November 2026, 10:00');
});

test('several at once are recorded once', async () => {
  const { world, token } = await mailed();
  await Promise.all(Array.from({ length: 5 }, () => ask(world, 'POST', token, 'read=yes')));
  expect(acknowledgements(world)).toHaveLength(1);
});

test('an acknowledgement never meets the deadline: it is overdue in its time', async () => {
  const { world, token } = await mailed();
  await ask(world, 'POST', token, 'read=yes');
  world.clock.now = london('2026-11-26 10:00');
  await wakeCase(world.ports)(queued(key), context);
  expect(
    world.mails
      .slice(1)
      .map(({ tags, to }) => `${tags.kind} to ${to}`)
      .sort(),
  ).toEqual(['overdue to head@oakfield.example', 'overdue to unit@area.example']);
});

describe('a link that does not work', () => {
  test.each([
    ['an unknown token', 'A'.repeat(32)],
    ['a short one', 'A'],
    ['none', ''],
    ['one with a path', '../../etc/passwd'],
  ])('%s is not found, for every method', async (_what, token) => {
    const { world } = await mailed();
    for (const method of ['GET', 'HEAD', 'POST'] as const) {
      const { statusCode, body } = await ask(world, method, token, 'read=yes');
      expect(statusCode).toBe(404);
      expect(body).not.toContain('WM-1');
    }
    expect(acknowledgements(world)).toEqual([]);
  });

  test('an expired one is not found', async () => {
    const { world, token } = await mailed();
    world.clock.now += 365 * aDay;
    expect((await ask(world, 'GET', token)).statusCode).toBe(404);
    expect((await ask(world, 'POST', token, 'read=yes')).statusCode).toBe(404);
    expect(acknowledgements(world)).toEqual([]);
  });
});
