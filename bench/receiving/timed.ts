/** How long each of many took that were done one after another. */
import { quantile } from '../median.ts';

export interface Times {
  /** So many a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** @param warmUp so many at the beginning do not count */
export async function timesOf(
  count: number,
  warmUp: number,
  work: (place: number) => Promise<unknown>,
): Promise<Times> {
  for (let place = 0; place < warmUp; place += 1) await work(place);
  const took: number[] = [];
  const begun = performance.now();
  let before = begun;
  for (let place = warmUp; place < warmUp + count; place += 1) {
    await work(place);
    const now = performance.now();
    took.push(now - before);
    before = now;
  }
  return { rate: (count / (before - begun)) * 1000, p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}
