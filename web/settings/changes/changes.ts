/** Every change of the settings, and each by itself: who, when, and what it was before and is after. */
import type { Instant } from '../../../domain/calendar/london.ts';
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import type { Difference } from '../../../domain/catalogue/settings-differences.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import type { SettingsPage } from '../shared/view.ts';
import { changesWords, differenceInWords } from './differences.ts';

export interface ChangeShown {
  readonly version: number;
  readonly by: string;
  readonly at: Instant;
  readonly differences: readonly Difference[];
}

/** In whose name the service sets up an authority on one machine. */
const theService = 'provision';

export interface ChangesShown {
  /** The newest first. */
  readonly changes: readonly ChangeShown[];
  /** The version before which earlier changes are found. */
  readonly earlierThan?: number;
  readonly isLatest: boolean;
  readonly rules: readonly SourcedRule[];
}

export function changesPage(
  { changes, earlierThan, isLatest, rules }: ChangesShown,
  phrases: Phrases,
): SettingsPage {
  const text = changesWords[phrases.language];
  return {
    section: 'changes',
    title: text.title,
    template: 'settings/changes/changes.njk',
    context: {
      text,
      changes: changes.map((change) => ({
        ...aboutChange(change, phrases),
        href: `/settings/changes/${change.version}`,
        what: change.differences.map((each) => differenceInWords(each, phrases, rules).what),
      })),
      earlier: earlierThan === undefined ? undefined : `/settings/changes?before=${earlierThan}`,
      later: isLatest ? undefined : '/settings/changes',
    },
  };
}

export function changePage(
  change: ChangeShown,
  rules: readonly SourcedRule[],
  phrases: Phrases,
): SettingsPage {
  const text = changesWords[phrases.language];
  return {
    section: 'changes',
    within: String(change.version),
    title: text.change(change.version),
    template: 'settings/changes/change.njk',
    context: {
      text,
      change: aboutChange(change, phrases),
      differences: change.differences.map((each) => differenceInWords(each, phrases, rules)),
    },
  };
}

function aboutChange({ version, by, at }: ChangeShown, phrases: Phrases) {
  const text = changesWords[phrases.language];
  return {
    name: text.change(version),
    when: phrases.instant(at),
    who: by === theService ? text.madeByService : by,
  };
}
