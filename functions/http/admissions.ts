/** Who may use which endpoint, and why. Nobody is let in by default: an endpoint that is not in this table is closed. */

/** What a signed-in person may be, by the claim of their token. Nobody is more than one. */
export const personRoles = ['unit', 'manager', 'auditor', 'administrator'] as const;
export type PersonRole = (typeof personRoles)[number];

export interface Admission {
  readonly roles: readonly PersonRole[];
  readonly because: string;
}

const feedsAreWork =
  'A feed goes on without a sign-in, so it is for those who act by the dates in it; each sees and revokes their own.';

/** By route, as the API names it. Everybody sees their own authority only, so that is not repeated here. */
export const admissions: Readonly<Record<string, Admission>> = {
  'GET /v1/cases/{case}': {
    roles: ['unit', 'manager', 'auditor'],
    because: 'They act in a case, answer for it or check it; who keeps the settings needs no case.',
  },
  'GET /v1/deadlines': {
    roles: ['unit', 'manager', 'auditor'],
    because: 'It is the list of the same cases.',
  },
  'GET /v1/cases/{case}/evidence': {
    roles: ['unit', 'manager', 'auditor'],
    because:
      'It proves what was done: a unit is asked for it by courts and reviews as often as its manager is.',
  },
  'POST /v1/cases/{case}/links/revocation': {
    roles: ['unit', 'manager'],
    because: 'They hear that a mail went astray; it takes away nothing but the ease of answering a mail.',
  },
  'POST /v1/preview': {
    roles: ['unit', 'manager', 'auditor', 'administrator'],
    because: 'It reads no case and stores nothing; who sets a period must see what follows from it.',
  },
  'GET /v1/procedures/{authority}': {
    roles: ['unit', 'manager', 'auditor', 'administrator'],
    because: 'The procedures are public; the periods set beside them concern everybody they bind.',
  },
  'GET /v1/reports/timeliness': {
    roles: ['unit', 'manager', 'auditor'],
    because: 'It counts the same deadlines that they see one by one.',
  },
  'GET /v1/settings': {
    roles: ['manager', 'auditor', 'administrator'],
    because: 'They answer for the directory and the ladders, check them or keep them.',
  },
  'GET /v1/settings/changes': {
    roles: ['auditor', 'administrator'],
    because: 'It says who changed what: for whoever checks that, and for those it names.',
  },
  'POST /v1/settings': {
    roles: ['administrator'],
    because: 'Whoever is measured by the periods does not set them, and whoever checks changes nothing.',
  },
  'GET /v1/calendar-feeds': { roles: ['unit', 'manager'], because: feedsAreWork },
  'POST /v1/calendar-feeds': { roles: ['unit', 'manager'], because: feedsAreWork },
  'DELETE /v1/calendar-feeds/{feed}': { roles: ['unit', 'manager'], because: feedsAreWork },
  'POST /v1/cases/{case}/erasure': {
    roles: ['administrator'],
    because: 'Whoever works a case or answers for it must not be able to make its record go away.',
  },
  'GET /v1/erasures': {
    roles: ['auditor', 'administrator'],
    because: 'It shows that what had to be erased was, and that nothing else was.',
  },
  'POST /v1/subject-access': {
    roles: ['administrator'],
    because: 'It looks for one person through all cases, which daily work never needs.',
  },
};

/** The same for the pages, by their routes. A page that is not in this table is open to all. */
export const pageAdmissions: Readonly<Record<string, Admission>> = {
  'GET /': {
    roles: ['unit', 'manager', 'auditor'],
    because: 'It is the list of their cases, by what is most urgent.',
  },
  'GET /cases/{case}': {
    roles: ['unit', 'manager', 'auditor'],
    because: 'As for `GET /v1/cases/{case}`.',
  },
  'GET /timeliness': {
    roles: ['unit', 'manager', 'auditor'],
    because: 'As for `GET /v1/reports/timeliness`.',
  },
  'GET /feeds': { roles: ['unit', 'manager'], because: feedsAreWork },
  'GET /settings': {
    roles: ['manager', 'auditor', 'administrator'],
    because: 'As for `GET /v1/settings`.',
  },
};
