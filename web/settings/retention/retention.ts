/** How long closed cases are kept. */
import type { Day } from '../../../domain/calendar/day.ts';
import type { Language } from '../../../domain/case/facts.ts';
import type { Retention } from '../../../domain/case/retention.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { errorsOf, type Fault } from '../shared/faults.ts';
import { retentionName, valueWords } from '../shared/values.ts';
import type { SettingsPage } from '../shared/view.ts';
import { english } from './english.ts';
import type { RetentionFault, TypedRetention } from './form.ts';
import { welsh } from './welsh.ts';
import type { RetentionWords } from './words.ts';

const retentionWords: Readonly<Record<Language, RetentionWords>> = { en: english, cy: welsh };

export function retentionPage(
  inForce: Retention | undefined,
  typed: TypedRetention,
  faults: readonly Fault<RetentionFault>[],
  phrases: Phrases,
): SettingsPage {
  const text = retentionWords[phrases.language];
  return {
    section: 'retention',
    title: text.title,
    template: 'settings/retention/retention.njk',
    errors: errorsOf(faults, text.faults),
    context: { text, typed, inForce: retentionName(inForce, valueWords[phrases.language]) },
  };
}

export interface RetentionReview {
  readonly before: Retention | undefined;
  readonly after: Retention;
  readonly typed: TypedRetention;
  /** Cases closed on or before the one day go from the other on; absent where nothing does. */
  readonly erasure?: { readonly closedBy: Day; readonly from: Day };
}

export function retentionReview(
  { before, after, typed, erasure }: RetentionReview,
  phrases: Phrases,
): SettingsPage {
  const text = retentionWords[phrases.language];
  const words = valueWords[phrases.language];
  return {
    section: 'retention',
    within: 'review',
    title: text.reviewTitle,
    template: 'settings/shared/review.njk',
    context: {
      action: '/settings/retention',
      sentences: [
        text.reviewKept(retentionName(before, words), retentionName(after, words)),
        erasure
          ? text.reviewErased(phrases.day(erasure.closedBy), phrases.day(erasure.from))
          : text.reviewForEver,
        text.counted,
      ],
      warning: erasure && text.warning,
      kept: [
        { name: 'keep', value: typed.keep },
        { name: 'years', value: typed.years },
      ],
      saveText: text.save,
    },
  };
}
