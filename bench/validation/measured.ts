import { rateOf } from '../rate.ts';
import { type Body, bodies } from './bodies.ts';

const atOnce = 256;

/** Prints how often in a second the body that was asked for (`SCRIPT BODY`) is read. Throws where it is refused. */
export function measured(read: (body: Buffer) => unknown): void {
  const body = bodies[process.argv[2] as Body];
  let last: unknown;
  const rate = rateOf(() => {
    for (let done = 0; done < atOnce; done += 1) last = read(body);
    return atOnce;
  });
  process.stdout.write(`${JSON.stringify({ rate, last })}\n`);
}
