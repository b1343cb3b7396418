import type { World } from '../world.ts';
import type { CaseRecord } from './record.ts';

/** Everything a check looks at once a run is over. */
export interface Ending {
  readonly world: World;
  readonly now: number;
  readonly cases: readonly CaseRecord[];
}

/** What is wrong, in words. Nothing where all is well. */
export type Check = (ending: Ending) => readonly string[];

/** How far the clocks of two functions may be apart, and a little more. */
export const clockTolerance = 15_000;
