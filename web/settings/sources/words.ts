/** What the page about sources says. */
export interface SourcesWords {
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  readonly lastPosted: string;
  readonly never: string;
  /** How long ago that is. */
  ago(days: number): string;
  readonly secrets: string;
  secretsThen(count: number): string;
  readonly notKnown: string;
  readonly silent: string;
  readonly replace: {
    readonly title: string;
    readonly why: string;
    readonly steps: readonly string[];
    readonly first: string;
    readonly last: string;
    readonly at: string;
    readonly stop: string;
  };
}
