import type { Figure } from './figure.ts';

export interface BenchOptions {
  /** How many times everything is measured. */
  readonly rounds: number;
  /** Whether services that have to be installed first are measured too. */
  readonly rivals: boolean;
  /** How many notices fall due at once, where the command line says. */
  readonly notices?: number;
  /** A line for people while it runs. */
  readonly progress: (text: string) => void;
}

/** Something to be measured. */
export interface Subject {
  /** As it is asked for on the command line. */
  readonly name: string;
  /** What stands above its table. */
  readonly title: string;
  run(options: BenchOptions): Promise<readonly Figure[]>;
}
