/** What many runs came to. */
import type { Outcome } from './run.ts';

export interface Summary {
  readonly seeds: number;
  readonly failing: readonly Outcome[];
  readonly faults: Readonly<Record<string, number>>;
  readonly steps: number;
  readonly milestones: number;
  readonly sends: number;
  readonly repeats: number;
  readonly needAPerson: number;
}

export const nothingYet: Summary = {
  seeds: 0,
  failing: [],
  faults: {},
  steps: 0,
  milestones: 0,
  sends: 0,
  repeats: 0,
  needAPerson: 0,
};

export function withOutcome(sum: Summary, outcome: Outcome): Summary {
  const faults = { ...sum.faults };
  for (const [kind, count] of Object.entries(outcome.faults)) faults[kind] = (faults[kind] ?? 0) + count;
  return {
    seeds: sum.seeds + 1,
    failing: outcome.violations.length > 0 ? [...sum.failing, outcome] : sum.failing,
    faults,
    steps: sum.steps + outcome.steps,
    milestones: sum.milestones + outcome.milestones,
    sends: sum.sends + outcome.sends,
    repeats: sum.repeats + outcome.repeats,
    needAPerson: sum.needAPerson + outcome.needAPerson,
  };
}

export function inWords(sum: Summary, seconds: number): string {
  const share = sum.sends === 0 ? 0 : (100 * sum.repeats) / sum.sends;
  const faults = Object.entries(sum.faults).sort(([, a], [, b]) => b - a);
  return [
    `${count(sum.seeds)} seeds, ${count(sum.steps)} steps, ${seconds.toFixed(0)} s`,
    `${count(sum.milestones)} milestones recorded, ${count(sum.sends)} mails accepted by SES,`,
    `${count(sum.repeats)} of them marked as possible repeats (${share.toFixed(1)} %), ${count(sum.needAPerson)} notices left to a person`,
    `faults: ${faults.map(([kind, number]) => `${kind} ${count(number)}`).join(', ')}`,
    `failing seeds: ${sum.failing.length}`,
  ].join('\n');
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
