/** Names that every object of the language has, and paths to files, wherever an address or a form takes a name. */
import { type Attempt, attempt, type Group } from '../attempt.ts';
import type { Target } from '../target.ts';

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] as const;

/** A page asked for by somebody whom it opens to. */
function asks(
  tries: string,
  role: string,
  path: string | ((target: Target) => string),
  expects: Attempt['expects'] = 404,
): Attempt {
  return attempt(`${tries} (${role})`, expects, async (target) => ({
    path: typeof path === 'string' ? path : path(target),
    headers: [await target.session('walsall', role)],
  }));
}

const anybody = (tries: string, path: string, expects: Attempt['expects'] = 404, kept?: string): Attempt =>
  attempt(tries, expects, () => ({ path }), kept === undefined ? {} : { kept });

/** Where a name stands in the path of a page, and who may open it. */
const named: readonly (readonly [string, string, (name: string) => string])[] = [
  ['a case', 'unit', (name) => `/cases/${name}`],
  ['the evidence of a case', 'unit', (name) => `/cases/${name}/evidence`],
  ['milestones of a case', 'unit', (name) => `/cases/x_${name}/milestones`],
  ['a table', 'unit', (name) => `/timeliness/csv/${name}`],
  ['a ladder', 'manager', (name) => `/settings/ladders/${name}`],
  ['the change of a ladder', 'administrator', (name) => `/settings/ladders/${name}/change`],
  ['a role', 'administrator', (name) => `/settings/directory/${name}`],
  ['stand-ins of a role', 'administrator', (name) => `/settings/stand-ins?role=${name}`],
  ['a period', 'administrator', (name) => `/settings/periods/${name}`],
  ['a change', 'auditor', (name) => `/settings/changes/${name}`],
  ['a feed', 'unit', (name) => `/feeds/${name}/revocation`],
  ['a page of the settings', 'administrator', (name) => `/settings/${name}`],
];

/** Where a name stands in the query of a page that is there all the same, or refuses it. */
const queried: readonly (readonly [string, string, (name: string) => string])[] = [
  ['a part of the list', 'unit', (name) => `/?show=${name}&rule=${name}&owedBy=${name}&team=${name}`],
  ['a field of the list', 'unit', (name) => `/now?${name}=1&page=${name}`],
  ['a type of milestone', 'unit', (name) => `/cases/VICTIM-1/milestones?type=${name}`],
  ['what was recorded', 'unit', (name) => `/cases/VICTIM-1?recorded=${name}&voided=${name}&order=${name}`],
  ['a duty', 'unit', (name) => `/timeliness?rule=${name}&by=${name}&period=${name}`],
  ['a count', 'unit', (name) => `/timeliness/deadlines?count=${name}&rule=${name}`],
  ['a rule of a rehearsal', 'manager', (name) => `/settings/ladders/hours?rule=${name}`],
  ['what was done to a feed', 'unit', (name) => `/feeds?done=${name}`],
  ['a change that was saved', 'administrator', (name) => `/settings?saved=${name}`],
  ['a search', 'administrator', (name) => `/settings/directory?search=${name}&missing=${name}`],
];

/** Numbers that count nothing. */
const odd = [
  '-1',
  '0',
  '1e3',
  '0x10',
  'NaN',
  'Infinity',
  '1e999',
  '99999999999999999999',
  '1.5',

  encodeURIComponent('१'),
];

export const names: Group = {
  name: 'names',
  attempts: [
    ...inherited.flatMap((name) =>
      named.map(([what, role, path]) => asks(`${what} called ${name}`, role, path(name))),
    ),
    ...inherited
      .slice(0, 2)
      .flatMap((name) =>
        queried.map(([what, role, path]) =>
          asks(`${what} called ${name}`, role, path(name), [200, 404, 422]),
        ),
      ),
    ...inherited.flatMap((name) => [
      anybody(`an authority called ${name}`, `/procedures/${name}`),
      anybody(`an asset called ${name}`, `/assets/${name}`),
      anybody(
        `a date of ${name}`,
        `/work-out-a-date?authority=${name}&rule=${name}&type=${name}`,
        [200, 422],
      ),
      anybody(`a calendar file of ${name}`, `/work-out-a-date.ics?authority=${name}&rule=${name}`),
    ]),
    ...odd.map((number) => asks(`the change ${number}`, 'auditor', `/settings/changes/${number}`)),
    ...odd.map((number) =>
      asks(`changes before ${number}`, 'auditor', `/settings/changes?before=${number}`, 200),
    ),
    ...odd.map((number) => asks(`page ${number} of the list`, 'unit', `/?page=${number}`, 200)),
    asks('years before all years', 'unit', '/timeliness?from=-271821-04-20&to=0001-01-01', [200, 422]),
    asks('years after all years', 'unit', '/timeliness?from=9990-01-01&to=9999-12-31', [200, 422]),
    asks('ten thousand years', 'unit', '/timeliness?from=0001-01-01&to=9999-12-31', [200, 422]),
    asks(
      'a period of days that are none',
      'unit',
      '/timeliness?from-day=99&from-month=99&from-year=99',
      [200, 422],
    ),
    asks('a table of ten thousand years', 'unit', '/timeliness/csv/duties?from=0001-01-01&to=9999-12-31'),
    asks('an address of a case with a header in it', 'unit', '/cases?case=X-1%0d%0aset-cookie:a=b', 422),
    asks('an address of a case that leads elsewhere', 'unit', '/cases?case=//other.example', 422),
    anybody('a file of the service', '/assets/..%2f..%2fpackage.json'),
    anybody('a file of the service by two dots', '/assets/../package.json'),
    anybody('a file of the service, encoded twice', '/assets/..%252f..%252fpackage.json'),
    anybody('a source of an asset', '/assets/longstop.scss'),
    anybody('a source of an asset in a folder', '/assets/from-source.ts'),
    anybody('an asset with a null', '/assets/longstop.css%00.txt'),
    anybody('an asset with a slash', '/assets/longstop.css/'),
    anybody('an asset in capitals', '/assets/LONGSTOP.CSS'),
    anybody('an asset of another build', '/assets/longstop.css?v=__proto__', 200, 'no-cache'),
    anybody('a template', '/layout/page.njk'),
  ],
};
