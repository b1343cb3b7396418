/** Receiving a milestone from its signed body to its answer, beside what it writes alone on the same store. */
import { type Figure, figureOf } from '../figure.ts';
import { median } from '../median.ts';
import { inFreshProcess, sideBySide } from '../rounds.ts';
import type { Subject } from '../subject.ts';
import type { Times } from './timed.ts';

/** On each store so many milestones; the embedded one is slower by a hundred times. */
const stores = [
  { name: 'in memory', script: 'in-memory.ts', count: 20_000 },
  { name: 'on the embedded store', script: 'embedded.ts', count: 1000 },
] as const;

export const receiving: Subject = {
  name: 'receiving',
  title: 'Receiving a milestone, from its signed body to its answer',
  async run({ rounds, progress }) {
    const figures: Figure[] = [];
    for (const { name, script, count } of stores) {
      progress(`receiving ${name}`);
      const timesOf = (what: string) => () =>
        inFreshProcess<Times>(new URL(script, import.meta.url), [what, String(count)]);
      const measured = await sideBySide(rounds, { ours: timesOf('ours'), puts: timesOf('puts') });
      figures.push(
        figureOf(
          {
            name: `milestones ${name}`,
            unit: 'a second',
            against: 'what it writes alone, one after the other',
            target: { atLeast: 0.5 },
            note: `alarms and announcements go nowhere here; ours ${inWords(measured.map(({ ours }) => ours))}; theirs ${inWords(measured.map(({ puts }) => puts))}`,
          },
          measured.map(({ ours, puts }) => ({ ours: ours.rate, theirs: puts.rate })),
        ),
      );
    }
    return figures;
  },
};

function inWords(rounds: readonly Times[]): string {
  const middle = (name: 'p50' | 'p99') => median(rounds.map((times) => times[name])).toPrecision(3);
  return `took ${middle('p50')} ms at the median, ${middle('p99')} ms for 99 in 100`;
}
