/** What the pages about the calendar say. */
import type { ClosingFault } from './form.ts';

export interface CalendarWords {
  readonly title: string;
  readonly division: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly reviewTitle: string;
    review(before: string, after: string): string;
    readonly reviewEffect: string;
    readonly save: string;
  };
  readonly horizon: {
    readonly title: string;
    readonly last: string;
    readonly knownTo: string;
    readonly left: string;
    days(count: number): string;
    readonly past: string;
    readonly soon: string;
    readonly edition: string;
    editionNumber(edition: number): string;
    readonly shipped: string;
    readonly came: string;
    readonly notNoted: string;
    readonly nobodyActs: string;
  };
  readonly coming: { readonly title: string; readonly nothing: string };
  readonly closing: {
    readonly title: string;
    readonly intro: string;
    readonly nothing: string;
    readonly toRemove: string;
    readonly removeTicked: string;
    readonly addTitle: string;
    readonly day: string;
    readonly dayHint: string;
    readonly name: string;
    readonly nameHint: string;
    readonly addButton: string;
    readonly faults: Readonly<Record<ClosingFault, string>>;
  };
}
