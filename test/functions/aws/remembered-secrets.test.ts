import { expect, test } from 'vitest';
import {
  freshness,
  looksAMinute,
  patience,
  rememberedSecrets,
} from '../../../functions/aws/remembered-secrets.ts';

const oakfield = { name: 'oakfield-system', isRegistered: true };
const unknown = { name: 'ashfield-system', isRegistered: false };

/** A store that counts what it is asked, and answers when the test says so or at once. */
function openWorld() {
  const clock = { now: Date.parse('2026-11-24T10:00:00Z') };
  const kept = new Map<string, readonly string[]>([['oakfield-system', ['old']]]);
  const asked: string[] = [];
  const conduct = { answer: async () => {} };
  const secrets = rememberedSecrets(() => clock.now, {
    async find(name) {
      asked.push(name);
      await conduct.answer();
      return kept.get(name) ?? [];
    },
    async put(name, current) {
      kept.set(name, current);
    },
  });
  return { clock, kept, asked, conduct, secrets };
}

test('secrets are asked for once in five minutes', async () => {
  const { clock, kept, asked, secrets } = openWorld();
  expect(await secrets.find(oakfield)).toEqual(['old']);
  kept.set('oakfield-system', ['new']);
  clock.now += freshness - 1;
  expect(await secrets.find(oakfield)).toEqual(['old']);
  expect(asked).toHaveLength(1);
  clock.now += 1;
  expect(await secrets.find(oakfield)).toEqual(['new']);
  expect(asked).toHaveLength(2);
});

test('anew means now, and what it brings is remembered', async () => {
  const { kept, asked, secrets } = openWorld();
  await secrets.find(oakfield);
  kept.set('oakfield-system', ['old', 'new']);
  expect(await secrets.findAnew(oakfield)).toEqual(['old', 'new']);
  expect(await secrets.find(oakfield)).toEqual(['old', 'new']);
  expect(asked).toHaveLength(2);
});

test('anew in vain is not tried again for ten seconds; what brought something new is', async () => {
  const { clock, kept, asked, secrets } = openWorld();
  await secrets.find(oakfield);
  await secrets.findAnew(oakfield);
  kept.set('oakfield-system', ['new']);
  clock.now += patience - 1;
  expect(await secrets.findAnew(oakfield)).toEqual(['old']);
  expect(asked).toHaveLength(2);
  clock.now += 1;
  expect(await secrets.findAnew(oakfield)).toEqual(['new']);
  kept.set('oakfield-system', ['newer']);
  expect(await secrets.findAnew(oakfield)).toEqual(['newer']);
  expect(asked).toHaveLength(4);
});

test('of an unknown source there are none, and asking is the same work', async () => {
  const { asked, secrets } = openWorld();
  for (const each of [oakfield, unknown]) {
    for (let time = 0; time < 5; time += 1) {
      await secrets.find(each);
      await secrets.findAnew(each);
    }
  }
  expect(await secrets.find(unknown)).toEqual([]);
  expect(asked).toEqual(['oakfield-system', 'oakfield-system', 'nobody', 'nobody']);
});

test('a flood of made-up names and bad signatures costs thirty looks a minute, and no known source its secrets', async () => {
  const { clock, kept, asked, secrets } = openWorld();
  for (let n = 0; n < 5900; n += 1) {
    clock.now += 10;
    const each = n % 2 === 0 ? oakfield : { ...unknown, name: `made-up-${n}` };
    expect(await secrets.find(each)).toEqual(each.isRegistered ? ['old'] : []);
    await secrets.findAnew(each);
  }
  expect(asked.length).toBeLessThanOrEqual(1 + looksAMinute);
  kept.set('other-system', ['theirs']);
  expect(await secrets.find({ name: 'other-system', isRegistered: true })).toEqual(['theirs']);
});

test('those who come at once wait for one look', async () => {
  const { asked, conduct, kept, secrets } = openWorld();
  const gate = Promise.withResolvers<void>();
  await secrets.find(oakfield);
  conduct.answer = () => gate.promise;
  const waiting = Array.from({ length: 50 }, () => secrets.findAnew(oakfield));
  expect(await secrets.find(oakfield)).toEqual(['old']);
  kept.set('oakfield-system', ['new']);
  gate.resolve();
  expect(new Set((await Promise.all(waiting)).flat())).toEqual(new Set(['new']));
  expect(asked).toHaveLength(2);
});

test('a look that fails is told to whoever waits for it, forgets nothing, and is tried again', async () => {
  const { conduct, kept, secrets } = openWorld();
  await secrets.find(oakfield);
  kept.set('oakfield-system', ['new']);
  conduct.answer = () => Promise.reject(new Error('Unavailable'));
  await expect(secrets.findAnew(oakfield)).rejects.toThrow('Unavailable');
  expect(await secrets.find(oakfield)).toEqual(['old']);
  conduct.answer = async () => {};
  expect(await secrets.findAnew(oakfield)).toEqual(['new']);
});

test('secrets that are put are in force at once', async () => {
  const { secrets } = openWorld();
  await secrets.find(oakfield);
  await secrets.put('oakfield-system', ['new']);
  expect(await secrets.find(oakfield)).toEqual(['new']);
});
