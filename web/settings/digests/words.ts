/** What the page about digests says. */
export interface DigestsWords {
  readonly title: string;
  /** What a digest is, in three sentences. */
  readonly intro: string;
  readonly legend: string;
  readonly hint: string;
  /** Beside a role that has been chosen and has no address any more. */
  readonly noAddress: string;
  readonly nobody: string;
  readonly nothingToChoose: string;
  readonly toDirectory: string;
}
