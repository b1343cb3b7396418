/** Waking: notices that all fall due at once, on a store in memory, on the embedded store, and with the process killed. */
import type { BenchOptions, Subject } from '../subject.ts';
import { figuresOfKills } from './kills.ts';
import { figuresOfRates } from './rates.ts';

export const waking: Subject = {
  name: 'waking',
  title: 'Waking: notices that fall due at once, from due to accepted',
  async run(options: BenchOptions) {
    return [...(await figuresOfRates(options)), ...(await figuresOfKills(options))];
  },
};
