import { minute } from '../../domain/calendar/london.ts';

/**
 * How long after its moment a case is left to its schedule, which may fire a minute late, before the sweep wakes it.
 * Milliseconds.
 */
export const schedulePrecision = 1.5 * minute;
