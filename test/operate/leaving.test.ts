import { expect, test } from 'vitest';
import { type Leaver, revokeFeedsOf } from '../../functions/leaving.ts';
import type { Feed, Feeds } from '../../functions/ports.ts';
import { readLeaving } from '../../operate/leaving.ts';

const given = ['--table', 'longstop-Cases', '--authority', 'walsall', '--subject', 'a-b-c'];
const leaver: Leaver = { authority: 'walsall', subject: 'a-b-c' };

test('whose feeds are to go is read, and a slip is refused in words', () => {
  expect(readLeaving(given)).toEqual({ table: 'longstop-Cases', leaver });
  expect(readLeaving(['--help'])).toBeUndefined();
  expect(() => readLeaving(given.slice(2))).toThrow('--table, --authority and --subject');
});

test("every feed of the person goes, and nobody else's", async () => {
  const kept = new Map<string, Feed[]>();
  for (const subject of ['a-b-c', 'another'])
    kept.set(
      subject,
      [1, 2].map((nth) => ({ id: `${subject}-${nth}`, createdAt: 0, filter: {} })),
    );
  const feeds: Feeds = {
    create: async () => {},
    of: async ({ subject }) => kept.get(subject) ?? [],
    revoke: async ({ subject }, id) => {
      kept.set(
        subject,
        (kept.get(subject) ?? []).filter((feed) => feed.id !== id),
      );
      return 'revoked';
    },
    find: async () => undefined,
  };
  expect(await revokeFeedsOf(feeds, leaver, 1)).toBe(2);
  expect([...kept].map(([subject, left]) => [subject, left.length])).toEqual([
    ['a-b-c', 0],
    ['another', 2],
  ]);
  expect(await revokeFeedsOf(feeds, leaver, 1)).toBe(0);
  await expect(revokeFeedsOf(feeds, { ...leaver, authority: 'mars' }, 1)).rejects.toThrow('Not an authority');
});
