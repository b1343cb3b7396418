import { type Route, routes } from '../../functions/settings/routes.ts';

/** The route a request belongs to, and the values of the names in its path. */
export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Finds the route of a decoded path. A literal path goes before one with names, as in API Gateway; a name takes one
 * segment that is not empty. Undefined when no route has this method and path.
 */
export function matchRoute(
  method: string,
  path: string,
  among: readonly Route[] = routes,
): Match | undefined {
  const matches = among
    .filter((route) => route.method === method)
    .flatMap((route) => {
      const parameters = matchPath(route.path, path);
      return parameters ? [{ route, parameters }] : [];
    });
  return matches.sort((a, b) => names(a) - names(b))[0];
}

const names = ({ parameters }: Match): number => Object.keys(parameters).length;

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== value : value === '') return undefined;
    if (name !== undefined) parameters[name] = value;
  }
  return parameters;
}
