/** Somebody at a page who goes by what is written there, with a mouse or with the keyboard alone. What they do is counted. */
import type { Locator, Page } from 'playwright-core';
import { press, pressEnter } from '../press.ts';

export interface Hand {
  readonly page: Page;
  /** Links, buttons, folds, choices and ticks so far. */
  readonly clicks: number;
  /** Fields filled in, and choices from lists. */
  readonly fields: number;
  /** Follows a link, presses a button, unfolds what is folded. */
  press(target: Locator): Promise<void>;
  /** Chooses one of several, or ticks a box. */
  tick(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  choose(target: Locator, label: string): Promise<void>;
}

type Acts = Omit<Hand, 'page' | 'clicks' | 'fields'>;

const mouse: Acts = {
  press,
  tick: (target) => target.check(),
  type: (target, text) => target.fill(text),
  choose: async (target, label) => {
    await target.selectOption({ label });
  },
};

function keyboard(page: Page): Acts {
  return {
    async press(target) {
      await tabTo(page, target);
      await pressEnter(page);
    },
    async tick(target) {
      const name = await target.getAttribute('name');
      await tabTo(page, page.locator(`input[name="${name}"]:focus`));
      for (let steps = 0; steps < 20 && !(await isFocused(target)); steps += 1)
        await page.keyboard.press('ArrowDown');
      if (!(await target.isChecked())) await page.keyboard.press('Space');
    },
    async type(target, text) {
      await tabTo(page, target);
      await page.keyboard.type(text);
    },
    async choose(target, label) {
      await tabTo(page, target);
      await page.keyboard.type(label);
    },
  };
}

export function handAt(page: Page, by: 'mouse' | 'keyboard'): Hand {
  const acts = by === 'mouse' ? mouse : keyboard(page);
  const done = { clicks: 0, fields: 0 };
  const counted = async (what: keyof typeof done, act: Promise<void>) => {
    await act;
    done[what] += 1;
  };
  return {
    page,
    get clicks() {
      return done.clicks;
    },
    get fields() {
      return done.fields;
    },
    press: (target) => counted('clicks', acts.press(target)),
    tick: (target) => counted('clicks', acts.tick(target)),
    type: (target, text) => counted('fields', acts.type(target, text)),
    choose: (target, label) => counted('fields', acts.choose(target, label)),
  };
}

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await page.waitForLoadState();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && target.evaluate((element) => element.matches(':focus'));
}
