/** `--scale 1 --seed 1 --workers 2 --audit-every 1 --json`. */
import { parseArgs } from 'node:util';

export interface YearOptions {
  /** 1 is England's year. */
  readonly scale: number;
  readonly seed: number;
  readonly workers: number;
  /** Of so many cases one is read a second way by the audit. */
  readonly auditEvery: number;
  readonly json: boolean;
}

/** Throws where an option is not known or not a number that can be meant. */
export function readOptions(args: readonly string[]): YearOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: '0.01' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
      'audit-every': { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    scale: numberOf('scale', values.scale, 0.0005),
    seed: numberOf('seed', values.seed, 0),
    workers: numberOf('workers', values.workers, 1),
    auditEvery: numberOf('audit-every', values['audit-every'], 1),
    json: values.json,
  };
}

function numberOf(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isFinite(number) && number >= least) return number;
  throw new Error(`--${name} is a number, ${least} or more`);
}
