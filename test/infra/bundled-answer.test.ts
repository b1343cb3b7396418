import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { environmentAt } from '../../bench/cold-start/place.ts';
import { openStandIn } from '../../bench/cold-start/stand-in.ts';
import { inFreshProcess } from '../../bench/rounds.ts';
import { bundle } from '../../infra/bundle.ts';

// A bundle finds its credentials where Lambda puts them, and nowhere else: that is tried on the bundle itself.

const folder = mkdtempSync(join(tmpdir(), 'longstop-bundled-answer-'));
const event = join(folder, 'event.json');
writeFileSync(event, '{}');
bundle('sweep', folder);
afterAll(() => rmSync(folder, { recursive: true }));

const script = new URL('../../bench/cold-start/first-answer.ts', import.meta.url);
const answerWith = (env: Record<string, string>) =>
  inFreshProcess<{ answer: unknown }>(script, [join(folder, 'index.cjs'), event], { env });

test('a bundled function answers with the credentials of its environment', async () => {
  await using standIn = await openStandIn('{}');
  expect((await answerWith(environmentAt(standIn.url))).answer).toEqual({ woken: 0 });
  expect(new Set(standIn.asked.map(({ service }) => service))).toEqual(new Set(['dynamodb', 'sqs']));
});

test('without them it asks nothing, and does not look for others', async () => {
  await using standIn = await openStandIn('{}');
  const without = { ...environmentAt(standIn.url), AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
  await expect(answerWith(without)).rejects.toThrow('CredentialsProviderError');
  expect(standIn.asked).toEqual([]);
});
