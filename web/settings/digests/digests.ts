/** Which roles get their routine notices in one mail a working day. */
import type { Language } from '../../../domain/case/facts.ts';
import type { Directory } from '../../../domain/notices/recipients.ts';
import type { Role } from '../../../domain/vocabulary/roles.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { roleName, rolesByName } from '../shared/names.ts';
import type { SettingsPage } from '../shared/view.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { DigestsWords } from './words.ts';

const digestsWords: Readonly<Record<Language, DigestsWords>> = { en: english, cy: welsh };

export interface DigestsShown {
  readonly directory: Directory;
  /** Roles that a rule may write to. */
  readonly told: readonly Role[];
  /** Roles that have digests now. */
  readonly inForce: readonly Role[];
  readonly ticked: readonly Role[];
}

export function digestsPage(shown: DigestsShown, phrases: Phrases): SettingsPage {
  const text = digestsWords[phrases.language];
  const { directory, inForce, ticked } = shown;
  const offered = rolesOffered(shown, rolesByName(phrases));
  return {
    section: 'digests',
    title: text.title,
    template: 'settings/digests/digests.njk',
    context: {
      text,
      choices: offered.map((role) => ({
        value: role,
        name: roleName(role, phrases),
        addresses: (directory.addresses[role] ?? []).join(', ') || text.noAddress,
        checked: ticked.includes(role),
      })),
      inForce: offered.filter((role) => inForce.includes(role)).map((role) => roleName(role, phrases)),
    },
  };
}

/** The unit first; else whoever is written to and has an address, and whoever has been chosen, so that it can be undone. */
function rolesOffered({ directory, told, inForce, ticked }: DigestsShown, all: readonly Role[]): Role[] {
  const unit: Role = 'safeguarding-unit';
  const isTold = (role: Role) => role === unit || told.includes(role);
  const hasAddress = (role: Role) => (directory.addresses[role] ?? []).length > 0;
  const isChosen = (role: Role) => inForce.includes(role) || ticked.includes(role);
  return [unit, ...all.filter((role) => role !== unit)].filter(
    (role) => (isTold(role) && hasAddress(role)) || isChosen(role),
  );
}
