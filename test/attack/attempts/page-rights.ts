/** Every page, asked for by nobody, by every role, and by people of another authority. */
import { type PersonRole, personRoles } from '../../../functions/http/admissions.ts';
import { type Attempt, attempt, type Expected, type Group } from '../attempt.ts';
import { type Target, victim } from '../target.ts';

/** A page for people: whom it opens to, and where it is in Walsall. */
export interface GuardedPage {
  /** Of unit, manager, auditor and administrator those by whose first letters it opens; a hyphen for each other. */
  readonly opensTo: string;
  readonly path: string | ((target: Target) => string);
  /** What it is to those in Wirral to whom it opens: the page of their own, or none. */
  readonly elsewhere: 200 | 404;
  /** The same in Walsall, where it is not there for all to whom it opens. */
  readonly here?: Partial<Readonly<Record<PersonRole, 404>>>;
}

const page = (
  opensTo: string,
  path: GuardedPage['path'],
  elsewhere: 200 | 404 = 200,
  here: GuardedPage['here'] = {},
): GuardedPage => ({ opensTo, path, elsewhere, here });

/** Professional concerns are a matter of Wales. */
const noConcerns = { unit: 404, manager: 404, auditor: 404 } as const;

const ofMilestone = ({ milestone }: Target) => `/cases/${victim}/milestones/${milestone}/void`;
const ofFeed = ({ feed }: Target) => `/feeds/${feed.id}/revocation`;

// The tables of functions/http/admissions.ts said a second time, as what somebody sees who tries.
export const guardedPages: Readonly<Record<string, GuardedPage>> = {
  'GET /': page('uma-', '/'),
  'GET /now': page('uma-', '/now'),
  'GET /now.csv': page('uma-', '/now.csv'),
  'GET /cases': page('uma-', '/cases'),
  'GET /cases/{case}': page('uma-', `/cases/${victim}`, 404),
  'GET /cases/{case}/milestones': page('um--', `/cases/${victim}/milestones`),
  'GET /cases/{case}/milestones/{milestone}/void': page('um--', ofMilestone, 404),
  'GET /cases/{case}/evidence': page('uma-', `/cases/${victim}/evidence`, 404),
  'GET /timeliness': page('uma-', '/timeliness'),
  'GET /timeliness/deadlines': page('uma-', '/timeliness/deadlines?count=closed'),
  'GET /timeliness/concerns': page('uma-', '/timeliness/concerns', 404, noConcerns),
  'GET /timeliness/csv/{table}': page('uma-', '/timeliness/csv/duties'),
  'GET /feeds': page('um--', '/feeds'),
  'GET /feeds/{feed}/revocation': page('um--', ofFeed, 404, { manager: 404 }),
  'GET /settings': page('-maa', '/settings'),
  'GET /settings/directory': page('-maa', '/settings/directory'),
  'GET /settings/directory/language': page('---a', '/settings/directory/language'),
  'GET /settings/directory/{role}': page('---a', '/settings/directory/referrer'),
  'GET /settings/absences': page('-maa', '/settings/absences'),
  'GET /settings/stand-ins': page('---a', '/settings/stand-ins?role=referrer'),
  'GET /settings/periods': page('-maa', '/settings/periods'),
  'GET /settings/periods/{rule}': page('---a', '/settings/periods/dissent-considered', 404),
  'GET /settings/ladders': page('-maa', '/settings/ladders'),
  'GET /settings/ladders/{ladder}': page('-maa', '/settings/ladders/hours'),
  'GET /settings/ladders/{ladder}/change': page('---a', '/settings/ladders/hours/change'),
  'GET /settings/digests': page('-maa', '/settings/digests'),
  'GET /settings/calendar': page('-maa', '/settings/calendar'),
  'GET /settings/calendar/division': page('---a', '/settings/calendar/division'),
  'GET /settings/sources': page('-maa', '/settings/sources'),
  'GET /settings/webhook': page('-maa', '/settings/webhook'),
  'GET /settings/retention': page('-maa', '/settings/retention'),
  'GET /settings/changes': page('--aa', '/settings/changes'),
  'GET /settings/changes/{version}': page('--aa', '/settings/changes/1'),
  'GET /settings/import': page('---a', '/settings/import'),
  'GET /settings/import/template': page('---a', '/settings/import/template'),
};

/** Where a page is. */
export function pathOf({ path }: GuardedPage, target: Target): string {
  return typeof path === 'string' ? path : path(target);
}

/** Whether a page opens to a role. */
export function opens({ opensTo }: GuardedPage, role: PersonRole): boolean {
  return opensTo[personRoles.indexOf(role)] !== '-';
}

function byNobody([route, guarded]: readonly [string, GuardedPage]): Attempt {
  const toSignIn = { leadsTo: /^\/sign-in\?to=%2F/ };
  return attempt(
    `${route} by nobody`,
    303,
    (target) => ({ path: pathOf(guarded, target), headers: [] }),
    toSignIn,
  );
}

function by(
  authority: string,
  role: PersonRole,
  [route, guarded]: readonly [string, GuardedPage],
  method = 'GET',
): Attempt {
  const [status, expected] = answerTo(route, guarded, authority, role);
  const request = async (target: Target) => ({
    method,
    path: pathOf(guarded, target),
    headers: [await target.session(authority, role)],
  });
  return attempt(`${route.replace('GET', method)} by the ${role} of ${authority}`, status, request, expected);
}

/** An administrator's first page is that of the settings. */
function answerTo(
  route: string,
  guarded: GuardedPage,
  authority: string,
  role: PersonRole,
): readonly [number, Expected] {
  if (opens(guarded, role))
    return [authority === 'walsall' ? (guarded.here?.[role] ?? 200) : guarded.elsewhere, {}];
  return route === 'GET /' ? [303, { leadsTo: '/settings' }] : [403, {}];
}

const pages = Object.entries(guardedPages);
/** Somebody whom each page opens to. */
const welcome = (guarded: GuardedPage) => personRoles.find((role) => opens(guarded, role))!;

export const pageRights: Group = {
  name: 'pages',
  attempts: [
    ...pages.map(byNobody),
    ...pages.flatMap((each) => personRoles.map((role) => by('walsall', role, each))),
    ...pages.map((each) => by('wirral', welcome(each[1]), each)),
    ...pages.map((each) => by('walsall', welcome(each[1]), each, 'HEAD')),
  ],
};
