/** What the Now page is made of. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Language } from '../../domain/case/facts.ts';
import type { SourcedRule } from '../../domain/catalogue/procedures.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import type { Worklist } from '../../domain/worklist/worklist.ts';
import type { Asked } from './address.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { NowWords } from './words.ts';

export interface Shown {
  readonly worklist: Worklist;
  readonly asked: Asked;
  /** The authority's rules, for what their titles are. */
  readonly rules: readonly SourcedRule[];
  readonly phrases: Phrases;
  readonly now: Instant;
  /** Changes where the list does. */
  readonly mark: string;
}

export const nowWords: Readonly<Record<Language, NowWords>> = { en: english, cy: welsh };
