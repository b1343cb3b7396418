/** How many due dates a second, and on how many of 100,000 random cases others give another date. */
import { type Figure, figureOf, type Target } from '../figure.ts';
import { rateFrom, sideBySide } from '../rounds.ts';
import type { BenchOptions, Subject } from '../subject.ts';
import { compareWith, comparisonInWords } from './comparisons.ts';
import { type Rival, rivalNames, rivals } from './contestant.ts';

const cases = 100_000;
const table = 'the bare look-up in a table';
type Against = Rival | 'table';

const thirtyTimes: Target = { atLeast: 30 };
/** What ours is to be, at least, of what each does in a second. */
const targets: Partial<Record<Against, Target>> = {
  'date-fns': { atLeast: 500 },
  'js-joda': thirtyTimes,
  'js-joda-by-day': thirtyTimes,
  table: { atLeast: 0.1 },
};

/** What is worked out, in the figures' words, with the period where it is one alone. */
const loads: readonly { name: string; period?: string; against: readonly Against[] }[] = [
  { name: 'periods of the documents', against: [...rivalNames, 'table'] },
  {
    name: '15 working days',
    period: '15 working days',
    against: ['js-joda', 'js-joda-by-day', 'date-fns', 'table'],
  },
];

export const dueDates: Subject = {
  name: 'due-dates',
  title: 'Due dates',
  async run(options) {
    const notes = await compared(options);
    const figures: Figure[] = [];
    for (const { name, period, against } of loads) {
      const contestants = Object.fromEntries(
        (['ours', ...against] as const).map((each) => [each, () => rateOf(each, period)]),
      ) as Record<'ours' | Against, () => Promise<number>>;
      const rounds = await sideBySide(options.rounds, contestants);
      for (const each of against) {
        const [target, note] = [targets[each], period === undefined ? notes.get(each) : undefined];
        const named = { name, unit: 'due dates a second', against: each === 'table' ? table : rivals[each] };
        figures.push(
          figureOf(
            { ...named, ...(target && { target }), ...(note !== undefined && { note }) },
            rounds.map((round) => ({ ours: round.ours, theirs: round[each] })),
          ),
        );
      }
    }
    return figures;
  },
};

function rateOf(each: 'ours' | Against, period?: string): Promise<number> {
  const args = [...(each === 'table' ? [] : [each]), ...(period === undefined ? [] : [period])];
  const script = new URL(each === 'table' ? 'table.ts' : 'measure.ts', import.meta.url);
  return rateFrom(script, ...args);
}

/** What each rival's dates have to say for themselves. */
async function compared({ progress }: BenchOptions): Promise<Map<Against, string>> {
  const notes = new Map<Against, string>();
  for (const rival of rivalNames) {
    progress(`comparing ${cases.toLocaleString('en-GB')} dates with those of ${rivals[rival]}`);
    notes.set(rival, comparisonInWords(await compareWith(rival, cases)));
  }
  return notes;
}
