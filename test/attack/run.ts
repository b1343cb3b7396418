/** Makes every attempt on a service, one after the other, and says of each what was not as it should be. */
import { afterwards } from './afterwards.ts';
import type { Attempt, Group } from './attempt.ts';
import { bodies } from './attempts/bodies.ts';
import { crossSite } from './attempts/cross-site.ts';
import { calendarFeeds } from './attempts/feeds.ts';
import { imports } from './attempts/imports.ts';
import { links } from './attempts/links.ts';
import { markup } from './attempts/markup.ts';
import { names } from './attempts/names.ts';
import { pageRights } from './attempts/page-rights.ts';
import { paths } from './attempts/paths.ts';
import { people } from './attempts/people.ts';
import { rights } from './attempts/rights.ts';
import { sessions } from './attempts/sessions.ts';
import { signatures } from './attempts/signatures.ts';
import { signingIn } from './attempts/signing-in.ts';
import { strings } from './attempts/strings.ts';
import { tokens } from './attempts/tokens.ts';
import { markupFaults } from './markup.ts';
import type { Target } from './target.ts';
import type { Answer } from './wire.ts';

export const groups: readonly Group[] = [
  signatures,
  bodies,
  strings,
  paths,
  links,
  calendarFeeds,
  tokens,
  people,
  rights,
  pageRights,
  crossSite,
  sessions,
  signingIn,
  names,
  markup,
  imports,
];

export interface Outcome {
  readonly group: string;
  readonly tries: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Empty where it was refused as it should be, and nothing was changed by it. */
  readonly surprises: readonly string[];
}

/** Headers that no answer needs. */
const telling = ['access-control-allow-origin', 'x-powered-by', 'server'];

/** No attempt may keep the service busy for so long, in milliseconds. */
const longest = 2000;

export async function attackWith(
  target: Target,
  each: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const note = (outcome: Outcome) => {
    outcomes.push(outcome);
    each(outcome);
  };
  let before = await target.everything();
  for (const { name, attempts } of groups) {
    for (const attempt of attempts) {
      const answer = await target.ask(await attempt.request(target));
      const after = await target.everything();
      const changed = after === before ? [] : [`it changed what is recorded: ${difference(before, after)}`];
      before = after;
      note({ group: name, ...outcomeOf(attempt, answer, changed) });
    }
  }
  for (const { tries, check } of afterwards) {
    const begun = performance.now();
    const surprises = await check(target);
    note({ group: 'afterwards', tries, status: 200, milliseconds: performance.now() - begun, surprises });
  }
  return outcomes;
}

function outcomeOf(attempt: Attempt, answer: Answer, changed: readonly string[]) {
  const { tries, expects } = attempt;
  const { status, body, headers, milliseconds } = answer;
  const expected = [expects].flat();
  const surprises = [
    ...(expected.includes(status) ? [] : [`the status was to be ${expected.join(' or ')}`]),
    ...(answer.answers > 1 ? [`it was taken for ${answer.answers} requests`] : []),
    ...(milliseconds > (attempt.within ?? longest) ? ['it took too long'] : []),
    ...(/canary|elsewhere\.example|whsec_[A-Za-z0-9+/]{8}|node:internal|\.ts:\d|at \w+ \(/i.test(body)
      ? [`the answer says too much: ${body.slice(0, 200)}`]
      : []),
    ...telling.filter((name) => name in headers).map((name) => `it has the header ${name}`),
    ...leading(attempt, headers),
    ...('content-type' in headers ? lacking(headers, attempt.kept) : []),
    ...markupFaults(answer),
    ...changed,
  ];
  return { tries, status, milliseconds, surprises };
}

/** What it leads to or leaves in a browser without being expected to. */
function leading({ leadsTo, setsCookie }: Attempt, { location, 'set-cookie': cookie }: Answer['headers']) {
  const isWhere = typeof leadsTo === 'string' ? location === leadsTo : leadsTo?.test(location ?? '');
  return [
    ...(leadsTo === undefined && location !== undefined ? [`it leads to ${location}`] : []),
    ...(leadsTo !== undefined && !isWhere ? [`it was to lead to ${leadsTo}, not to ${location}`] : []),
    ...(setsCookie === undefined && cookie !== undefined ? ['it sets a cookie'] : []),
    ...(setsCookie && cookie === undefined ? ['it was to set a cookie'] : []),
  ];
}

/** What our answers carry, whatever they say. What the server itself refuses has no type and none of it. */
function lacking(headers: Answer['headers'], kept: string | RegExp = 'no-store'): string[] {
  const wanted: Readonly<Record<string, string | RegExp>> = {
    'cache-control': kept,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return Object.entries(wanted)
    .filter(([name, value]) =>
      typeof value === 'string' ? headers[name] !== value : !value.test(headers[name] ?? ''),
    )
    .map(([name]) => `it lacks ${name}`);
}

function difference(before: string, after: string): string {
  const at = [...after].findIndex((letter, place) => letter !== before[place]);
  return after.slice(Math.max(0, at - 60), at + 140);
}
