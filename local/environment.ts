import { resolve } from 'node:path';
import { readInstant } from './instant.ts';

/** What the environment says about how to run. */
export interface LocalEnvironment {
  readonly port: number;
  /** The folder that survives restarts. */
  readonly data: string;
  /** Where simulated time starts, in milliseconds since 1970; absent in real time. */
  readonly clock?: number;
  /** Whether a synthetic case is to try the whole path every five minutes; absent where it is not. */
  readonly probe?: true;
}

/** Reads PORT, LONGSTOP_DATA, LONGSTOP_CLOCK and LONGSTOP_PROBE. Throws a one-line error that names the variable and how to put it right. */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): LocalEnvironment {
  const { PORT = '3000', LONGSTOP_DATA = '.longstop', LONGSTOP_CLOCK, LONGSTOP_PROBE = 'off' } = environment;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
    throw new Error(`PORT is "${PORT}"; use a number from 0 to 65535, such as 3000`);
  if (LONGSTOP_DATA === '')
    throw new Error('LONGSTOP_DATA is empty; name a folder, or unset it to use .longstop');
  if (!['on', 'off'].includes(LONGSTOP_PROBE))
    throw new Error(`LONGSTOP_PROBE is "${LONGSTOP_PROBE}"; use on, or off, which it is when it is unset`);
  const place = {
    port: Number(PORT),
    data: resolve(LONGSTOP_DATA),
    ...(LONGSTOP_PROBE === 'on' && { probe: true as const }),
  };
  if (LONGSTOP_CLOCK === undefined) return place;
  const clock = readInstant(LONGSTOP_CLOCK);
  if (clock === undefined)
    throw new Error(
      `LONGSTOP_CLOCK is "${LONGSTOP_CLOCK}"; use an ISO instant with Z or an offset, such as 2026-11-20T16:30:00Z`,
    );
  return { ...place, clock };
}
