/** The systems that post for the authority, and how their secrets are replaced: by whoever operates Longstop. */
import { type Instant, londonDay } from '../../../domain/calendar/london.ts';
import type { Language } from '../../../domain/case/facts.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import type { SettingsPage } from '../shared/view.ts';
import { putBeside, takeOut } from './commands.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { SourcesWords } from './words.ts';

export const sourcesWords: Readonly<Record<Language, SourcesWords>> = { en: english, cy: welsh };

export interface SourcesShown {
  readonly sources: readonly {
    readonly source: string;
    readonly postedAt?: Instant;
    readonly secrets?: number;
  }[];
  readonly now: Instant;
  /** The names of those that have not posted for so long that somebody should ask. */
  readonly silent: readonly string[];
  /** What the names of their secrets begin with. */
  readonly secretPrefix: string;
}

export function sourcesPage(
  { sources, silent, now, secretPrefix }: SourcesShown,
  phrases: Phrases,
): SettingsPage {
  const text = sourcesWords[phrases.language];
  return {
    section: 'sources',
    title: text.title,
    template: 'settings/sources/sources.njk',
    context: {
      text,
      sources: sources.map(({ source, postedAt, secrets }) => {
        const days = postedAt === undefined ? undefined : londonDay(now) - londonDay(postedAt);
        return {
          source,
          posted:
            postedAt === undefined || days === undefined
              ? text.never
              : `${phrases.instant(postedAt)} (${text.ago(days)})`,
          secrets: secrets === undefined ? text.notKnown : text.secretsThen(secrets),
          isSilent: silent.includes(source),
          putBeside: putBeside(`${secretPrefix}${source}`),
          takeOut: takeOut(`${secretPrefix}${source}`),
        };
      }),
    },
  };
}
