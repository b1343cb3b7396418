/** Forms that another site has a signed-in person's browser send, and forms by those who may not send them. */
import { type PersonRole, personRoles } from '../../../functions/http/admissions.ts';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { form, fromOurs, type Header, type PotentForm, potentForms, sending } from '../forms.ts';
import type { Target } from '../target.ts';

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
