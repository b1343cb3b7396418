/** How often a large case can be assessed in a second, and what that costs as its log grows. */
import { type Figure, figureOf } from '../figure.ts';
import { rateFrom, sideBySide } from '../rounds.ts';
import type { Subject } from '../subject.ts';

/** Facts in the log: the milestones alone, and with more and more of what became of notices. */
const lengths = [20, 100, 300, 1000];
const aim = 50_000;
const script = new URL('measure.ts', import.meta.url);

const rateOf = (what: 'ours' | 'reading', length: number) => rateFrom(script, what, String(length));

export const assessing: Subject = {
  name: 'assessing',
  title: 'Assessing a case of 20 milestones and 30 deadlines, with reasons and notices',
  async run({ rounds, progress }) {
    const figures: Figure[] = [];
    for (const length of lengths) {
      progress(`assessing a log of ${length} facts`);
      const measured = await sideBySide(rounds, {
        ours: () => rateOf('ours', length),
        reading: () => rateOf('reading', length),
      });
      const name = `a log of ${length} facts`;
      const unit = 'cases a second';
      const ours = measured.map((round) => ({ ours: round.ours, theirs: round.reading }));
      figures.push(figureOf({ name, unit, against: 'reading the same log from JSON' }, ours));
      if (length === 20) {
        const aimed = measured.map((round) => ({ ours: round.ours, theirs: aim }));
        figures.push(
          figureOf(
            { name, unit, against: 'what is aimed at, which was not measured', target: { atLeast: 1 } },
            aimed,
          ),
        );
      }
    }
    return figures;
  },
};
