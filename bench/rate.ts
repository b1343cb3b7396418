/** How often something is done in a second, once it is warm. */

/**
 * Does a batch again and again, `warmUp` milliseconds for nothing and then `length` that count.
 * @param batch does some, long enough for asking the clock not to count, and says how many
 * @returns times a second
 */
export function rateOf(batch: () => number, warmUp = 500, length = 1000): number {
  repeat(batch, warmUp);
  const { done, took } = repeat(batch, length);
  return (done / took) * 1000;
}

/** The same for work that waits. */
export async function rateOfWaiting(
  batch: () => Promise<number>,
  warmUp = 1000,
  length = 2000,
): Promise<number> {
  for (const end = performance.now() + warmUp; performance.now() < end; ) await batch();
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < length) done += await batch();
  return (done / (performance.now() - begun)) * 1000;
}

function repeat(batch: () => number, length: number): { done: number; took: number } {
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < length) done += batch();
  return { done, took: performance.now() - begun };
}
