/** What happened in a run, line by line, for whoever looks into a failing seed. */
import type { Scheduler } from './scheduler.ts';

export type Trace = (who: string, what: string) => void;

/** Writes each line as it comes, with the simulated time (UTC). */
export function writtenTrace(scheduler: Scheduler, write: (line: string) => void): Trace {
  return (who, what) => write(`${new Date(scheduler.now).toISOString()}  ${who.padEnd(22)} ${what}`);
}

export const noTrace: Trace = () => {};
