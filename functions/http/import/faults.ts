/** What can be wrong with a file of open cases, to be put into words in the reader's language. No value is ever repeated. */

/** What is wrong with the file as a whole: no row of it is read. */
export type FileFault =
  | { readonly is: 'no-file' | 'too-large' | 'not-utf-8' | 'no-rows' }
  | { readonly is: 'too-many-rows'; readonly rows: number }
  /** Where the form of a table ends. */
  | { readonly is: 'not-a-table'; readonly line: number }
  /** By what a spreadsheet calls them: their headings might be anything. */
  | { readonly is: 'unknown-columns' | 'columns-twice'; readonly columns: readonly string[] }
  | { readonly is: 'missing-columns'; readonly columns: readonly string[] };

/** Each is a kind of mistake in a cell with one way to put it right. */
export type CellFaultKind =
  | 'missing'
  | 'not-a-case'
  | 'not-a-type'
  | 'not-a-moment'
  | 'no-such-day'
  | 'skipped-time'
  | 'repeated-time'
  | 'future'
  | 'before-2000'
  | 'not-a-day'
  | 'not-listed'
  | 'not-yes-or-no'
  | 'not-a-label'
  | 'not-a-reference'
  | 'not-a-role'
  | 'not-an-agency'
  | 'too-many-agencies'
  | 'not-an-email'
  | 'not-a-language'
  | 'role-missing'
  | 'email-missing'
  /** The column has nothing to do with this type of milestone. */
  | 'not-for-this-type'
  /** The row has a cell beyond the last heading. */
  | 'beyond-the-columns';

export interface CellFault {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  /** The name of the column. */
  readonly column: string;
  readonly is: CellFaultKind;
  /** What could stand there, where that is a short list. */
  readonly instead?: readonly string[];
}
