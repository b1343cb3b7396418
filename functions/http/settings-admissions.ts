/** Who may open and send the pages of the settings. As for the same in the API: reading, the changes, changing. */
import type { Admission } from './admissions.ts';

const read: Admission = {
  roles: ['manager', 'auditor', 'administrator'],
  because: 'As for `GET /v1/settings`.',
};
const readChanges: Admission = {
  roles: ['auditor', 'administrator'],
  because: 'As for `GET /v1/settings/changes`.',
};
const change: Admission = { roles: ['administrator'], because: 'As for `POST /v1/settings`.' };

export const settingsAdmissions: Readonly<Record<string, Admission>> = {
  'GET /settings': read,
  'GET /settings/directory': read,
  'GET /settings/directory/language': change,
  'POST /settings/directory/language': change,
  'GET /settings/directory/{role}': change,
  'POST /settings/directory/{role}': change,
  'GET /settings/absences': read,
  'POST /settings/absences': change,
  'GET /settings/stand-ins': change,
  'POST /settings/stand-ins': change,
  'GET /settings/periods': read,
  'GET /settings/periods/{rule}': change,
  'POST /settings/periods/{rule}': change,
  'GET /settings/ladders': read,
  'GET /settings/ladders/{ladder}': read,
  'GET /settings/ladders/{ladder}/change': change,
  'POST /settings/ladders/{ladder}/change': change,
  'GET /settings/digests': read,
  'POST /settings/digests': change,
  'GET /settings/calendar': read,
  'POST /settings/calendar': change,
  'GET /settings/calendar/division': change,
  'POST /settings/calendar/division': change,
  'GET /settings/sources': read,
  'GET /settings/webhook': read,
  'POST /settings/webhook': change,
  'GET /settings/retention': read,
  'POST /settings/retention': change,
  'GET /settings/changes': readChanges,
  'GET /settings/changes/{version}': readChanges,
};
