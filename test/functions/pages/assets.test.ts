/** What browsers load beside the pages, by its name and by no other. */
import { expect, test } from 'vitest';
import { showAsset } from '../../../functions/pages/assets.ts';
import { askPage } from '../../support/pages.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';

const { ports } = worldInMemory({ now: Date.parse('2026-11-24T10:00:00Z') });
const ask = (name: string) => askPage(ports, showAsset, { path: `/assets/${name}`, parameters: { name } });

test('the icon is there', async () => {
  expect(await ask('icon.svg')).toMatchObject({
    statusCode: 200,
    headers: { 'content-type': 'image/svg+xml' },
  });
});

test.each(['__proto__', 'constructor', 'toString', '../package.json', 'longstop.scss', ''])(
  'there is none called %j',
  async (name) => {
    expect((await ask(name)).statusCode).toBe(404);
  },
);
