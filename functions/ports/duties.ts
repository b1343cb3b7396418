/** What somebody in an authority has to do, without a reading of any log. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { DeadlineBrief } from '../../domain/case/brief.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Outstanding } from '../../domain/worklist/outstanding.ts';

export interface Duties {
  /**
   * What is outstanding in the cases of which something is due up to a moment, and in all in which a notice did not
   * arrive. Each case once, in no order, with all that its head says: that may be due later too.
   */
  upTo(authority: Authority, until: Instant): Promise<readonly OutstandingCase[]>;
}

/** A case with what its head says is outstanding, or its deadlines in brief where an older build wrote the head. */
export type OutstandingCase =
  | { readonly reference: string; readonly outstanding: Outstanding }
  | { readonly reference: string; readonly deadlines: readonly DeadlineBrief[] };
