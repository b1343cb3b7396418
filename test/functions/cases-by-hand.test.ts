/** Milestones recorded and voided by people who are signed in: once, with who did it, and by nobody else. */
import { beforeEach, describe, expect, test } from 'vitest';
import { toldIn } from '../../domain/evidence/told.ts';
import type { PersonRole } from '../../functions/http/admissions.ts';
import type { SignedIn } from '../../functions/http/person.ts';
import { receiveMilestone } from '../../functions/receive-milestone.ts';
import { sessionCookie } from '../../functions/sign-in/session.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { web } from '../../functions/web.ts';
import { london } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, httpEvent, post, queued, source } from '../support/requests.ts';

const key = { authority: 'walsall', reference: 'WM-2026-000123' } as const;
const unit: SignedIn = { subject: 'unit-7', authority: 'walsall', role: 'unit' };
const once = 'A'.repeat(32);

let world: World;
beforeEach(() => {
  world = worldInMemory({ now: london('2026-11-24 10:05'), sources: [source] });
});

type Inputs = Readonly<Record<string, string>>;

async function ask(
  routeKey: string,
  inputs: Inputs,
  { person = unit as SignedIn | null, path = {} as Inputs, query = '', language = 'en' } = {},
) {
  const [method = '', route = ''] = routeKey.split(' ');
  const pathParameters = { case: key.reference, ...path };
  const cookies = person ? [(await sessionCookie(world.ports, person)).split(';')[0]!] : [];
  const event = httpEvent({
    method,
    path: route.replace(/\{(\w+)\}/g, (_, name: string) => pathParameters[name as 'case']),
    routeKey,
    pathParameters,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      'accept-language': language,
    },
    body: new URLSearchParams(inputs).toString(),
  });
  const {
    statusCode,
    headers,
    body = '',
  } = await web(world.ports)({ ...event, cookies, rawQueryString: query }, context);
  return { statusCode, location: String(headers?.location ?? ''), headers, body };
}

const milestones = 'POST /cases/{case}/milestones';
const send = (inputs: Inputs, more = {}) =>
  ask(milestones, { type: 'referral-made', 'data-method': 'telephone', when: 'now', ...inputs }, more);
const record = (inputs: Inputs = {}, more = {}) => send({ step: 'record', once, ...inputs }, more);
const received = (reference: string = key.reference) =>
  world.factsOf({ ...key, reference }).flatMap((fact) => (fact.is === 'milestone-received' ? [fact] : []));

describe('recording', () => {
  test('keeps what was said and by whom, settles the case and leads to it', async () => {
    const { statusCode, location } = await record({ when: 'yesterday', 'when-time': '16:30' });
    const [fact] = received();
    expect(fact).toMatchObject({
      by: 'unit-7',
      delivery: { id: once },
      milestone: {
        type: 'referral-made',
        occurredAt: london('2026-11-23 16:30'),
        data: { method: 'telephone' },
      },
      people: [],
    });
    expect(fact).not.toHaveProperty('source');
    expect([statusCode, location]).toEqual([303, `/cases/WM-2026-000123?recorded=${fact!.milestone.id}`]);
    expect(world.unsettledOf(key)).toEqual([]);
    // 48 hours from 16:30 on Monday; a reminder 24 hours before.
    expect(world.headOf(key)?.nextDue).toBeDefined();
    expect(world.alarms.get('walsall/WM-2026-000123')).toBeDefined();
  });

  test('a second click, a reload and twenty at once record it once, and all lead to it', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => record()));
    world.clock.now += 3_600_000;
    answers.push(await record({ when: 'day', ...at('24', '11', '2026', '10:05') }));
    expect(received()).toHaveLength(1);
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(answers.every(({ statusCode }) => statusCode === 303)).toBe(true);
  });

  test('the same id with something else records nothing more', async () => {
    await record();
    expect((await record({ 'data-method': 'in-person' })).statusCode).toBe(409);
    expect(received()).toHaveLength(1);
  });

  test('without the review before it, nothing is recorded: the review is shown', async () => {
    for (const inputs of [
      { step: 'review' },
      { step: 'record', once: '' },
      { step: 'record', once: 'x' },
      {},
    ]) {
      const { statusCode, body } = await send(inputs);
      expect(statusCode).toBe(200);
      expect(body).toContain('Check what you are about to record');
    }
    expect(received()).toEqual([]);
  });

  test('the review says what follows, and repeats the form with an id of its own', async () => {
    const { body } = await send({ step: 'review', when: 'yesterday', 'when-time': '4.30pm' });
    expect(body).toContain('Monday 23 November 2026, 16:30');
    expect(body).toContain('Begins: Confirm the referral in writing, by Wednesday 25 November 2026, 16:30');
    expect(body).toContain('There is no case WM-2026-000123 yet');
    expect(hiddenIn(body, 'when')).toBe('day');
    expect(hiddenIn(body, 'when-time')).toBe('16:30');
    expect(hiddenIn(body, 'once')).toMatch(/^[\w-]{32}$/);
    const again = await send({ step: 'review' });
    expect(hiddenIn(again.body, 'once')).not.toBe(hiddenIn(body, 'once'));
  });

  test('the review warns of what is there already', async () => {
    const warning = 'already has this very milestone';
    expect((await send({ step: 'review' })).body).not.toContain(warning);
    await record();
    expect((await send({ step: 'review' })).body).toContain(warning);
  });

  test('the review asks whether the year of a date long past is right, and lets go on', async () => {
    const old = { when: 'day', ...at('20', '1', '2025', '10:00') };
    const { statusCode, body } = await send({ step: 'review', ...old });
    expect(statusCode).toBe(200);
    expect(body).toContain('Monday 20 January 2025: this is 1 year and 10 months ago. Is the year right?');
    const welsh = await send({ step: 'review', ...old }, { language: 'cy' });
    expect(welsh.body).toContain('20 Ionawr 2025: roedd hyn 1 flwyddyn a 10 mis yn ôl.');
    const lately = { when: 'day', ...at('24', '5', '2026', '10:00') };
    expect((await send({ step: 'review', ...lately })).body).not.toContain('Is the year right?');
    expect((await record(old)).statusCode).toBe(303);
    expect(received()[0]!.milestone.occurredAt).toBe(london('2025-01-20 10:00'));
  });

  test('what is wrong is said beside its input, with all that was typed', async () => {
    const { statusCode, body } = await record({
      when: 'yesterday',
      'when-time': '25:00',
      'data-method': '',
      'people-0-role': 'referrer',
      'people-0-email': 'dsl at oakfield',
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('href="#when-time"');
    expect(body).toContain('href="#data-method"');
    expect(body).toContain('href="#people-0-email"');
    expect(body).toContain('value="25:00"');
    expect(body).toContain('value="dsl at oakfield"');
    expect(body).toMatch(/<option value="referrer" selected>/);
    expect(body).toMatch(/value="yesterday" checked/);
    expect(received()).toEqual([]);
  });

  test('what is wrong is said in Welsh to who reads Welsh', async () => {
    const { body } = await record({ when: 'yesterday', 'when-time': '25:00' }, { language: 'cy' });
    expect(body).toContain('Mae problem');
    expect(body).toContain('megis 14:30');
    expect(body).not.toContain('There is a problem');
  });

  test('what is yet to come is refused', async () => {
    const { statusCode, body } = await record({ when: 'today', 'when-time': '10:11' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Enter a time that has passed');
    expect(received()).toEqual([]);
  });

  // The clocks go back at 02:00 on Sunday 25 October 2026.
  test('a time that came twice is asked about, and kept as the one that was meant', async () => {
    const said = { when: 'day', ...at('25', '10', '2026', '01:30') };
    const asked = await record(said);
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('href="#when-showing"');
    expect(asked.body).toContain('id="when-showing"');
    const reviewed = await send({ step: 'review', ...said, 'when-showing': 'second' });
    expect(hiddenIn(reviewed.body, 'when-showing')).toBe('second');
    await record({ ...said, 'when-showing': 'second' });
    expect(received()[0]!.milestone.occurredAt).toBe(Date.parse('2026-10-25T01:30:00Z'));
  });

  test('what is offered are the types that rules of the authority have a use for, first those waited for', async () => {
    await record();
    const offered = (await ask('GET /cases/{case}/milestones', {})).body.match(/type=[a-z0-9-]+/g)!;
    expect(offered.slice(0, 2)).toEqual([
      'type=referral-confirmed-in-writing',
      'type=referral-response-received',
    ]);
    expect(offered).toContain('type=case-closed');
    // A duty of Cwm Taf alone.
    expect(offered).not.toContain('type=immediate-safety-concern-raised');
  });

  test('one more row for a person keeps what was typed and records nothing', async () => {
    const { statusCode, body } = await send({ step: 'add-person', 'people-0-email': 'dsl@oakfield.example' });
    expect(statusCode).toBe(200);
    expect(hiddenIn(body, 'people')).toBe('2');
    expect(body).toContain('name="people-1-role"');
    expect(body).toContain('value="dsl@oakfield.example"');
    expect(received()).toEqual([]);
  });

  test('a voiding is not among what can be chosen', async () => {
    const { body } = await ask('GET /cases/{case}/milestones', {}, { query: 'type=milestone-voided' });
    expect(body).toContain('What happened?');
    await record({ type: 'milestone-voided', 'data-milestone': 'x' });
    expect(received()).toEqual([]);
  });

  test('beside what a source posted, and both in one chain', async () => {
    const body = {
      case: key.reference,
      type: 'referral-received',
      occurredAt: '2026-11-24T10:00:00Z',
    };
    await receiveMilestone(world.ports)(post({ at: world.ports.now(), body, id: once }), context);
    expect((await record()).statusCode).toBe(303);
    expect(received().map(({ source: from, by }) => from ?? by)).toEqual(['oakfield-system', 'unit-7']);
  });

  test('one id is one milestone, whoever of the authority sends it again', async () => {
    await record();
    await record({}, { person: { ...unit, subject: 'unit-8' } });
    expect(received().map(({ by }) => by)).toEqual(['unit-7']);
  });
});

describe('who may', () => {
  const roles: [PersonRole, number][] = [
    ['unit', 303],
    ['manager', 303],
    ['auditor', 403],
    ['administrator', 403],
  ];
  test.each(roles)('%s: %i', async (role, status) => {
    expect((await record({}, { person: { ...unit, role } })).statusCode).toBe(status);
    expect(received()).toHaveLength(status === 303 ? 1 : 0);
  });

  test('nobody who is not signed in', async () => {
    expect((await record({}, { person: null })).statusCode).toBe(401);
    expect(received()).toEqual([]);
  });

  test('a person of another authority begins a case of their own and leaves this one as it is', async () => {
    await record();
    await record({}, { person: { ...unit, authority: 'wirral' } });
    expect(received()).toHaveLength(1);
    expect(world.factsOf({ ...key, authority: 'wirral' })).toHaveLength(1);
  });

  test('no reference that is none', async () => {
    for (const reference of ['..', 'a', 'x'.repeat(33), 'Jamie Smith', '<b>']) {
      expect((await record({}, { path: { case: reference } })).statusCode).toBe(404);
    }
  });
});

describe('voiding', () => {
  const route = '/cases/{case}/milestones/{milestone}/void';
  const voiding = (milestone: string, inputs: Inputs = { once: 'B'.repeat(32) }, more = {}) =>
    ask(`POST ${route}`, inputs, { path: { milestone }, ...more });
  const first = async () => {
    await record();
    return received()[0]!.milestone.id;
  };

  test('is a milestone with who did it, once', async () => {
    const id = await first();
    world.clock.now += 60_000;
    const { location } = await voiding(id);
    world.clock.now += 60_000;
    expect((await voiding(id)).location).toBe(location);
    expect((await voiding(id, { once: 'C'.repeat(32) })).location).toBe(location);
    expect(received()).toHaveLength(2);
    expect(received()[1]).toMatchObject({
      by: 'unit-7',
      milestone: {
        type: 'milestone-voided',
        data: { milestone: id },
        occurredAt: london('2026-11-24 10:06'),
      },
    });
    expect(location).toBe(`/cases/WM-2026-000123?voided=${received()[1]!.milestone.id}`);
  });

  test('clicked five times at once, while time goes on, is done once', async () => {
    const id = await first();
    const { clock } = world;
    const ticking = () => {
      clock.now += 1;
      return clock.now;
    };
    world = { ...world, ports: { ...world.ports, now: ticking } };
    const answers = await Promise.all(Array.from({ length: 5 }, () => voiding(id)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303, 303]);
    expect(received()).toHaveLength(2);
  });

  test('shows beforehand what follows', async () => {
    const { statusCode, body } = await ask(`GET ${route}`, {}, { path: { milestone: await first() } });
    expect(statusCode).toBe(200);
    expect(body).toContain('Is no longer required: Confirm the referral in writing');
    expect(received()).toHaveLength(1);
  });

  test('of a voiding, of nothing, and of a milestone of another case is refused', async () => {
    const id = await first();
    await voiding(id);
    const voided = received()[1]!.milestone.id;
    expect((await voiding(voided)).statusCode).toBe(404);
    expect((await voiding('nothing')).statusCode).toBe(404);
    await record({}, { path: { case: 'WM-2' } });
    expect((await voiding(id, undefined, { path: { case: 'WM-2', milestone: id } })).statusCode).toBe(404);
    expect(received()).toHaveLength(2);
    expect(received('WM-2')).toHaveLength(1);
  });

  test('without an id of its own asks again', async () => {
    const id = await first();
    expect((await voiding(id, {})).statusCode).toBe(200);
    expect(received()).toHaveLength(1);
  });

  test('is for those who may record', async () => {
    const id = await first();
    for (const role of ['auditor', 'administrator'] as const)
      expect((await voiding(id, undefined, { person: { ...unit, role } })).statusCode).toBe(403);
    expect((await voiding(id, undefined, { person: { ...unit, authority: 'wirral' } })).statusCode).toBe(404);
    expect(received()).toHaveLength(1);
  });
});

describe('beside it', () => {
  const show = (more = {}) => ask('GET /cases/{case}', {}, more);

  test('the page of the case says who recorded what, and that it is done, for a while', async () => {
    const { location } = await record();
    const query = location.split('?')[1]!;
    const { body } = await show({ query });
    expect(body).toContain('Recorded: Referral made');
    expect(body).toContain('by the person signed in as unit-7');
    world.clock.now += 11 * 60_000;
    expect((await show({ query })).body).not.toContain('Recorded: Referral made');
    expect((await show({ query: 'recorded=made-up' })).body).not.toContain('govuk-notification-banner');
  });

  test('nothing is said to be recorded that was voided since', async () => {
    const { location } = await record();
    const recorded = location.split('?')[1]!;
    const id = recorded.split('=')[1]!;
    const toVoid = 'POST /cases/{case}/milestones/{milestone}/void';
    const voided = await ask(toVoid, { once: 'B'.repeat(32) }, { path: { milestone: id } });
    expect(voided.statusCode).toBe(303);
    const { body } = await show({ query: recorded });
    expect(body).not.toContain('govuk-notification-banner');
    expect(body).not.toContain('This is wrong: void it');
    expect((await show({ query: voided.location.split('?')[1]! })).body).toContain('Voided: Referral made');
  });

  test('who only checks is offered nothing to change', async () => {
    await record();
    const { body } = await show({ person: { ...unit, role: 'auditor' } });
    expect(body).toContain('What is open');
    expect(body).not.toContain('/milestones');
    expect(body).not.toContain('links/revocation');
  });

  test('a case of another authority is answered like one that does not exist', async () => {
    await record();
    const other = await show({ person: { ...unit, authority: 'wirral' } });
    const none = await show({ path: { case: 'WM-404' } });
    expect([other.statusCode, none.statusCode]).toEqual([404, 404]);
    const alike = other.body.replaceAll('Wirral', 'Walsall').replaceAll('wirral', 'walsall');
    expect(alike).toBe(none.body.replaceAll('WM-404', key.reference));
  });

  test('the evidence is that of the API, as a file', async () => {
    await record();
    const { headers, body } = await ask('GET /cases/{case}/evidence', {});
    expect(headers?.['content-disposition']).toBe('attachment; filename="evidence-WM-2026-000123.json"');
    const bundle = JSON.parse(body) as { facts: { fact: string }[]; told: object[] };
    const facts = bundle.facts.map(({ fact }) => JSON.parse(fact) as never);
    expect(facts).toEqual(world.factsOf(key));
    expect(bundle.told).toEqual(toldIn(key.authority, key.reference, facts));
  });

  test('links are revoked from the page by those who may, and by nobody else', async () => {
    await record({ when: 'yesterday', 'when-time': '10:30' });
    world.clock.now = london('2026-11-25 10:31');
    await wakeCase(world.ports)(queued(key), context);
    const revoke = (role: PersonRole) =>
      ask('POST /cases/{case}/links/revocation', {}, { person: { ...unit, role } });
    expect((await show()).body).toContain('links/revocation');
    expect((await revoke('auditor')).statusCode).toBe(403);
    expect((await revoke('manager')).location).toBe('/cases/WM-2026-000123?revoked=yes');
    expect(world.factsOf(key).at(-1)).toMatchObject({ is: 'links-revoked', by: 'unit-7' });
    const { body } = await show({ query: 'revoked=yes' });
    expect(body).toContain('The links in all mails so far are useless now.');
    expect(body).not.toContain('action="/cases/WM-2026-000123/links/revocation"');
  });

  test('a reference is looked for: found, unknown, wrong or left out', async () => {
    const find = (text: string, role: PersonRole = 'unit') =>
      ask(
        'GET /cases',
        {},
        { query: new URLSearchParams({ case: text }).toString(), person: { ...unit, role } },
      );
    await record();
    expect((await find(` ${key.reference} `)).location).toBe('/cases/WM-2026-000123');
    const unknown = await find('WM-2026-000124');
    expect(unknown.body).toContain('There is no case WM-2026-000124');
    expect(unknown.body).toContain('href="/cases/WM-2026-000124/milestones"');
    expect((await find('WM-2026-000124', 'auditor')).body).not.toContain('/milestones');
    expect((await find('Jamie Smith')).statusCode).toBe(422);
    expect((await find('')).body).toContain('Enter the reference of the case');
  });

  test('a reference in other letters is taken for a slip before a case is begun by it', async () => {
    const find = (text: string, language = 'en') =>
      ask('GET /cases', {}, { query: new URLSearchParams({ case: text }).toString(), language });
    expect((await find('wm-2026-000123')).body).not.toContain('Did you mean');
    await record();
    const { body, statusCode } = await find(' wm-2026-000123\u00A0');
    expect(statusCode).toBe(200);
    const asked = body.indexOf('href="/cases/WM-2026-000123">Did you mean WM-2026-000123?</a>');
    expect(asked).toBeGreaterThan(-1);
    expect(body.indexOf('href="/cases/wm-2026-000123/milestones"')).toBeGreaterThan(asked);
    expect((await find('wm-2026-000123', 'cy')).body).toContain(
      'Ai WM-2026-000123 oeddech chi&#39;n ei olygu?',
    );
    expect((await find('wm-2026-000124')).body).not.toContain('Did you mean');
  });

  test('a case that was begun in small letters is found in capitals too', async () => {
    await record({}, { path: { case: 'wm-2026-000125' } });
    const { body } = await ask('GET /cases', {}, { query: 'case=WM-2026-000125' });
    expect(body).toContain('Did you mean wm-2026-000125?');
  });
});

function at(day: string, month: string, year: string, time: string): Inputs {
  return { 'when-day': day, 'when-month': month, 'when-year': year, 'when-time': time };
}

function hiddenIn(body: string, name: string): string | undefined {
  return new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(body)?.[1];
}
