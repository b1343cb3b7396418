/** How late each of many was that fell due at one moment. */
import { quantile } from '../median.ts';

export interface Lateness {
  /** So many a second, from due to the last. */
  readonly rate: number;
  /** Milliseconds from due to done. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** @param late milliseconds of each, of which there must be one at least */
export function latenessOf(late: readonly number[]): Lateness {
  const most = quantile(late, 1);
  return { rate: (late.length / most) * 1000, p50: quantile(late, 0.5), p99: quantile(late, 0.99), most };
}

export function inWords({ p50, p99, most }: Lateness): string {
  const ms = (value: number) => Math.round(value).toLocaleString('en-GB');
  return `late by ${ms(p50)} ms at the median, ${ms(p99)} ms for 99 in 100, ${ms(most)} ms at most`;
}
