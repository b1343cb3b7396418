/** The directory: every role with its addresses, and a warning where a rule writes to one that has none. */

import type { Language } from '../../../domain/case/facts.ts';
import type { AuthoritySettings } from '../../../domain/catalogue/authority-settings.ts';
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import type { Role } from '../../../domain/vocabulary/roles.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { dayName, roleName, rolesByName } from '../shared/names.ts';
import { valueWords } from '../shared/values.ts';
import type { SettingsPage } from '../shared/view.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { DirectoryWords } from './words.ts';

export const directoryWords: Readonly<Record<Language, DirectoryWords>> = { en: english, cy: welsh };

export interface DirectoryShown {
  readonly settings: AuthoritySettings;
  /** The rules that may write to each role. */
  readonly told: ReadonlyMap<Role, readonly SourcedRule[]>;
  /** Today in London, `YYYY-MM-DD`. */
  readonly today: string;
  readonly search: string;
  readonly missingOnly: boolean;
}

export function directoryPage(shown: DirectoryShown, phrases: Phrases): SettingsPage {
  const { settings, search, missingOnly } = shown;
  const text = directoryWords[phrases.language];
  const all = rolesByName(phrases).map((role) => roleShown(role, shown, phrases));
  const missing = all.filter(({ isMissing }) => isMissing);
  const wanted = (missingOnly ? missing : all).filter((each) => matches(each, search));
  return {
    section: 'directory',
    title: text.title,
    template: 'settings/directory/directory.njk',
    context: {
      text,
      search,
      missingOnly,
      groups: [
        { title: text.writtenTo, roles: wanted.filter(({ toldBy }) => toldBy !== undefined) },
        { title: text.notWrittenTo, roles: wanted.filter(({ toldBy }) => toldBy === undefined) },
      ],
      count: wanted.length > 0 ? text.found(wanted.length) : text.nothingFound,
      warning: missing.length > 0 ? text.missing(missing.length) : undefined,
      unitMissing: (settings.directory.addresses['safeguarding-unit'] ?? []).length === 0,
      language: valueWords[phrases.language].languages[settings.directory.language],
    },
  };
}

interface RoleShown {
  readonly role: Role;
  readonly name: string;
  readonly addresses: readonly string[];
  readonly isMissing: boolean;
  /** How many rules may write to it; absent where none does. */
  readonly toldBy?: string;
  readonly away: readonly string[];
}

function roleShown(role: Role, { settings, told, today }: DirectoryShown, phrases: Phrases): RoleShown {
  const text = directoryWords[phrases.language];
  const { addresses, absences = [] } = settings.directory;
  const own = addresses[role] ?? [];
  const rules = told.get(role)?.length ?? 0;
  return {
    role,
    name: roleName(role, phrases),
    addresses: own,
    isMissing: own.length === 0 && rules > 0,
    ...(rules > 0 && { toldBy: text.toldBy(rules) }),
    away: absences
      .filter((absence) => absence.role === role && absence.until >= today)
      .map(({ until }) => text.away(dayName(until, phrases))),
  };
}

function matches({ name, addresses }: RoleShown, search: string): boolean {
  const sought = search.trim().toLowerCase();
  return [name, ...addresses].some((each) => each.toLowerCase().includes(sought));
}
