/** Which Lambda function answers which request. The HTTP API in AWS and the local server are both built from this. */
import { pageRoutes } from './page-routes.ts';

export type FunctionName =
  | 'receive-milestone'
  | 'read'
  | 'web'
  | 'change-settings'
  | 'request-erasure'
  | 'wake-case'
  | 'record-delivery'
  | 'publish-changes'
  | 'call-webhook'
  | 'send-digests'
  | 'sweep'
  | 'refresh-calendar'
  | 'audit'
  | 'erase'
  | 'probe';

/** `bearer`: the API's token check runs first and hands the claims to the function. `none`: the function decides. */
export type Access = 'none' | 'bearer';

export interface Route {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  /** Path with `{names}` in the notation of API Gateway. */
  readonly path: string;
  readonly answeredBy: FunctionName;
  readonly access: Access;
}

export const routes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/sources/{source}/milestones',
    answeredBy: 'receive-milestone',
    access: 'none',
  },
  { method: 'GET', path: '/v1/cases/{case}', answeredBy: 'read', access: 'bearer' },
  { method: 'GET', path: '/v1/cases/{case}/evidence', answeredBy: 'read', access: 'bearer' },
  { method: 'POST', path: '/v1/cases/{case}/links/revocation', answeredBy: 'web', access: 'bearer' },
  { method: 'GET', path: '/v1/deadlines', answeredBy: 'read', access: 'bearer' },
  { method: 'POST', path: '/v1/preview', answeredBy: 'read', access: 'bearer' },
  { method: 'GET', path: '/v1/procedures/{authority}', answeredBy: 'read', access: 'bearer' },
  { method: 'GET', path: '/v1/reports/timeliness', answeredBy: 'read', access: 'bearer' },
  { method: 'GET', path: '/v1/settings', answeredBy: 'read', access: 'bearer' },
  { method: 'GET', path: '/v1/settings/changes', answeredBy: 'read', access: 'bearer' },
  { method: 'POST', path: '/v1/settings', answeredBy: 'change-settings', access: 'bearer' },
  // A name in a path takes a whole segment: this one is the token with `.ics` after it.
  { method: 'GET', path: '/v1/calendar/{feed}', answeredBy: 'read', access: 'none' },
  { method: 'HEAD', path: '/v1/calendar/{feed}', answeredBy: 'read', access: 'none' },
  { method: 'GET', path: '/v1/calendar-feeds', answeredBy: 'read', access: 'bearer' },
  { method: 'POST', path: '/v1/calendar-feeds', answeredBy: 'change-settings', access: 'bearer' },
  { method: 'DELETE', path: '/v1/calendar-feeds/{feed}', answeredBy: 'change-settings', access: 'bearer' },
  { method: 'POST', path: '/v1/cases/{case}/erasure', answeredBy: 'request-erasure', access: 'bearer' },
  { method: 'GET', path: '/v1/erasures', answeredBy: 'read', access: 'bearer' },
  { method: 'POST', path: '/v1/subject-access', answeredBy: 'read', access: 'bearer' },
  { method: 'GET', path: '/health', answeredBy: 'read', access: 'none' },
  { method: 'GET', path: '/openapi.json', answeredBy: 'read', access: 'none' },
  { method: 'HEAD', path: '/openapi.json', answeredBy: 'read', access: 'none' },
  { method: 'GET', path: '/docs', answeredBy: 'read', access: 'none' },
  { method: 'HEAD', path: '/docs', answeredBy: 'read', access: 'none' },
  ...pageRoutes,
];
