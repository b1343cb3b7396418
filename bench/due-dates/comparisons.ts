/** What each rival answers beside ours, in words. */
import { inFreshProcess } from '../rounds.ts';
import type { Comparison } from './compare.ts';
import type { Rival } from './contestant.ts';
import { type Departure, departures } from './departures.ts';

/** Compares a rival with ours on so many random cases, on a clock set to UTC as Lambda's is. */
export function compareWith(rival: Rival, cases: number): Promise<Comparison> {
  const script = new URL('compare.ts', import.meta.url);
  return inFreshProcess<Comparison>(script, [rival, String(cases)], { env: { TZ: 'UTC' } });
}

/** How often the two differ and why: one sentence. */
export function comparisonInWords({ cases, differ, departures: counted, unexplained }: Comparison): string {
  const explained = (Object.entries(counted) as [Departure, number][])
    .sort(([, a], [, b]) => b - a)
    .map(([departure, times]) => `${number(times)} ${departures[departure]}`);
  const rest = unexplained.length === 0 ? 'none unexplained' : `UNEXPLAINED: ${unexplained.join('; ')}`;
  return [`another date in ${number(differ)} of ${number(cases)} cases`, ...explained, rest].join('; ');
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
