import { expect, test } from 'vitest';
import { type AuthoritySettings, unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { london } from '../support/clock-face.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context, queued } from '../support/requests.ts';
import { addresses, milestone } from '../support/story.ts';

// A period that an authority sets where the document gives none, and takes back.

const key = { authority: 'walsall', reference: 'WM-1' } as const;
const rule = 'dissent-considered';
const raised = milestone('dissent-raised-with-manager', '2026-11-02 10:00');

test('whoever was told that a duty was overdue is stood down when its period is taken back, and only once', async () => {
  const world = worldInMemory({ now: london('2026-11-11 10:00') });
  const { ports, mails } = world;
  await ports.logs.append(await ports.logs.load(key), raised, true);
  const wake = (periods: AuthoritySettings['periods']) => {
    const record = {
      version: 1,
      settings: { ...unsetSettings, directory: addresses, periods },
      by: 'one',
      at: 0,
    };
    const authorities = { ...ports.authorities, find: async () => record };
    return wakeCase({ ...ports, authorities })(queued(key), context);
  };
  await wake({ [rule]: '5 working days' });
  const alarmed = mails.map(({ to, tags }) => `${tags.rule} ${to}`);
  expect(alarmed).not.toEqual([]);
  mails.length = 0;
  await wake({});
  expect(mails.map(({ to, tags }) => `${tags.rule} ${to}`).sort()).toEqual([...new Set(alarmed)].sort());
  expect(new Set(mails.map(({ tags }) => tags.kind))).toEqual(new Set(['stand-down']));
  for (const { text } of mails) expect(text).toMatch(/no longer/);
  expect(await wake({})).toEqual({ batchItemFailures: [] });
  expect(mails).toHaveLength(new Set(alarmed).size);
});
