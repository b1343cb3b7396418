/** Every page is either for people of certain roles or, by this list, open to all. None is forgotten. */
import { expect, test } from 'vitest';
import { pageAdmissions, personRoles } from '../../../functions/http/admissions.ts';
import { pagesForPeople, pagesWith } from '../../../functions/pages/pages.ts';
import { pageRoutes } from '../../../functions/settings/page-routes.ts';
import { guardedPages } from '../../attack/attempts/page-rights.ts';
import { potentForms } from '../../attack/forms.ts';

const openToAll = [
  'GET /assets/{name}',
  'GET /sign-in',
  'GET /signed-in',
  'GET /signed-out',
  'POST /sign-out',
  'GET /procedures',
  'GET /procedures/{authority}',
  'GET /work-out-a-date',
  'GET /work-out-a-date.ics',
  'GET /a/{token}',
  'POST /a/{token}',
];

const routed = pageRoutes.map(({ method, path }) => `${method} ${path}`);
const looked = routed.filter((route) => !route.startsWith('HEAD '));
const sorted = (names: readonly string[]) => [...names].sort();
const nobody = { begin: unasked, finish: unasked, end: async () => undefined };

async function unasked(): Promise<never> {
  throw new Error('Nobody signs in here');
}

test('every page is for people of certain roles, or on the list of those that are open to all', () => {
  expect(sorted([...openToAll, ...Object.keys(pageAdmissions)])).toEqual(sorted(looked));
  expect(sorted(Object.keys(pagesForPeople))).toEqual(sorted(Object.keys(pageAdmissions)));
  expect(sorted(Object.keys(pagesWith(nobody)))).toEqual(sorted(openToAll));
});

test('every page that is looked at can be asked for its headers', () => {
  const heads = routed.filter((route) => route.startsWith('HEAD '));
  expect(heads.map((route) => route.replace('HEAD', 'GET'))).toEqual(
    looked.filter((route) => route.startsWith('GET ')),
  );
});

test('the attack tries every page and every form, by the roles that the admissions name', () => {
  const letters = (roles: readonly string[]) =>
    personRoles.map((role) => (roles.includes(role) ? role[0] : '-')).join('');
  const admitted = Object.entries(pageAdmissions).map(([route, { roles }]) => [route, letters(roles)]);
  const tried = [
    ...Object.entries(guardedPages).map(([route, { opensTo }]) => [route, opensTo]),
    ...potentForms.map(({ route, sentBy }) => [route, sentBy]),
  ];
  expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(admitted));
});
