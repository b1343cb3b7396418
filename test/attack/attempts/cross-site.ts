/** Forms that another site has a signed-in person's browser send, and forms by those who may not send them. */
import { type PersonRole, personRoles } from '../../../functions/http/admissions.ts';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { type Target, victim } from '../target.ts';
import type { Request } from '../wire.ts';

type Header = readonly [string, string];

/** A form that would change something, were it sent from our own page by whom it is for. */
export interface PotentForm {
  readonly route: string;
  /** As for the pages that are looked at. */
  readonly sentBy: string;
  readonly path: string | ((target: Target) => string);
  readonly body: string;
}

const once = 'A'.repeat(32);
const recorded = `type=referral-closed&when=now&step=record&once=${once}`;
const changed = (body: string) => `version=1&do=save&${body}`;
const ofMilestone = ({ milestone }: Target) => `/cases/${victim}/milestones/${milestone}/void`;

const sends = (route: string, sentBy: string, path: PotentForm['path'], body: string): PotentForm => ({
  route: `POST ${route}`,
  sentBy,
  path,
  body,
});

export const potentForms: readonly PotentForm[] = [
  sends('/cases/{case}/milestones', 'um--', `/cases/${victim}/milestones`, recorded),
  sends('/cases/{case}/milestones/{milestone}/void', 'um--', ofMilestone, `once=${once}`),
  sends('/cases/{case}/links/revocation', 'um--', `/cases/${victim}/links/revocation`, ''),
  sends('/feeds', 'um--', '/feeds', `once=${'B'.repeat(22)}`),
  sends('/feeds/{feed}/revocation', 'um--', ({ feed }) => `/feeds/${feed.id}/revocation`, ''),
  sends(
    '/settings/import',
    '---a',
    '/settings/import',
    'rows=case%2Ctype%2CoccurredAt%0AX-1%2Creferral-closed%2C2026-11-20',
  ),
  sends('/settings/directory/language', '---a', '/settings/directory/language', changed('language=cy')),
  sends('/settings/directory/{role}', '---a', '/settings/directory/referrer', changed('address=a@b.example')),
  sends('/settings/absences', '---a', '/settings/absences', changed('address=a@b.example')),
  sends('/settings/stand-ins', '---a', '/settings/stand-ins?role=referrer', changed('stand-in=agency')),
  sends('/settings/periods/{rule}', '---a', '/settings/periods/dissent-considered', changed('count=5')),
  sends('/settings/ladders/{ladder}/change', '---a', '/settings/ladders/hours/change', changed('x=1')),
  sends('/settings/calendar', '---a', '/settings/calendar', changed('title=Closed')),
  sends('/settings/calendar/division', '---a', '/settings/calendar/division', changed('division=scotland')),
  sends('/settings/webhook', '---a', '/settings/webhook', changed('url=https://other.example/')),
  sends('/settings/retention', '---a', '/settings/retention', changed('keep=years&years=1')),
];

const form: Header = ['content-type', 'application/x-www-form-urlencoded'];
const fromOurs: Header = ['sec-fetch-site', 'same-origin'];

/** The request by which somebody sends a form. */
export async function sending(
  { path, body }: PotentForm,
  target: Target,
  [authority, role]: readonly [string, PersonRole],
  said: readonly Header[],
): Promise<Request> {
  const headers = [form, await target.session(authority, role), ...said];
  return { method: 'POST', path: typeof path === 'string' ? path : path(target), headers, body };
}

const sender = ({ sentBy }: PotentForm): PersonRole => personRoles.find((_, place) => sentBy[place] !== '-')!;

/** As a browser says that it was sent from elsewhere. */
function fromElsewhere(
  potent: PotentForm,
  how: string,
  said: (target: Target) => readonly Header[],
): Attempt {
  return attempt(`${potent.route} ${how}`, 403, (target) =>
    sending(potent, target, ['walsall', sender(potent)], said(target)),
  );
}

function byAnother(potent: PotentForm, role: PersonRole): Attempt {
  return attempt(`${potent.route} by the ${role}`, 403, (target) =>
    sending(potent, target, ['walsall', role], [fromOurs]),
  );
}

function byNobody(potent: PotentForm): Attempt {
  return attempt(`${potent.route} by nobody`, 401, async (target) => {
    const request = await sending(potent, target, ['walsall', 'auditor'], [fromOurs]);
    return { ...request, headers: [form, fromOurs] };
  });
}

const evil = 'https://other.example';
/** Every way to say where a form stood that is not our page. */
const origins: readonly (readonly [string, (target: Target) => readonly Header[]])[] = [
  [
    'from another site',
    () => [
      ['sec-fetch-site', 'cross-site'],
      ['origin', evil],
    ],
  ],
  ['from another host of the site', () => [['sec-fetch-site', 'same-site']]],
  ['from the address bar', () => [['sec-fetch-site', 'none']]],
  [
    'from another site that says our origin',
    ({ url }) => [
      ['sec-fetch-site', 'cross-site'],
      ['origin', url],
    ],
  ],
  [
    'from here and from there',
    () => [
      ['sec-fetch-site', 'same-origin'],
      ['sec-fetch-site', 'cross-site'],
    ],
  ],
  ['from here, in capitals', () => [['sec-fetch-site', 'SAME-ORIGIN']]],
  ['without a word', () => []],
  ['from no origin', () => [['origin', 'null']]],
  ['from an empty origin', () => [['origin', '']]],
  ['from an origin that begins like ours', ({ url }) => [['origin', `${url}.other.example`]]],
  ['from an origin that ends like ours', ({ url }) => [['origin', `${evil}/${url}`]]],
  [
    'from two origins',
    ({ url }) => [
      ['origin', url],
      ['origin', evil],
    ],
  ],
  ['from our host without a port', () => [['origin', 'http://127.0.0.1']]],
  ['with our page as its Referer', ({ url }) => [['referer', `${url}/settings`]]],
];

const signOut: PotentForm = { route: 'POST /sign-out', sentBy: 'umaa', path: '/sign-out', body: '' };

export const crossSite: Group = {
  name: 'cross-site',
  attempts: [
    ...[...potentForms, signOut].map((potent) => fromElsewhere(potent, ...origins[0]!)),
    ...origins.slice(1).map((origin) => fromElsewhere(potentForms[2]!, ...origin)),
    ...potentForms.map(byNobody),
    ...potentForms.flatMap((potent) =>
      personRoles.filter((_, place) => potent.sentBy[place] === '-').map((role) => byAnother(potent, role)),
    ),
    ...potentForms
      .filter(({ path, body }) => typeof path === 'string' && !body.includes('language='))
      .map((potent) =>
        attempt(`${potent.route} in an address`, [200, 404, 422, 303], async (target) => {
          const { path, headers, body } = await sending(
            potent,
            target,
            ['walsall', sender(potent)],
            [fromOurs],
          );
          return { path: `${path}${path.includes('?') ? '&' : '?'}${body}`, headers: headers! };
        }),
      ),
  ],
};
