/** The addresses of one role, to be changed. */
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import type { Role } from '../../../domain/vocabulary/roles.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { errorsOf, type Fault } from '../shared/faults.ts';
import type { SettingsPage } from '../shared/view.ts';
import { directoryWords } from './directory.ts';
import { type AddressesFault, mostAddresses } from './form.ts';

export interface RoleShown {
  readonly role: Role;
  readonly typed: readonly string[];
  /** The rules that may write to it. */
  readonly rules: readonly SourcedRule[];
}

export function rolePage(
  { role, typed, rules }: RoleShown,
  faults: readonly Fault<AddressesFault>[],
  phrases: Phrases,
): SettingsPage {
  const text = directoryWords[phrases.language];
  return {
    section: 'directory',
    within: role,
    title: text.role.title(phrases.role(role)),
    template: 'settings/directory/role.njk',
    errors: errorsOf(faults, text.role.faults),
    context: {
      text: text.role,
      role,
      addresses: (typed.length > 0 ? typed : ['']).map((value, place) => ({
        id: `address-${place + 1}`,
        label: text.role.address(place + 1),
        value,
      })),
      mayAdd: typed.length < mostAddresses,
      rules: rules.map((rule) => phrases.rule(rule).title),
    },
  };
}
