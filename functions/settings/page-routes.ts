/** The pages that people open in a browser. */
import type { Route } from './routes.ts';
import { settingsForms, settingsShown } from './settings-paths.ts';

type PagePath = Pick<Route, 'method' | 'path'>;

/** A page: looking at it by GET asks for its headers by HEAD too. */
const shown = (path: string): readonly PagePath[] => [
  { method: 'GET', path },
  { method: 'HEAD', path },
];

/** A form: shown by GET, sent by POST. */
const form = (path: string): readonly PagePath[] => [...shown(path), { method: 'POST', path }];

const paths: readonly PagePath[] = [
  ...shown('/'),
  ...shown('/now'),
  ...shown('/now.csv'),
  ...shown('/assets/{name}'),
  ...shown('/sign-in'),
  ...shown('/signed-in'),
  ...shown('/signed-out'),
  { method: 'POST', path: '/sign-out' },
  ...shown('/cases'),
  ...shown('/cases/{case}'),
  ...form('/cases/{case}/milestones'),
  ...form('/cases/{case}/milestones/{milestone}/void'),
  ...shown('/cases/{case}/evidence'),
  { method: 'POST', path: '/cases/{case}/links/revocation' },
  ...form('/feeds'),
  ...form('/feeds/{feed}/revocation'),
  ...shown('/procedures'),
  ...shown('/procedures/{authority}'),
  ...shown('/work-out-a-date'),
  ...shown('/work-out-a-date.ics'),
  ...form('/a/{token}'),
  ...form('/settings/import'),
  ...shown('/settings/import/template'),
  ...shown('/timeliness'),
  ...shown('/timeliness/deadlines'),
  ...shown('/timeliness/concerns'),
  ...shown('/timeliness/csv/{table}'),
  ...settingsShown.flatMap(shown),
  ...settingsForms.flatMap(form),
];

/** The page itself judges who asks: by the cookie of their sign-in, or by the token of a mail's link. */
export const pageRoutes: readonly Route[] = paths.map((path) => ({
  ...path,
  answeredBy: 'web',
  access: 'none',
}));
