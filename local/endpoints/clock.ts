import * as z from 'zod';
import { Problem } from '../../functions/http/problem.ts';
import { printInstant, readInstant } from '../instant.ts';
import { type Endpoint, readBody } from './endpoint.ts';

const move = z.strictObject({
  to: z.string('Give `to`, an instant.').transform((text, context) => {
    const instant = readInstant(text);
    if (instant !== undefined) return instant;
    context.addIssue('Give an ISO 8601 instant with Z or an offset, such as 2026-11-20T16:30:00Z.');
    return z.NEVER;
  }),
});

/** `GET /local/clock`: what time it is in the service. */
export const readClock: Endpoint = async ({ clock }) => ({ now: printInstant(clock.now()) });

/** `POST /local/clock`: moves simulated time on, and answers when everything due on the way is done. */
export const moveClock: Endpoint = async ({ clock, moveTo }, { body }) => {
  const { to } = readBody(move, body);
  if (!clock.simulated)
    throw new Problem('conflict', {
      detail: 'The service runs in real time, which cannot be moved.',
      howToFix: 'Start it with LONGSTOP_CLOCK set to an instant to have simulated time.',
    });
  const { now, fired } = await moveTo(to);
  return { now: printInstant(now), fired };
};
