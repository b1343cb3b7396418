import type { PersonRole } from '../../../functions/http/admissions.ts';
import type { OpenBrowser } from '../browser.ts';
import type { Hand } from './hand.ts';
import type { Mark } from './world.ts';

/** One of the tasks that somebody does who has not seen the pages before. */
export interface Task {
  readonly name: string;
  /** Who does it; nobody signed in, where absent. Signing in is not counted. */
  readonly as?: PersonRole;
  /** The authority; by the mark where absent. */
  readonly authority?: string;
  /** How many links, buttons, folds and choices it may take at most, and how many fields. */
  readonly clicks: number;
  readonly fields: number;
  run(hand: Hand, mark: Mark, open: OpenBrowser): Promise<void>;
}
