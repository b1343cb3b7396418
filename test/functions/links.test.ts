/** Links of mails end: after ninety days, when they are revoked, and when their claim never stood. */
import { expect, test } from 'vitest';
import { hashOfToken } from '../../functions/case/links.ts';
import type { HttpEvent } from '../../functions/http/handler.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { web } from '../../functions/web.ts';
import { london } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, httpEvent, pageRequest, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const aDay = 86_400_000;

async function mailed(): Promise<World> {
  const world = worldInMemory({ now: london('2026-11-25 10:00') });
  const people = [{ role: 'referrer', email: 'head@oakfield.example' }] as const;
  const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' }, { people });
  await world.ports.logs.append(await world.ports.logs.load(key), referral, true);
  await wakeCase(world.ports)(queued(key), context);
  return world;
}

const tokenIn = ({ mails }: World, nth: number) => /\/a\/([\w-]+)/.exec(mails[nth]!.text)![1]!;
const statusOf = async ({ ports }: World, ...request: Parameters<typeof pageRequest>) =>
  (await web(ports)(pageRequest(...request), context)).statusCode;
const facts = ({ factsOf }: World, is: string) => factsOf(key).filter((fact) => fact.is === is);

const routeKey = 'POST /v1/cases/{case}/links/revocation';

async function revoke({ ports }: World, claims: Record<string, string>, reference: string = key.reference) {
  const event = httpEvent({ method: 'POST', path: '/', routeKey, pathParameters: { case: reference } });
  const authorizer = { jwt: { claims, scopes: null } };
  const request = { ...event, requestContext: { ...event.requestContext, authorizer } } as HttpEvent;
  const { statusCode, body = '' } = await web(ports)(request, context);
  return { statusCode, body: JSON.parse(body) as unknown };
}
const unit = { sub: 'unit-7', authority: 'walsall', role: 'unit' };

test('a link works for ninety days to the second', async () => {
  const world = await mailed();
  const token = tokenIn(world, 0);
  world.clock.now += 90 * aDay;
  expect(await statusOf(world, 'GET', token)).toBe(200);
  world.clock.now += 1000;
  for (const method of ['GET', 'HEAD', 'POST'] as const)
    expect(await statusOf(world, method, token, 'read=yes')).toBe(404);
  expect(facts(world, 'notice-acknowledged')).toEqual([]);
});

test('revoking ends every link of the case so far, and is recorded with who did it', async () => {
  const world = await mailed();
  const token = tokenIn(world, 0);
  expect(await statusOf(world, 'GET', token)).toBe(200);
  expect(await revoke(world, unit)).toEqual({
    statusCode: 200,
    body: { case: 'WM-1', authority: 'walsall', revoked: 1 },
  });
  for (const method of ['GET', 'HEAD', 'POST'] as const)
    expect(await statusOf(world, method, token, 'read=yes')).toBe(404);
  expect(facts(world, 'notice-acknowledged')).toEqual([]);
  expect(facts(world, 'links-revoked')).toEqual([{ is: 'links-revoked', at: world.clock.now, by: 'unit-7' }]);
});

test('mails sent afterwards have links that work', async () => {
  const world = await mailed();
  await revoke(world, unit);
  world.clock.now = london('2026-11-26 10:00');
  await wakeCase(world.ports)(queued(key), context);
  expect(world.mails.length).toBeGreaterThan(1);
  expect(await statusOf(world, 'GET', tokenIn(world, 0))).toBe(404);
  expect(await statusOf(world, 'POST', tokenIn(world, 1), 'read=yes')).toBe(200);
  expect(facts(world, 'notice-acknowledged')).toHaveLength(1);
});

test('twice, or before any mail, there is nothing to revoke and nothing is recorded', async () => {
  const world = await mailed();
  await revoke(world, unit);
  expect(await revoke(world, unit)).toMatchObject({ statusCode: 200, body: { revoked: 0 } });
  expect(facts(world, 'links-revoked')).toHaveLength(1);
});

test('several at once revoke once', async () => {
  const world = await mailed();
  await Promise.all(Array.from({ length: 5 }, () => revoke(world, unit)));
  expect(facts(world, 'links-revoked')).toHaveLength(1);
});

test.each([
  ['an auditor', { ...unit, role: 'auditor' }, 'WM-1', 403],
  ['an administrator', { ...unit, role: 'administrator' }, 'WM-1', 403],
  ['the unit of another authority', { ...unit, authority: 'wirral' }, 'WM-1', 404],
  ['nobody', {}, 'WM-1', 403],
  ['the unit, of a case that does not exist', unit, 'WM-2', 404],
  ['the unit, of no reference at all', unit, '../..', 404],
])('%s revokes nothing', async (_, claims, reference, statusCode) => {
  const world = await mailed();
  expect(await revoke(world, claims, reference)).toMatchObject({ statusCode });
  expect(await statusOf(world, 'GET', tokenIn(world, 0))).toBe(200);
  expect(facts(world, 'links-revoked')).toEqual([]);
});

test('a link whose claim never came to stand in the log leads nowhere', async () => {
  const world = await mailed();
  const token = 'A'.repeat(32);
  const { notice } = facts(world, 'notice-claimed')[0] as { notice: string };
  await world.ports.links.put(hashOfToken(token), { key, notice, expires: world.clock.now + aDay });
  expect(await statusOf(world, 'GET', token)).toBe(404);
});

test('a form far longer than the page has is not taken for a choice', async () => {
  const world = await mailed();
  expect(await statusOf(world, 'POST', tokenIn(world, 0), `read=yes&${'x'.repeat(1024)}`)).toBe(400);
  expect(facts(world, 'notice-acknowledged')).toEqual([]);
});
