import { describe, expect, test } from 'vitest';
import type { Fact } from '../../domain/case/facts.ts';
import { decideErasure } from '../../functions/erasure/decide.ts';
import { eraseCase } from '../../functions/erasure/erase-case.ts';
import { web } from '../../functions/web.ts';
import { london } from '../support/clock-face.ts';
import { one, send, two, waiting } from '../support/digest-morning.ts';
import type { World } from '../support/ports-in-memory.ts';
import { context, pageRequest } from '../support/requests.ts';

const tokenIn = (text: string) => /\/a\/([A-Za-z0-9_-]{32})/.exec(text)![1]!;
const isAcknowledged = (fact: Fact) => fact.is === 'notice-acknowledged';

describe('the link of a digest', () => {
  const ask = ({ ports }: World, ...request: Parameters<typeof pageRequest>) =>
    web(ports)(pageRequest(...request), context);
  const sent = async () => {
    const world = await waiting();
    await send(world);
    return { world, token: tokenIn(world.mails[0]!.text) };
  };

  test.each(['GET', 'HEAD'] as const)('%s shows every notice and changes nothing', async (method) => {
    const { world, token } = await sent();
    const { statusCode, body } = await ask(world, method, token);
    expect(statusCode).toBe(200);
    expect(body).toContain('Case reference: WM-1.');
    expect(body).toContain('Case reference: WM-2.');
    expect(body).toContain('Due by Tuesday 24 November 2026.');
    expect(world.factsOf(one).some(isAcknowledged)).toBe(false);
  });

  test('POST records in each case that it was read, once', async () => {
    const { world, token } = await sent();
    for (const title of ['Recorded', 'Recorded']) {
      const { statusCode, body } = await ask(world, 'POST', token, 'read=yes');
      expect(statusCode).toBe(200);
      expect(body).toContain(title);
    }
    for (const key of [one, two]) expect(world.factsOf(key).filter(isAcknowledged)).toHaveLength(1);
    expect((await ask(world, 'GET', token)).body).toContain('Already acknowledged');
  });

  test('POST without the choice says what to do', async () => {
    const { world, token } = await sent();
    const { statusCode, body } = await ask(world, 'POST', token, 'read=no');
    expect(statusCode).toBe(400);
    expect(body).toContain('Tick the box');
    expect(world.factsOf(one).some(isAcknowledged)).toBe(false);
  });

  test('leads no more to a case whose links were revoked', async () => {
    const { world, token } = await sent();
    const revoked = { is: 'links-revoked', at: world.clock.now, by: 'unit-1' } as const;
    await world.ports.logs.append(await world.ports.logs.load(one), revoked, false);
    const { body } = await ask(world, 'POST', token, 'read=yes');
    expect(body).not.toContain('WM-1');
    expect(body).toContain('WM-2');
    expect(world.factsOf(one).some(isAcknowledged)).toBe(false);
    expect(world.factsOf(two).some(isAcknowledged)).toBe(true);
  });

  test('leads nowhere after 90 days', async () => {
    const { world, token } = await sent();
    world.clock.now = london('2027-02-19 09:00');
    expect((await ask(world, 'GET', token)).statusCode).toBe(404);
  });

  test('leads no more to a case that is erased, and nothing of that case is left with it', async () => {
    const { world, token } = await sent();
    const why = { reason: 'wrong-case', by: 'administrator-1' } as const;
    await decideErasure(world.ports, await world.ports.logs.load(one), why, () => true);
    expect((await ask(world, 'GET', token)).body).not.toContain('WM-1');
    world.clock.now += 15 * 60_000;
    expect(await eraseCase(world.ports, one)).toBe(true);
    expect(world.shared.map(({ key }) => key)).toEqual([two]);
    const { statusCode, body } = await ask(world, 'POST', token, 'read=yes');
    expect(statusCode).toBe(200);
    expect(body).not.toContain('WM-1');
    expect(world.factsOf(two).some(isAcknowledged)).toBe(true);
  });
});
