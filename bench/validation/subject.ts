/** How many bodies of milestones are read and checked in a second. */
import { figureOf } from '../figure.ts';
import { rateFrom, sideBySide } from '../rounds.ts';
import type { Subject } from '../subject.ts';
import { type Body, bodies } from './bodies.ts';

const others = {
  json: 'JSON.parse alone, which checks nothing',
  zod: 'JSON.parse and a plain zod schema of the same fields',
} as const;

type Other = keyof typeof others;

export const validation: Subject = {
  name: 'validation',
  title: 'Bodies of milestones',
  async run({ rounds }) {
    const figures = [];
    for (const body of Object.keys(bodies) as Body[]) {
      const measured = await sideBySide(rounds, {
        ours: () => rateOf('ours.ts', body),
        json: () => rateOf('json.ts', body),
        zod: () => rateOf('zod.ts', body),
      });
      for (const other of Object.keys(others) as Other[]) {
        const name = `a ${body} of ${bodies[body].length} bytes`;
        figures.push(
          figureOf(
            { name, unit: 'bodies a second', against: others[other] },
            measured.map((round) => ({ ours: round.ours, theirs: round[other] })),
          ),
        );
      }
    }
    return figures;
  },
};

function rateOf(script: string, body: Body): Promise<number> {
  return rateFrom(new URL(script, import.meta.url), body);
}
