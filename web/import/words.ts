/** What the pages of an import say. */
import type { CellFaultKind, FileFault } from '../../functions/http/import/faults.ts';
import type { RowOutcome } from '../../functions/http/import/outcome.ts';

export interface ImportWords {
  readonly start: StartWords;
  readonly checked: CheckedWords;
  readonly done: DoneWords;
  readonly row: string;
  readonly rowAndColumn: string;
  readonly otherFile: string;
  /** What is wrong with the file as a whole and how to put it right. */
  file(fault: FileFault): string;
  /** How to put a cell right. */
  readonly cell: Readonly<Record<CellFaultKind, string>>;
  /** After how to put a cell right: what could stand there. */
  oneOf(values: readonly string[]): string;
}

export interface StartWords {
  readonly title: string;
  readonly lead: string;
  readonly noNames: string;
  readonly prepare: string;
  /** Sentences, in the order in which to do it. */
  readonly how: readonly string[];
  readonly template: string;
  readonly columns: string;
  readonly meanings: ColumnMeanings;
  readonly types: string;
  readonly fileLabel: string;
  readonly fileHint: string;
  readonly errorTitle: string;
  readonly check: string;
}

export interface ColumnMeanings {
  readonly case: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly data: string;
  readonly people: string;
}

export interface CheckedWords {
  readonly title: string;
  readonly titleNothing: string;
  readonly nothing: string;
  readonly found: string;
  readonly cases: string;
  readonly milestones: string;
  readonly rowsAtFault: string;
  readonly waiting: string;
  readonly repeats: string;
  readonly would: string;
  readonly overdue: string;
  readonly dueInAWeek: string;
  readonly dueLater: string;
  readonly undated: string;
  readonly mailsInAWeek: string;
  /** @param instant as of when */
  fromFileAlone(instant: string): string;
  readonly whoIsTold: string;
  readonly nobody: string;
  nobodyHint(mails: number): string;
  readonly everybody: string;
  everybodyHint(mails: number): string;
  readonly toPutRight: string;
  readonly whatToDo: string;
  moreRows(count: number): string;
  readonly import: string;
}

export interface DoneWords {
  readonly title: string;
  readonly titlePart: string;
  readonly recorded: string;
  readonly alreadyThere: string;
  readonly refused: string;
  /** Rows that the check left out, and what to do about them. */
  readonly leftOut: string;
  readonly leftOutNext: string;
  readonly refusedRows: string;
  readonly why: string;
  readonly refusals: Readonly<Record<Exclude<RowOutcome['is'], 'recorded' | 'already-there'>, string>>;
  readonly quietly: string;
  readonly told: string;
  rest(rows: number): string;
  readonly goOn: string;
}
