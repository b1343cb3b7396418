import { expect, test } from 'vitest';
import { hashOfToken } from '../../../functions/case/links.ts';
import type { SignedIn } from '../../../functions/http/person.ts';
import { askToRevokeFeed, createFeed, revokeFeed, showFeeds } from '../../../functions/pages/feeds.ts';
import { london } from '../../support/clock-face.ts';
import { englishIn } from '../../support/english-words.ts';
import { feedsInMemory } from '../../support/feeds-in-memory.ts';
import { askPageAs } from '../../support/pages.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';

const unit: SignedIn = { subject: 'one', authority: 'walsall', role: 'unit' };
const other: SignedIn = { ...unit, subject: 'two' };
const path = '/feeds';

function open() {
  const world = worldInMemory({ now: london('2026-11-24 10:00') });
  const ports = { ...world.ports, feeds: feedsInMemory() };
  const show = (person: SignedIn, query = '') => askPageAs(person, ports, showFeeds, { path, query });
  const once = async (person: SignedIn) => /name="once" value="([^"]*)"/.exec((await show(person)).body)![1]!;
  const create = (person: SignedIn, form: string) => askPageAs(person, ports, createFeed, { path, form });
  return { ports, show, once, create };
}
const addressIn = (body: string) => /id="address"[^>]*value="([^"]*)"/.exec(body)?.[1];

test('the address is told once, and leads to what was asked for', async () => {
  const { ports, show, once, create } = open();
  const made = await create(unit, `once=${await once(unit)}&rule=written-confirmation&owedBy=referrer`);
  expect([made.statusCode, made.headers['cache-control']]).toEqual([200, 'no-store']);
  const token = /\/v1\/calendar\/(.*)\.ics$/.exec(addressIn(made.body)!)![1]!;
  expect((await ports.feeds.find(hashOfToken(token)))?.feed.filter).toEqual({
    rule: ['written-confirmation'],
    owedBy: ['referrer'],
  });
  const list = await show(unit);
  expect(list.text).toContain('Made on Tuesday 24 November 2026');
  expect(list.text).toContain('Only: Confirm the referral in writing; only what is owed by the referrer');
  expect(list.body).not.toContain(token);
  for (const { body } of [made, list]) {
    expect(body).toContain('<span class="govuk-visually-hidden">Warning</span>');
  }
  expect((await show(other)).text).toContain('You have none yet.');
});

test('what is sent twice makes one, and leads back to the list', async () => {
  const { ports, once, create } = open();
  const form = `once=${await once(unit)}`;
  expect((await create(unit, form)).statusCode).toBe(200);
  const again = await create(unit, form);
  expect([again.statusCode, again.headers.location]).toEqual([303, '/feeds?done=thereAlready']);
  expect(await ports.feeds.of(unit)).toHaveLength(1);
});

test('what is not on the form is refused, and what was ticked stays ticked', async () => {
  const { ports, once, create } = open();
  const form = `once=${await once(unit)}&rule=written-confirmation&rule=of-thumb`;
  const { statusCode, text, body } = await create(unit, form);
  expect(statusCode).toBe(422);
  expect(text).toContain('Choose only from what is listed here');
  expect(body).toMatch(/value="written-confirmation" checked/);
  expect((await create(unit, 'once=x')).statusCode).toBe(422);
  expect(await ports.feeds.of(unit)).toEqual([]);
});

test('twenty are enough', async () => {
  const { ports, once, create } = open();
  for (let made = 0; made < 20; made += 1) await create(unit, `once=${await once(unit)}`);
  const { statusCode, text } = await create(unit, `once=${await once(unit)}`);
  expect([statusCode, (await ports.feeds.of(unit)).length]).toEqual([422, 20]);
  expect(text).toContain('You have 20 calendars already.');
});

test('revoking is asked about first, done once, and by nobody else', async () => {
  const { ports, show, once, create } = open();
  await create(unit, `once=${await once(unit)}`);
  const [{ id = '' } = {}] = await ports.feeds.of(unit);
  const asking = { path: `/feeds/${id}/revocation`, parameters: { feed: id } };
  const asked = await askPageAs(unit, ports, askToRevokeFeed, asking);
  expect(asked.text).toContain('Revoke this calendar?');
  expect((await askPageAs(other, ports, askToRevokeFeed, asking)).statusCode).toBe(404);
  expect((await askPageAs(other, ports, revokeFeed, { ...asking, form: '' })).statusCode).toBe(404);
  expect(await ports.feeds.of(unit)).toHaveLength(1);
  const done = await askPageAs(unit, ports, revokeFeed, { ...asking, form: '' });
  expect([done.statusCode, done.headers.location]).toEqual([303, '/feeds?done=revoked']);
  expect(await ports.feeds.of(unit)).toEqual([]);
  expect((await show(unit, 'done=revoked')).text).toContain('The calendar is revoked.');
});

test('in Welsh', async () => {
  const { show, create, once } = open();
  const welsh = await askPageAs({ ...unit, authority: 'cwm-taf' }, open().ports, showFeeds, {
    path,
    headers: { 'accept-language': 'cy' },
  });
  expect(englishIn(welsh.text)).toEqual([]);
  expect((await show(unit)).body).toContain('lang="en"');
  const made = await create(unit, `once=${await once(unit)}&language=cy`);
  expect(made.statusCode).toBe(200);
});
