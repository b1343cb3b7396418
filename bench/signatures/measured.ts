import { rateOf } from '../rate.ts';

const atOnce = 256;

/** Prints how often in a second a check is made. Throws where the check says no. */
export function measured(check: () => boolean): void {
  const rate = rateOf(() => {
    for (let done = 0; done < atOnce; done += 1) {
      if (!check()) throw new Error('A good signature was refused');
    }
    return atOnce;
  });
  process.stdout.write(`${JSON.stringify({ rate })}\n`);
}
