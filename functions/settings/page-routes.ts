/** The pages that people open in a browser. */
import type { Route } from './routes.ts';

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
  ...shown('/assets/{name}'),
  ...shown('/sign-in'),
  ...shown('/signed-in'),
  ...shown('/signed-out'),
  { method: 'POST', path: '/sign-out' },
  ...form('/a/{token}'),
];

/** The page itself judges who asks: by the cookie of their sign-in, or by the token of a mail's link. */
export const pageRoutes: readonly Route[] = paths.map((path) => ({
  ...path,
  answeredBy: 'web',
  access: 'none',
}));
