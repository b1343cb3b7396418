/** A table of figures as its template takes it. */
export interface Cell {
  readonly text: string;
  readonly href?: string;
  /** What a link that is a bare number leads to, for those who do not see its place in the table. */
  readonly about?: string;
}

export interface Row {
  readonly head: Cell;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** The id of its heading on the page. */
  readonly labelledBy: string;
  readonly caption: string;
  /** The heading of the first column, then those of the figures. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** Whether what stands in it are words and dates, which begin on the left, and not figures. */
  readonly isOfWords?: true;
  /** What they come to together. */
  readonly total?: Row;
}

export const cell = (value: string | number): Cell => ({ text: String(value) });
