/** What the pages about keeping closed cases say. */
export interface RetentionWords {
  readonly title: string;
  readonly intro: string;
  readonly legend: string;
  readonly forEver: string;
  readonly forEverHint: string;
  readonly years: string;
  readonly howMany: string;
  readonly howManyHint: string;
  readonly counted: string;
  readonly reviewTitle: string;
  reviewKept(before: string, after: string): string;
  /** Which cases go first: closed on or before a day, erased from another on. */
  reviewErased(closedBy: string, from: string): string;
  readonly reviewForEver: string;
  readonly warning: string;
  readonly save: string;
  readonly faults: { readonly choose: string; readonly years: string };
}
