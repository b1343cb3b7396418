import { describe, expect, test } from 'vitest';
import type { Person } from '../../domain/case/facts.ts';
import type { CaseKey } from '../../functions/ports.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { web } from '../../functions/web.ts';
import { london } from '../support/clock-face.ts';
import { englishIn } from '../support/english-words.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, pageRequest, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

/** A case with its reminder sent, and the token of the mail's link. */
async function mailed(key: CaseKey, type: 'issue-received' | 'referral-made', people: readonly Person[]) {
  const world = worldInMemory({ now: london('2026-11-17 10:00') });
  const data = type === 'referral-made' ? { method: 'telephone' } : {};
  const start = type === 'referral-made' ? '2026-11-16 10:00' : '2026-11-04 10:00';
  const heard = milestone(type, start, data, { people });
  await world.ports.logs.append(await world.ports.logs.load(key), heard, true);
  await wakeCase(world.ports)(queued(key), context);
  return { world, token: /\/a\/([A-Za-z0-9_-]+)/.exec(world.mails[0]!.text)![1]! };
}
const cwmTaf = () =>
  mailed({ authority: 'cwm-taf', reference: 'CT-1' }, 'issue-received', [
    { role: 'professional', email: 'head@brynteg.example', agency: 'Brynteg', language: 'en' },
  ]);
const ask = async ({ ports }: World, ...request: Parameters<typeof pageRequest>) => {
  const { statusCode, body = '' } = await web(ports)(pageRequest(...request), context);
  const sections = [...body.matchAll(/<section lang="(\w+)">(.*?)<\/section>/gs)];
  return {
    statusCode,
    body,
    languages: sections.map(([, language]) => language),
    texts: sections.map(([, , html]) => html!.replaceAll(/<[^>]*>/g, ' ')),
  };
};

describe('the page of Cwm Taf, whatever the reader asked for', () => {
  test('asks in Welsh and then in English, each with its own form', async () => {
    const { world, token } = await cwmTaf();
    expect(world.mails[0]!.subject).toMatch(/^I'w wneud erbyn .* \/ Due by .* \[CT-1\]$/);
    const { statusCode, body, languages, texts } = await ask(world, 'GET', token);
    expect(statusCode).toBe(200);
    expect(languages).toEqual(['cy', 'en']);
    expect(body).toContain('<html lang="cy"');
    expect(body).toContain('<title>Cydnabod y neges hon / Acknowledge this message – Longstop</title>');
    expect(body.match(/<form method="post"/g)).toHaveLength(2);
    expect(texts[0]).toContain('(nodyn atgoffa)');
    expect(texts[0]).toContain('y gweithiwr proffesiynol (Brynteg)');
    expect(englishIn(texts[0]!)).toEqual([]);
    expect(texts[1]).toContain('that the professional (Brynteg) has read this reminder');
  });

  test('says in both what to do, what was recorded, and that it was', async () => {
    const { world, token } = await cwmTaf();
    const refused = await ask(world, 'POST', token, '');
    expect(refused.statusCode).toBe(400);
    expect(refused.texts[0]).toContain('Ticiwch y blwch i gydnabod.');
    expect(refused.texts[1]).toContain('Tick the box to acknowledge.');
    const done = await ask(world, 'POST', token, 'read=yes');
    expect(done.texts[0]).toContain(
      'Cydnabuwyd hyn ar ddydd Mawrth 17 Tachwedd 2026, 10:00 gan y derbynnydd: y gweithiwr proffesiynol (Brynteg).',
    );
    expect(done.texts[1]).toContain('acknowledged this on Tuesday 17 November 2026, 10:00.');
    const again = await ask(world, 'GET', token);
    expect(again.texts[0]).toContain('Cydnabuwyd eisoes');
    expect(again.texts[1]).toContain('Already acknowledged');
    for (const { texts } of [refused, done, again]) expect(englishIn(texts[0]!)).toEqual([]);
  });
});

test.each([
  ['cy', ['cy', 'en']],
  ['en', ['en']],
] as const)('the page elsewhere, for someone who asked for %s', async (language, languages) => {
  const person = { role: 'referrer', email: 'head@oakfield.example', language } as const;
  const key = { authority: 'walsall', reference: 'WM-1' } as const;
  const { world, token } = await mailed(key, 'referral-made', [person]);
  expect((await ask(world, 'GET', token)).languages).toEqual(languages);
});

test('a link that does not work says so in both languages, for nobody knows whose it was', async () => {
  const { world } = await cwmTaf();
  const { statusCode, languages, texts } = await ask(world, 'GET', 'A'.repeat(32));
  expect(statusCode).toBe(404);
  expect(languages).toEqual(['en', 'cy']);
  expect(texts[0]).toContain('This link does not work');
  expect(englishIn(texts[1]!)).toEqual([]);
});
