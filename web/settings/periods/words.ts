/** What the pages about periods say. */
import type { PeriodFault } from './form.ts';

export interface PeriodsWords {
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  readonly inForce: string;
  readonly notSet: string;
  readonly allStages: string;
  readonly document: string;
  readonly means: string;
  readonly dormant: string;
  readonly tracked: string;
  readonly countedOn: string;
  readonly countedBack: string;
  readonly example: string;
  edit: {
    title(rule: string): string;
    readonly legend: string;
    stageLegend(stage: string): string;
    readonly amount: string;
    readonly unit: string;
    readonly hint: string;
    readonly lead: string;
    readonly stagesHint: string;
    readonly effect: string;
    readonly faults: Readonly<Record<PeriodFault, string>>;
  };
}
