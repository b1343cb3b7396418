/** One measured figure: ours beside what it is measured against, in the same rounds. */
import { median } from './median.ts';

export interface Figure {
  readonly name: string;
  /** What is counted: `due dates a second`, `bytes`, `ms`. */
  readonly unit: string;
  /** Medians over the rounds. */
  readonly ours: number;
  readonly against: string;
  readonly theirs: number;
  /** The median of each round's ours divided by theirs. */
  readonly ratio: number;
  /** How far the rounds' ratios lie apart: the highest less the lowest, divided by their median. */
  readonly spread: number;
  /** How many rounds there were: of one alone the spread says nothing. */
  readonly rounds: number;
  /** What was aimed at, and whether it was reached. */
  readonly target?: Target;
  readonly met?: boolean;
  readonly note?: string;
}

/** The ratio aimed at. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

export interface Round {
  readonly ours: number;
  readonly theirs: number;
}

type Named = Pick<Figure, 'name' | 'unit' | 'against'> & { readonly target?: Target; readonly note?: string };

/** The figure of several rounds, of which there must be one at least. */
export function figureOf({ name, unit, against, target, note }: Named, rounds: readonly Round[]): Figure {
  const ratios = rounds.map(({ ours, theirs }) => ours / theirs);
  const ratio = median(ratios);
  return {
    name,
    unit,
    ours: median(rounds.map(({ ours }) => ours)),
    against,
    theirs: median(rounds.map(({ theirs }) => theirs)),
    ratio,
    spread: (Math.max(...ratios) - Math.min(...ratios)) / ratio,
    rounds: rounds.length,
    ...(target && { target, met: isMet(target, ratio) }),
    ...(note !== undefined && { note }),
  };
}

function isMet(target: Target, ratio: number): boolean {
  return 'atLeast' in target ? ratio >= target.atLeast : ratio <= target.atMost;
}
