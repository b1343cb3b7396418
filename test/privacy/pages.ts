/** Walks every page that people open, signed in in each role and as nobody, with canaries in what an address can have. */
import { personRoles } from '../../functions/http/admissions.ts';
import { pageRoutes } from '../../functions/settings/page-routes.ts';
import type { Service } from '../end-to-end/service.ts';
import { signInTo } from '../support/signing-in.ts';
import { canaries } from './canaries.ts';
import { oneOfEach } from './milestones.ts';

type PageChannel =
  | 'pages for those who work cases'
  | 'pages for administrators'
  | 'evidence of cases'
  | 'pages for nobody'
  | 'pages that do not open'
  | 'headers of pages';

/** Where the walk goes for each name in a route. */
const named: Readonly<Record<string, string>> = {
  case: canaries.reference,
  milestone: canaries.conference,
  name: 'longstop.css',
  authority: 'walsall',
  feed: canaries.path,
  token: canaries.path,
  table: 'deadlines',
  role: 'safeguarding-unit',
  rule: 'dissent-considered',
  ladder: 'hours',
  version: '1',
};

const looked = pageRoutes.filter(({ method }) => method === 'GET').map(({ path }) => path);
/** Pages that begin or end a sign-in: a walk along them would lead elsewhere. */
const onTheWay = ['/sign-in', '/signed-in', '/signed-out'];

/** Everything that the pages of five authorities say, and all the headers with which they say it. */
export async function walkPages(service: Service): Promise<Readonly<Record<PageChannel, string[]>>> {
  const walked: Readonly<Record<PageChannel, string[]>> = {
    'pages for those who work cases': [],
    'pages for administrators': [],
    'evidence of cases': [],
    'pages for nobody': [],
    'pages that do not open': [],
    'headers of pages': [],
  };
  async function look(path: string, into: PageChannel, cookie?: string): Promise<void> {
    const init = {
      redirect: 'manual',
      headers: { 'x-name': canaries.header, ...(cookie && { cookie }) },
    } as const;
    const response = await fetch(`${service.url}${path}`, init);
    walked[response.ok ? into : 'pages that do not open'].push(await response.text());
    walked['headers of pages'].push(
      JSON.stringify([...response.headers].filter(([name]) => name !== 'set-cookie')),
    );
  }
  const paths = looked
    .filter((path) => !onTheWay.includes(path))
    .map((path) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => named[name] ?? ''));
  for (const authority of oneOfEach) {
    for (const role of personRoles) {
      const cookie = await signInTo(service.url, authority, role);
      const pages = role === 'administrator' ? 'pages for administrators' : 'pages for those who work cases';
      for (const path of paths)
        await look(
          path,
          path.endsWith('/evidence') && role !== 'administrator' ? 'evidence of cases' : pages,
          cookie,
        );
    }
  }
  for (const path of paths.filter((each) => !each.startsWith('/cases'))) await look(path, 'pages for nobody');
  return walked;
}
