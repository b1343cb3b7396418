/** What an authority has set and who may post to it, in memory. Nothing of it changes during a run. */
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { type AuthoritySettings, unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Ports, SettingsRecord, Source, SourceSeen } from '../../functions/ports.ts';

/** A source with the secrets it signs with, `whsec_` and base64. */
export type SignedSource = Source & { readonly secrets: readonly string[] };

export function authoritiesInMemory(
  settings: Readonly<Partial<Record<Authority, AuthoritySettings>>>,
): Pick<Ports, 'authorities' | 'calendars' | 'restores' | 'bulletin'> {
  const records = new Map<Authority, SettingsRecord>();
  const find = async (authority: Authority) => {
    const known = records.get(authority);
    if (known) return known;
    const record = { version: 1, settings: settings[authority] ?? unsetSettings, by: 'bench', at: 0 };
    records.set(authority, record);
    return record;
  };
  const publication = { edition: 0, holidays: bankHolidays };
  return {
    authorities: { find, latest: find, history: async () => [], change: async () => 'conflict' },
    calendars: { published: async () => publication, publish: async () => 'conflict' },
    restores: { all: async () => [], record: async () => 'known' },
    bulletin: { fetch: async () => bankHolidays },
  };
}

export function sourcesInMemory(sources: readonly SignedSource[]): Pick<Ports, 'sources' | 'secrets'> {
  const known = new Map(sources.map(({ secrets: _, ...source }) => [source.source, source as Source]));
  const secrets = new Map(sources.map((source) => [source.source, source.secrets]));
  const seen = new Map<string, Omit<SourceSeen, 'source'>>();
  const secretsOf: Ports['secrets']['find'] = async ({ name, isRegistered }) =>
    isRegistered ? (secrets.get(name) ?? []) : [];
  return {
    sources: {
      find: async (source) => known.get(source),
      async put(source) {
        known.set(source.source, source);
      },
      of: async (authority) =>
        [...known.values()]
          .filter((source) => source.authority === authority)
          .map(({ source }) => ({ source, ...seen.get(source) })),
      async notePost({ source }, post) {
        seen.set(source, post);
      },
    },
    secrets: {
      find: secretsOf,
      findAnew: secretsOf,
      async put(source, current) {
        secrets.set(source, current);
      },
    },
  };
}
