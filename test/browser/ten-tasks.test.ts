/**
 * What people come for, done by what is written on the pages alone, in no more clicks than it should take. docs/ten-tasks.md
 * tells of them.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser, picture, signIn } from './browser.ts';
import { handAt } from './ten-tasks/hand.ts';
import * as others from './ten-tasks/of-others.ts';
import * as unit from './ten-tasks/of-the-unit.ts';
import type { Task } from './ten-tasks/task.ts';
import { authorityOf, begins, type Mark, makeWorld } from './ten-tasks/world.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser(begins);
  await makeWorld(open.service);
});
afterAll(() => open.close());

const tasks: readonly Task[] = [...Object.values(unit), ...Object.values(others)];

interface Way {
  readonly name: string;
  readonly width: number;
  readonly scripts: boolean;
  readonly mark: Mark;
  readonly by: 'mouse' | 'keyboard';
}

async function perform(task: Task, { width, scripts, mark, by, name }: Way): Promise<void> {
  const page = await open.look({ width, scripts });
  if (task.as) await signIn(page, task.authority ?? authorityOf[mark], task.as);
  const hand = handAt(page, by);
  await task.run(hand, mark, open);
  expect(hand.clicks).toBeLessThanOrEqual(task.clicks);
  expect(hand.fields).toBeLessThanOrEqual(task.fields);
  await picture(page, `ten tasks ${task.name.replace(/\W+/g, '-')} ${name}`);
}

describe.each<Way>([
  { name: 'on a desk', width: 1280, scripts: true, mark: 'DESK', by: 'mouse' },
  { name: 'on a phone without scripts', width: 360, scripts: false, mark: 'PHONE', by: 'mouse' },
])('$name', (way) => {
  test.each(tasks)('$name', (task) => perform(task, way));
});

describe('by the keyboard alone', () => {
  const way: Way = { name: 'by keyboard', width: 1280, scripts: true, mark: 'KEYS', by: 'keyboard' };
  test.each([unit.whatIsOverdue, unit.recordYesterday, others.standIn, others.ownCalendar])('$name', (task) =>
    perform(task, way),
  );
});
