/** Every form of the pages, filled in so that it would change something, were it sent from our own page by whom it is for. */
import type { PersonRole } from '../../functions/http/admissions.ts';
import { type Target, victim } from './target.ts';
import type { Request } from './wire.ts';

export type Header = readonly [string, string];

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
  sends('/settings/digests', '---a', '/settings/digests', changed('digest=safeguarding-unit')),
  sends('/settings/calendar', '---a', '/settings/calendar', changed('title=Closed')),
  sends('/settings/calendar/division', '---a', '/settings/calendar/division', changed('division=scotland')),
  sends('/settings/webhook', '---a', '/settings/webhook', changed('url=https://other.example/')),
  sends('/settings/retention', '---a', '/settings/retention', changed('keep=years&years=1')),
];

export const form: Header = ['content-type', 'application/x-www-form-urlencoded'];
export const fromOurs: Header = ['sec-fetch-site', 'same-origin'];

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
