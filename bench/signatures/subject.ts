/** How many signatures of a body of 1 KB are checked in a second. */
import { figureOf } from '../figure.ts';
import { rateFrom, sideBySide } from '../rounds.ts';
import type { Subject } from '../subject.ts';

const others = {
  library: { against: 'the standardwebhooks library', script: ['standardwebhooks.ts'] },
  bare: { against: 'node:crypto, the one MAC that is needed', script: ['node-crypto.ts', '1'] },
  bareTwice: {
    against: 'node:crypto, the two MACs that are made',
    script: ['node-crypto.ts', '2'],
    note: 'a check makes two MACs however many secrets a source has, so that its time does not tell',
  },
} as const;

type Other = keyof typeof others;
const names = Object.keys(others) as Other[];

export const signatures: Subject = {
  name: 'signatures',
  title: 'Signatures',
  async run({ rounds }) {
    const measured = await sideBySide(rounds, {
      ours: () => rateOf('ours.ts'),
      library: () => rateOf(...others.library.script),
      bare: () => rateOf(...others.bare.script),
      bareTwice: () => rateOf(...others.bareTwice.script),
    });
    return names.map((name) =>
      figureOf(
        { name: 'a signed body of 1 KB', unit: 'checks a second', ...others[name] },
        measured.map((round) => ({ ours: round.ours, theirs: round[name] })),
      ),
    );
  },
};

function rateOf(script: string, ...args: readonly string[]): Promise<number> {
  return rateFrom(new URL(script, import.meta.url), ...args);
}
