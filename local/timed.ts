/** A stand-in that does things at moments of the clock. */
export interface Timed {
  /** When it next has something to do (milliseconds since 1970), which may be in the past; undefined when nothing waits. */
  nextDue(): number | undefined;
  /** Starts everything that is due by now. The work it starts is counted; this call does not wait for it. */
  runDue(): void;
}

/** The earliest of several moments. */
export function earliest(moments: Iterable<number | undefined>): number | undefined {
  let first: number | undefined;
  for (const moment of moments)
    if (moment !== undefined && (first === undefined || moment < first)) first = moment;
  return first;
}
