/** What an operator has recorded of restores from a backup. */
import type { Restore } from '../../domain/notices/restores.ts';

/** A restore, and under which change or incident it was made: a number, never a person's name. */
export interface RestoreRecord extends Restore {
  readonly by: string;
}

export interface Restores {
  /** Every restore of the table, as of the last half minute at the latest. Throws where a record cannot be read. */
  all(): Promise<readonly RestoreRecord[]>;
  /** `known` where the same restore is recorded already. Throws where it is not one. */
  record(restore: RestoreRecord): Promise<'written' | 'known'>;
}
