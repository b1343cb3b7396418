/** What is projected of a case never takes the place of what was projected from a longer log. */
import type { Check } from './check.ts';

export const headsGoForward: Check = ({ world }) =>
  [...new Set(world.table.wentBack)].map((partition) => `${partition}: its head went back`);
