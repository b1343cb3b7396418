/** What the probe keeps of itself, and how it comes to the service from outside. */
import type { Instant } from '../../domain/calendar/london.ts';

/** The synthetic case last started. */
export interface ProbeRecord {
  readonly reference: string;
  /** When it was started. */
  readonly at: Instant;
  /** References of earlier ones that stood open at that time, the latest first. */
  readonly open: readonly string[];
}

/** Which case the probe started last: none before the first. */
export interface Probes {
  last(): Promise<ProbeRecord | undefined>;
  /** Records that a case is about to be started in succession to one. `conflict` where another run was first. */
  start(record: ProbeRecord, before: ProbeRecord | undefined): Promise<'written' | 'conflict'>;
}

/** Comes to the service as other systems do: by its public address. */
export interface Visitor {
  /**
   * Posts a body to a path.
   * @returns the status of the answer. Throws where none comes within ten seconds.
   */
  post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
}
