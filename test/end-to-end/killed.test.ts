import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { inFigures } from '../killing/figures.ts';
import { run } from '../killing/run.ts';

const data = mkdtempSync(join(tmpdir(), 'longstop-killed-'));
afterEach(() => rmSync(data, { recursive: true, force: true }));

// A small run of `npm run kill`: the same parts, fewer kills.
test('killed at random moments while notices fall due, it loses none and repeats none unmarked', async () => {
  const begun = performance.now();
  const outcome = await run({ kills: 8, notices: 150, seed: 1, data });
  console.log(inFigures(outcome, (performance.now() - begun) / 1000));
  expect(outcome.lives.kills).toHaveLength(8);
  expect(outcome.account.outbox.length).toBeGreaterThanOrEqual(150);
  expect(outcome.violations).toEqual([]);
}, 180_000);
