/** `/settings/digests`: which roles get their routine notices in one mail a working day. */
import { rulesByRoleTold } from '../../../domain/notices/who-is-told.ts';
import { type Role, roles } from '../../../domain/vocabulary/roles.ts';
import { digestsPage } from '../../../web/settings/digests/digests.ts';
import type { PageForPerson } from '../page.ts';
import { answerForm } from './form.ts';

export const digests: PageForPerson = (ports, request) =>
  answerForm<readonly Role[], never>(ports, request, {
    to: '/settings/digests',
    draftOf: ({ settings }) => settings.digests ?? [],
    read: (form) => roles.filter((role) => form.getAll('digest').includes(role)),
    check: (ticked) => ({ sections: { digests: ticked } }),
    page({ record: { settings } }, ticked) {
      const told = [...rulesByRoleTold(request.person.authority, settings).keys()];
      const { directory, digests: inForce = [] } = settings;
      return digestsPage({ directory, told, inForce, ticked }, request.phrases);
    },
  });
