/** What is said of a conference chair's concerns, as phrases with a small initial: `drift in carrying out a plan`. */
import type { ConcernConclusion, ConcernEvent, Nature } from '../reports/concern-events.ts';

type Answered = Extract<ConcernEvent, { is: 'answered' }>;

export interface ConcernPhrases {
  /** What a concern is about. */
  readonly natures: Readonly<Record<Nature, string>>;
  /** What the Quality Assurance and Standards Group asked for. */
  readonly enquiries: Readonly<Record<Answered['enquiry'], string>>;
  /** What that Group came to. */
  readonly groupConclusions: Readonly<Record<Answered['conclusion'], string>>;
  /** How a concern ended otherwise. */
  readonly resolutions: Readonly<Record<ConcernConclusion, string>>;
}
