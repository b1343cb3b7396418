/** `/settings/digests`: who is offered a digest, and what choosing one saves. */
import { expect, test } from 'vitest';
import { type AuthoritySettings, unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { now, openSettingsPages } from '../support/settings-pages.ts';

const path = '/settings/digests';
const settings: AuthoritySettings = {
  ...unsetSettings,
  directory: {
    language: 'en',
    addresses: {
      referrer: ['school@walsall.example'],
      'head-of-service': ['head@walsall.example', 'deputy@walsall.example'],
      'safeguarding-unit': ['unit@walsall.example'],
      // Of another authority's procedures: no rule of Walsall's writes to it.
      'qasg-chair': ['chair@walsall.example'],
    },
  },
};

function open(more: Partial<AuthoritySettings> = {}) {
  const here = openSettingsPages();
  here.records.push({ version: 2, settings: { ...settings, ...more }, by: 'provision', at: now });
  return {
    ...here,
    show: async () => (await here.ask(path, {})).body ?? '',
    send: (version: number, ...ticked: string[]) =>
      here.ask(path, {}, [
        ['version', String(version)],
        ...ticked.map((role) => ['digest', role] as [string, string]),
      ]),
    inForce: () => here.records.at(-1)!.settings.digests,
  };
}

/** The roles offered, in order, a star after those ticked. */
const offeredIn = (body: string) =>
  [...body.matchAll(/name="digest" type="checkbox" value="([^"]*)"( checked)?/g)].map(
    ([, role, checked]) => `${role}${checked ? '*' : ''}`,
  );

test('offers the unit first, then whoever is written to and has an address, by name', async () => {
  const body = await open({ digests: ['referrer'] }).show();
  expect(offeredIn(body)).toEqual(['safeguarding-unit', 'head-of-service', 'referrer*']);
  expect(body).toContain('head@walsall.example, deputy@walsall.example');
});

test('a role that was chosen and lost its address stays, so that it can be unticked', async () => {
  const body = await open({ digests: ['team-manager'] }).show();
  expect(offeredIn(body)).toEqual(['safeguarding-unit', 'head-of-service', 'referrer', 'team-manager*']);
  expect(body).toContain('No address in the directory');
});

test('where nobody has an address, leads to the directory', async () => {
  const body = await open({ directory: unsetSettings.directory }).show();
  expect(offeredIn(body)).toEqual([]);
  expect(body).toContain(
    '<a class="govuk-link" href="/settings/directory">Set addresses in the directory</a>',
  );
});

test('saves the roles ticked as the next version, and takes them away again', async () => {
  const { send, records, inForce, rung } = open();
  const saved = await send(2, 'safeguarding-unit', 'mayor', 'referrer');
  expect([saved.statusCode, saved.headers?.location]).toEqual([303, '/settings/digests?saved=3']);
  expect(inForce()).toEqual(['referrer', 'safeguarding-unit']);
  expect(rung).toEqual(['walsall', 'walsall']);
  expect(records.at(-1)!.settings.directory).toEqual(settings.directory);
  await send(3);
  expect([records.at(-1)!.version, inForce()]).toEqual([4, []]);
});

test('saving what is there already makes no version, in whatever order it was set', async () => {
  const { send, records } = open({ digests: ['safeguarding-unit', 'referrer', 'referrer'] });
  await send(2, 'referrer', 'safeguarding-unit');
  expect(records).toHaveLength(2);
  const none = open();
  await none.send(2);
  expect(none.records).toHaveLength(2);
});

test('whoever is second sees what was changed meanwhile, with the ticks kept', async () => {
  const { send, records } = open();
  records.push({ ...records.at(-1)!, version: 3, settings: { ...settings, digests: ['referrer'] } });
  const { statusCode, body = '' } = await send(2, 'head-of-service');
  expect(statusCode).toBe(409);
  expect(body).toMatch(/Who gets a digest[\s\S]*None[\s\S]*the referrer/);
  expect(offeredIn(body)).toEqual(['safeguarding-unit', 'head-of-service*', 'referrer']);
  expect(records).toHaveLength(3);
});

test('the overview says how many get one', async () => {
  const stateOf = async (more: Partial<AuthoritySettings>) => {
    const { body = '' } = await open(more).ask('/settings', {});
    return /href="\/settings\/digests">Digests<\/a><\/dt>\s*<dd[^>]*>([^<]*)</.exec(body)?.[1];
  };
  expect(await stateOf({})).toBe('Nobody gets one');
  expect(await stateOf({ digests: ['referrer'] })).toBe('1 role gets one mail a working day');
  expect(await stateOf({ digests: ['referrer', 'team-manager'] })).toBe('2 roles get one mail a working day');
});
