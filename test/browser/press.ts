/** How a person goes on from a page. Each act ends when what it asked for is there whole, so what follows reads no half page. */
import type { Locator, Page } from 'playwright-core';

/** Follows a link, presses a button, unfolds what is folded. A bare click ends already when the next page begins to arrive. */
export async function press(target: Locator): Promise<void> {
  await target.click();
  await target.page().waitForLoadState();
}

/** Presses a button twice, as somebody does who is used to it from elsewhere. */
export async function pressTwice(target: Locator): Promise<void> {
  await target.dblclick();
  await target.page().waitForLoadState();
}

/** Presses Enter where the focus is. The keyboard of the page alone waits for nothing at all. */
export async function pressEnter(page: Page): Promise<void> {
  await page.locator(':focus').press('Enter');
  await page.waitForLoadState();
}
