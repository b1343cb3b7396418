/** Markup, script and the language of templates, typed wherever a page takes something and may show it again. */
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { planted } from '../markup.ts';
import { victim } from '../target.ts';
import { timeForAFile } from './imports.ts';

/** Each would leave in a page what no page of ours has, if it came through. */
const payloads: Readonly<Record<string, string>> = {
  'an element': `<${planted}>x</${planted}>`,
  'an element after an attribute': `"><${planted} x="`,
  'an element after an attribute in apostrophes': `'><${planted} x='`,
  'an attribute': `x" ${planted}="1" onfocus="x`,
  'an element after a title and a text': `</title></textarea></script></pre><${planted}>`,
  'a comment that does not end': `--><${planted}><!--`,
  'a sum of a template': '{{ 7919 * 7907 }}',
  'a sum of a template in an attribute': '"{{ 7919 * 7907 }}"{% if 1 %}{{7919*7907}}{% endif %}',
  'the constructor of a template': '{{ range.constructor("return 7919*7907")() }}',
  'markup in letters of another width': `＜${planted}＞ %3C${planted}%3E &lt;${planted}&gt; \\u003c${planted}\\u003e`,
  'a script as an address': 'javascript:alert(1)//',
  'text that runs the other way, and a null': `\u202e\u0000\u2028<${planted}>`,
};

interface Place {
  readonly tries: string;
  readonly role?: string;
  readonly path: string;
  /** Names of a form's fields; those of an address where it is not one. */
  readonly form?: readonly string[];
  readonly query?: readonly string[];
  readonly with?: string;
}

const places: readonly Place[] = [
  { tries: 'the list', role: 'unit', path: '/', query: ['team', 'rule', 'show', 'x'] },
  { tries: 'a reference', role: 'unit', path: '/cases', query: ['case'] },
  { tries: 'a case', role: 'unit', path: `/cases/${victim}`, query: ['recorded', 'order', 'x'] },
  {
    tries: 'a milestone',
    role: 'unit',
    path: `/cases/${victim}/milestones`,
    form: ['data-method', 'when-day', 'when-time', 'person-1-email', 'person-1-agency', 'once', 'x'],
    with: 'type=referral-made&when=day',
  },
  {
    tries: 'a milestone, shown once more',
    role: 'unit',
    path: `/cases/${victim}/milestones`,
    form: ['when-day', 'when-month', 'when-year', 'person-1-email', 'person-1-agency', 'person-1-label'],
    with: 'type=referral-made&when=day&step=change',
  },
  {
    tries: 'timeliness',
    role: 'manager',
    path: '/timeliness',
    query: ['from-day', 'to-year', 'rule', 'by'],
    with: 'period=other',
  },
  { tries: 'a feed', role: 'unit', path: '/feeds', form: ['rule', 'owedBy'], with: `once=${'A'.repeat(26)}` },
  {
    tries: 'addresses',
    role: 'administrator',
    path: '/settings/directory/referrer',
    form: ['address', 'version', 'do'],
    with: 'version=1',
  },
  {
    tries: 'a search of the directory',
    role: 'administrator',
    path: '/settings/directory',
    query: ['search', 'saved'],
  },
  {
    tries: 'absences',
    role: 'administrator',
    path: '/settings/absences',
    form: ['role', 'until-day', 'until-month', 'until-year', 'remove'],
    with: 'version=1',
  },
  {
    tries: 'closing days',
    role: 'administrator',
    path: '/settings/calendar',
    form: ['name', 'day-day', 'day-month', 'day-year', 'remove'],
    with: 'version=1',
  },
  {
    tries: 'a period',
    role: 'administrator',
    path: '/settings/periods/dissent-considered',
    form: ['amount-1', 'unit-1'],
    with: 'version=1',
  },
  {
    tries: 'a ladder',
    role: 'administrator',
    path: '/settings/ladders/hours/change',
    form: ['kind-1', 'moment-1', 'number-1', 'to-1', 'role-1', 'rule'],
    with: 'version=1&do=review&rungs=1',
  },
  { tries: 'a webhook', role: 'administrator', path: '/settings/webhook', form: ['url'], with: 'version=1' },
  {
    tries: 'a retention',
    role: 'administrator',
    path: '/settings/retention',
    form: ['years', 'keep'],
    with: 'version=1',
  },
  { tries: 'rows of an import', role: 'administrator', path: '/settings/import', form: ['rows', 'told'] },
  { tries: 'a form of nobody', path: '/settings/webhook', form: ['url', planted] },
  { tries: 'a date', path: '/work-out-a-date', query: ['authority', 'rule', 'day', 'x'] },
  {
    tries: 'a way back from a sign-in',
    path: '/signed-in',
    query: ['code', 'state', 'error', 'error_description'],
  },
  { tries: 'a page that is none', path: '/nowhere', query: ['x'] },
];

/** Whatever it answers, it is refused or shown as what it is: run.ts reads every page for markup. */
const whatever = [200, 400, 401, 404, 422] as const;

function typed(place: Place, kind: string, payload: string): Attempt {
  const { tries, role, path, form, query = [], with: around = '' } = place;
  const fields = new URLSearchParams((form ?? query).map((name): [string, string] => [name, payload]));
  const text = [around, String(fields)].filter((part) => part !== '').join('&');
  const expected = path === '/signed-in' ? ({ setsCookie: true } as const) : {};
  const kept = path === '/work-out-a-date' ? /public|no-store/ : undefined;
  return attempt(
    `${kind} in ${tries}`,
    whatever,
    async ({ session }) => ({
      method: form ? 'POST' : 'GET',
      path: form ? path : `${path}?${text}`,
      headers: [
        ...(role === undefined ? [] : [await session('walsall', role)]),
        ...(form
          ? ([
              ['content-type', 'application/x-www-form-urlencoded'],
              ['sec-fetch-site', 'same-origin'],
            ] as const)
          : []),
      ],
      body: form ? text : '',
    }),
    { ...expected, ...(kept && { kept }) },
  );
}

/** A megabyte of one character in every field: more than anybody types, unless it is a file. */
function endless(place: Place, character: string): Attempt {
  const each = typed(place, `a megabyte of ${character}`, character.repeat(1024 * 1024));
  const isFile = place.path === '/settings/import';
  return { ...each, expects: isFile ? 422 : 413, ...(isFile && { within: timeForAFile }) };
}

export const markup: Group = {
  name: 'markup',
  attempts: [
    ...places.flatMap((place) =>
      Object.entries(payloads).map(([kind, payload]) => typed(place, kind, payload)),
    ),
    ...places.flatMap((place) => (place.form ? [endless(place, 'x'), endless(place, '<')] : [])),
  ],
};
