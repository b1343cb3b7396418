import { resolve } from 'node:path';
import { readInstant } from './instant.ts';

/** What the environment says about how to run. */
export interface LocalEnvironment {
  readonly port: number;
  /** The folder that survives restarts. */
  readonly data: string;
  /** Where simulated time starts, in milliseconds since 1970; absent in real time. */
  readonly clock?: number;
}

/** Reads PORT, LONGSTOP_DATA and LONGSTOP_CLOCK. Throws a one-line error that names the variable and how to put it right. */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): LocalEnvironment {
  const { PORT = '3000', LONGSTOP_DATA = '.longstop', LONGSTOP_CLOCK } = environment;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
    throw new Error(`PORT is "${PORT}"; use a number from 0 to 65535, such as 3000`);
  if (LONGSTOP_DATA === '')
    throw new Error('LONGSTOP_DATA is empty; name a folder, or unset it to use .longstop');
  const place = { port: Number(PORT), data: resolve(LONGSTOP_DATA) };
  if (LONGSTOP_CLOCK === undefined) return place;
  const clock = readInstant(LONGSTOP_CLOCK);
  if (clock === undefined)
    throw new Error(
      `LONGSTOP_CLOCK is "${LONGSTOP_CLOCK}"; use an ISO instant with Z or an offset, such as 2026-11-20T16:30:00Z`,
    );
  return { ...place, clock };
}
