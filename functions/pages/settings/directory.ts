/** `/settings/directory` and the pages in it: addresses by role, and the language in which people are written to. */
import { isoDay } from '../../../domain/calendar/day.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import type { Language } from '../../../domain/case/facts.ts';
import { rulesByRoleTold } from '../../../domain/notices/who-is-told.ts';
import { type Role, roles } from '../../../domain/vocabulary/roles.ts';
import { directoryPage } from '../../../web/settings/directory/directory.ts';
import {
  type AddressesFault,
  checkAddresses,
  readAddresses,
  withAddresses,
} from '../../../web/settings/directory/form.ts';
import { languagePage } from '../../../web/settings/directory/language.ts';
import { rolePage } from '../../../web/settings/directory/role.ts';
import { Problem } from '../../http/problem.ts';
import type { PageForPerson } from '../page.ts';
import { answerForm } from './form.ts';
import { openSettings, showSettings } from './open.ts';

export const showDirectory: PageForPerson = async (ports, request) => {
  const { record, around } = await openSettings(ports, request);
  const { settings } = record;
  const shown = {
    settings,
    told: rulesByRoleTold(request.person.authority, settings),
    today: isoDay(londonDay(ports.now())),
    search: (request.query.get('search') ?? '').slice(0, 100),
    missingOnly: request.query.get('missing') === 'yes',
  };
  return showSettings(request, around, directoryPage(shown, request.phrases));
};

export const changeAddresses: PageForPerson = (ports, request) => {
  const role = roleNamed(request.event.pathParameters?.role);
  return answerForm<readonly string[], AddressesFault>(ports, request, {
    to: '/settings/directory',
    draftOf: ({ settings }) => settings.directory.addresses[role] ?? [],
    read: readAddresses,
    check(typed, { settings }) {
      const { addresses, faults } = checkAddresses(role, typed);
      if (faults.length > 0) return { faults };
      return { sections: { directory: withAddresses(settings.directory, role, addresses) } };
    },
    page({ record }, typed, faults) {
      const rules = rulesByRoleTold(request.person.authority, record.settings).get(role) ?? [];
      return rolePage({ role, typed, rules }, faults, request.phrases);
    },
  });
};

export const changeLanguage: PageForPerson = (ports, request) =>
  answerForm<Language, never>(ports, request, {
    to: '/settings/directory',
    draftOf: ({ settings }) => settings.directory.language,
    read: (form) => (form.get('language') === 'cy' ? 'cy' : 'en'),
    check: (language, { settings }) => ({ sections: { directory: { ...settings.directory, language } } }),
    page: (_, language) => languagePage(language, request.phrases),
  });

export function roleNamed(name: string | undefined): Role {
  const role = roles.find((each) => each === name);
  if (role) return role;
  throw new Problem('not-found', { detail: 'There is no such role.' });
}
