/** The words of the Now page beside those that mails have too: a form to be filled in once for each language. */
import type { Distance } from '../../domain/case/distance.ts';
import type { Section } from '../../domain/worklist/worklist.ts';

export interface NowWords {
  readonly title: string;
  /** When what is shown was so. */
  drawn(when: string): string;
  readonly refresh: string;
  /** In place of the link to refresh, where a script does it. */
  readonly updates: string;
  readonly changed: string;
  readonly notUpdated: string;
  /** What the counts are called together, and the one that leads to all parts. */
  readonly counts: string;
  readonly everything: string;
  /** @param sunday the day with which the week ends */
  readonly sections: (sunday: string) => Readonly<Record<Section, SectionWords>>;
  readonly columns: ColumnWords;
  distance(distance: Distance): string;
  readonly notAcknowledged: string;
  acknowledgedBy(roles: string): string;
  notReached(since: string): string;
  showAll(count: number): string;
  readonly filter: FilterWords;
  readonly download: string;
  readonly pages: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    place(page: number, of: number): string;
  };
}

export interface SectionWords {
  readonly heading: string;
  /** What it means, or what to do about it. */
  readonly explains?: string;
  /** A whole sentence. */
  readonly nothing: string;
}

export interface ColumnWords {
  readonly what: string;
  readonly due: string;
  readonly case: string;
  readonly owedBy: string;
  readonly acknowledged: string;
  readonly notReached: string;
  /** The rest stands in the file for spreadsheets alone. */
  readonly part: string;
  readonly rule: string;
  readonly team: string;
  readonly acknowledgedAt: string;
  readonly notice: string;
  readonly since: string;
}

export interface FilterWords {
  /** The line that opens it. */
  readonly open: string;
  readonly rule: string;
  readonly owedBy: string;
  readonly team: string;
  readonly any: string;
  readonly apply: string;
  readonly clear: string;
  /** What it is narrowed to now. */
  /** Before what the list is narrowed to. */
  readonly narrowedTo: string;
  /** In the place of "nothing" where it is narrowed. */
  readonly nothing: string;
}
