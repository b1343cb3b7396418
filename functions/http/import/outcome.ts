/** What became of a row of a file. */
export interface RowOutcome {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** `otherwise-there`: the same milestone is there with other people. `being-erased`: its case is. */
  readonly is: 'recorded' | 'already-there' | 'otherwise-there' | 'being-erased' | 'refused';
}
