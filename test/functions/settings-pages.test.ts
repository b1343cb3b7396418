import { describe, expect, test } from 'vitest';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { type Ladder, ladders } from '../../domain/notices/ladders.ts';
import { pageAdmissions } from '../../functions/http/admissions.ts';
import { pagesForPeople } from '../../functions/pages/pages.ts';
import { pageRoutes } from '../../functions/settings/page-routes.ts';
import { now, openSettingsPages as open } from '../support/settings-pages.ts';

const role = '/settings/directory/{role}';
const headOfService = { role: 'head-of-service' };

test('a change is saved as the next version with who made it, and open cases are asked for before and after', async () => {
  const { ask, records, rung } = open();
  const saved = await ask(role, headOfService, [
    ['version', '1'],
    ['address', ' head@walsall.example '],
    ['address', ''],
    ['address', 'deputy@walsall.example'],
  ]);
  expect(saved.statusCode).toBe(303);
  expect(saved.headers?.location).toBe('/settings/directory?saved=2');
  expect(records.at(-1)).toMatchObject({ version: 2, by: 'person-1', at: now });
  expect(records.at(-1)!.settings.directory.addresses).toEqual({
    'head-of-service': ['head@walsall.example', 'deputy@walsall.example'],
  });
  expect(rung).toEqual(['walsall', 'walsall']);
});

test('what is wrong is told beside the field, with what was typed, and changes nothing', async () => {
  const { ask, records } = open();
  const { statusCode, body } = await ask(role, headOfService, [
    ['version', '1'],
    ['address', 'not an address'],
    ['address', 'head@walsall.example'],
    ['address', 'HEAD@walsall.example'],
  ]);
  expect(statusCode).toBe(422);
  expect(body).toContain('<a href="#address-1">Enter an e-mail address, like duty@authority.example</a>');
  expect(body).toContain('<a href="#address-3">This address is there already</a>');
  expect(body).toContain('value="not an address"');
  expect(records).toHaveLength(1);
});

test('the safeguarding unit keeps an address, and any other role may have none', async () => {
  const { ask, records } = open();
  const addresses = {
    'safeguarding-unit': ['unit@walsall.example'],
    'head-of-service': ['head@walsall.example'],
  };
  const directory = { language: 'en', addresses } as const;
  records.push({ version: 2, settings: { ...unsetSettings, directory }, by: 'person-2', at: now });
  const emptied: readonly [string, string][] = [
    ['version', '2'],
    ['address', ' '],
  ];
  const { statusCode, body } = await ask(role, { role: 'safeguarding-unit' }, emptied);
  expect(statusCode).toBe(422);
  expect(body).toContain(
    '<a href="#address-1">Enter at least one address: what nobody else can be told comes here</a>',
  );
  expect(body).toContain('id="address-1-error"');
  expect(records).toHaveLength(2);
  expect((await ask(role, headOfService, emptied)).statusCode).toBe(303);
  expect(records.at(-1)!.settings.directory.addresses).toEqual({
    'safeguarding-unit': ['unit@walsall.example'],
  });
});

test('in Welsh a message is announced in Welsh', async () => {
  const { ask } = open();
  const typed: readonly [string, string][] = [
    ['version', '1'],
    ['address', 'not an address'],
  ];
  const { body } = await ask(role, headOfService, typed, '', 'cy');
  expect(body).toContain('<span class="govuk-visually-hidden">Gwall:</span> Rhowch gyfeiriad e-bost');
  expect(body).not.toContain('>Error:<');
});

test('in Welsh the way back is called so in Welsh', async () => {
  const { body } = await open().ask('/settings/periods', {}, undefined, '', 'cy');
  expect(body).toContain('<nav class="govuk-breadcrumbs longstop-no-print" aria-label="Briwsion bara">');
});

test('a link of a card says once what it is about', async () => {
  const { ask } = open();
  const linksIn = async (route: string) => {
    const { body = '' } = await ask(route, {});
    const links = [
      ...body.matchAll(/<a class="govuk-link" href="[^"]*\/(?:periods|changes)\/[^"]*">([\s\S]*?)<\/a>/g),
    ];
    return links.map(([, link]) =>
      link!
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  };
  expect(await linksIn('/settings/changes')).toEqual(['Read this change (Change 1)']);
  const periods = await linksIn('/settings/periods');
  expect(periods.length).toBeGreaterThan(0);
  for (const link of periods) expect(link).toMatch(/^Change \([^()]+\)$/);
});

test('saving what is there already makes no version', async () => {
  const { ask, records } = open();
  const saved = await ask('/settings/retention', {}, [
    ['version', '1'],
    ['do', 'save'],
    ['keep', 'for-ever'],
  ]);
  expect(saved.headers?.location).toBe('/settings/retention');
  expect(records).toHaveLength(1);
});

describe('a change made meanwhile', () => {
  test('is shown with who made it, and what was typed can be saved on top of it', async () => {
    const { ask, records, ports } = open();
    const directory = { language: 'en', addresses: { referrer: ['school@walsall.example'] } } as const;
    records.push({ version: 2, settings: { ...unsetSettings, directory }, by: 'person-2', at: now });
    const typed: readonly [string, string][] = [['address', 'head@walsall.example']];
    const { statusCode, body } = await ask(role, headOfService, [['version', '1'], ...typed]);
    expect(statusCode).toBe(409);
    expect(body).toContain('Last by person-2 on Tuesday 24 November 2026, 10:00.');
    expect(body).toContain('Addresses of the referrer');
    expect(body).toContain('name="version" value="2"');
    expect(body).toContain('value="head@walsall.example"');
    expect(records).toHaveLength(2);
    await ask(role, headOfService, [['version', '2'], ...typed]);
    expect((await ports.authorities.latest()).settings.directory.addresses).toEqual({
      referrer: ['school@walsall.example'],
      'head-of-service': ['head@walsall.example'],
    });
  });

  test('at the very moment of saving is shown in the same way', async () => {
    const here = open();
    const { change } = here.ports.authorities;
    here.ports.authorities.change = async (of, record) => {
      here.records.push({ ...here.records[0]!, version: 2, by: 'person-2' });
      return change(of, record);
    };
    const { statusCode, body } = await here.ask(role, headOfService, [
      ['version', '1'],
      ['address', 'head@walsall.example'],
    ]);
    expect(statusCode).toBe(409);
    expect(body).toContain('Last by person-2');
    expect(here.records).toHaveLength(2);
  });
});

describe('a ladder', () => {
  const change = '/settings/ladders/{ladder}/change';
  const window = { ladder: 'window' };
  const rung = (days: string): readonly [string, string][] => [
    ['version', '1'],
    ['rungs', '1'],
    ['kind-1', 'reminder'],
    ['moment-1', 'days-before'],
    ['number-1', days],
    ['to-1', 'owed-by'],
  ];

  test('is shown with its mails before it is saved, and then is the authority’s own', async () => {
    const { ask, records } = open();
    const { statusCode, body } = await ask(change, window, [...rung('5'), ['do', 'review']]);
    expect(statusCode).toBe(200);
    expect(body).toContain('Reminder 1 comes at another time: 09:00, 5 working days before the due date');
    expect(body).toContain('Due by');
    expect(records).toHaveLength(1);
    await ask(change, window, [...rung('5'), ['do', 'save']]);
    expect(records.at(-1)!.settings.ladders).toEqual({
      window: { rungs: [{ kind: 'reminder', at: { workingDay: -5 }, to: ['owed-by'] }] },
    });
  });

  test('that is the usual one again is no longer the authority’s own', async () => {
    const { ask, records } = open();
    await ask(change, window, [...rung('5'), ['do', 'save']]);
    expect(ladders.window.rungs[0]!.at).toEqual({ workingDay: -3 });
    await ask(change, window, [...rung('3').slice(1), ['version', '2'], ['do', 'save']]);
    expect(records.at(-1)).toMatchObject({ version: 3, settings: { ladders: {} } });
  });

  test.each([
    [
      'overdue',
      'days-before',
      'An overdue notice, an escalation or a prompt to ask again cannot come before',
    ],
    ['reminder', 'days-after', 'A reminder cannot come after the due date.'],
  ])('is refused with a notice on the wrong side of the due date: %s, %s', async (kind, moment, says) => {
    const { ask, records } = open();
    for (const doing of ['review', 'save']) {
      const typed = rung('2').map(([name, value]): [string, string] => [
        name,
        { 'kind-1': kind, 'moment-1': moment }[name] ?? value,
      ]);
      const { statusCode, body } = await ask(change, { ladder: 'days' }, [...typed, ['do', doing]]);
      expect(statusCode).toBe(422);
      expect(body).toContain(`<a href="#moment-1">${says}`);
    }
    expect(records).toHaveLength(1);
  });

  test('that was stored with such a notice is still shown, and can be put right', async () => {
    const { ask, records } = open();
    const days: Ladder = { rungs: [{ kind: 'overdue', at: { workingDay: -2 }, to: ['owed-by'] }] };
    records.push({ ...records[0]!, version: 2, settings: { ...unsetSettings, ladders: { days } } });
    for (const route of ['/settings/ladders', '/settings/ladders/{ladder}', change]) {
      expect((await ask(route, { ladder: 'days' })).statusCode).toBe(200);
    }
    await ask(change, { ladder: 'days' }, [...rung('2').slice(1), ['version', '2'], ['do', 'save']]);
    expect(records.at(-1)!.settings.ladders.days!.rungs).toMatchObject([
      { kind: 'reminder', at: { workingDay: -2 } },
    ]);
  });
});

test('a role, rule, ladder or change that there is not is not found', async () => {
  const { ask } = open();
  const code = async (route: string, parameters: Record<string, string>) => {
    try {
      return String((await ask(route, parameters)).statusCode);
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(await code(role, { role: 'mayor' })).toBe('not-found');
  expect(await code('/settings/periods/{rule}', { rule: 'written-confirmation' })).toBe('not-found');
  expect(await code('/settings/ladders/{ladder}', { ladder: 'toString' })).toBe('not-found');
  expect(await code('/settings/changes/{version}', { version: '7' })).toBe('not-found');
  expect(await code('/settings/changes/{version}', { version: '1' })).toBe('200');
});

test('every settings page that is routed has its page and says who is let in, and the other way round', () => {
  const routed = pageRoutes
    .filter(({ path, method }) => path.startsWith('/settings') && method !== 'HEAD')
    .map(({ method, path }) => `${method} ${path}`)
    .sort();
  const inSettings = (table: object) =>
    Object.keys(table)
      .filter((key) => key.includes(' /settings'))
      .sort();
  expect(inSettings(pagesForPeople)).toEqual(routed);
  expect(inSettings(pageAdmissions)).toEqual(routed);
});
