/** How many notices a second go from due to accepted, and how late they are, beside what bounds them and beside rivals. */
import { type Figure, figureOf, type Target } from '../figure.ts';
import { median } from '../median.ts';
import { installRivals, jobsOf, rivals } from '../rivals/rivals.ts';
import { inFreshProcess, sideBySide } from '../rounds.ts';
import type { BenchOptions } from '../subject.ts';
import { inWords, type Lateness, latenessOf } from './lateness.ts';
import { sizesFor } from './sizes.ts';

const unit = 'a second';

/** What the embedded store must leave to us of the rate of its bare puts. */
const halfOfThePuts: Target = { atLeast: 0.5 };

export async function figuresOfRates(options: BenchOptions): Promise<Figure[]> {
  const { rounds, rivals: withRivals, progress } = options;
  const sizes = sizesFor(options);
  const measure = (script: string, count: number) => () =>
    inFreshProcess<Lateness>(new URL(`${script}.ts`, import.meta.url), [String(count)]);
  const inMemory = await sideBySide(rounds, {
    ours: measure('memory', sizes.fast),
    theirs: measure('nothing', sizes.fast),
  });
  if (withRivals) {
    progress('installing the rivals');
    await installRivals();
  }
  const stored = await sideBySide(rounds, {
    ours: measure('durable', sizes.durable),
    bare: measure('bare', sizes.durable),
    ...Object.fromEntries(
      (withRivals ? rivals : []).map((rival) => [
        rival.name,
        async (): Promise<Lateness> => {
          progress(`${sizes.rival} jobs for ${rival.name}`);
          const { done, due } = await jobsOf(rival, sizes.rival, 0);
          return latenessOf(done.map(({ at }) => at - due));
        },
      ]),
    ),
  } as Record<string, () => Promise<Lateness>>);
  return [
    figure('notices, in memory', `${sizes.fast} jobs that do nothing, from a heap`, inMemory, 'theirs', {
      note: `${sizes.fast} due at once; what our own logic costs, and no match for what is kept on disk`,
    }),
    figure(
      'notices, on the embedded store',
      'the puts of a notice alone, by the same client',
      stored,
      'bare',
      {
        target: halfOfThePuts,
        note: `${sizes.durable} due at once`,
      },
    ),
    ...(withRivals ? rivals : []).map(({ name }) =>
      figure(`notices, beside ${name}`, `${name}, ${sizes.rival} jobs that do nothing`, stored, name, {
        note: `${sizes.durable} of ours, which make a mail and keep five items each, and ${sizes.fast} of theirs, which do nothing`,
      }),
    ),
  ];
}

function figure(
  name: string,
  against: string,
  rounds: readonly Readonly<Record<string, Lateness>>[],
  theirs: string,
  { note, target }: { readonly note: string; readonly target?: Target },
): Figure {
  const middle = (who: string) => inWords(middleOf(rounds.map((round) => round[who]!)));
  return figureOf(
    {
      name,
      unit,
      against,
      note: `${note}; ours ${middle('ours')}; theirs ${middle(theirs)}`,
      ...(target && { target }),
    },
    rounds.map((round) => ({ ours: round.ours!.rate, theirs: round[theirs]!.rate })),
  );
}

/** Each percentile's median over the rounds. */
function middleOf(rounds: readonly Lateness[]): Lateness {
  const of = (name: keyof Lateness) => median(rounds.map((round) => round[name]));
  return { rate: of('rate'), p50: of('p50'), p99: of('p99'), most: of('most') };
}
