/** The periods that reports are usually asked for. */
import { addMonths, type Day } from '../calendar/day.ts';
import { firstDayOf, type Period } from './steps.ts';

export type Preset = 'quarter' | 'year';

/** `quarter`: the calendar quarter so far. `year`: this month so far and the eleven before it. */
export function presetPeriod(preset: Preset, today: Day): Period {
  if (preset === 'quarter') return { from: firstDayOf('quarter', today), to: today };
  return { from: addMonths(firstDayOf('month', today), -11), to: today };
}
