/** Makes every attempt on a service, one after the other, and says of each what was not as it should be. */
import { afterwards } from './afterwards.ts';
import type { Attempt, Group } from './attempt.ts';
import { bodies } from './attempts/bodies.ts';
import { links } from './attempts/links.ts';
import { paths } from './attempts/paths.ts';
import { people } from './attempts/people.ts';
import { signatures } from './attempts/signatures.ts';
import { strings } from './attempts/strings.ts';
import type { Target } from './target.ts';
import type { Answer } from './wire.ts';

export const groups: readonly Group[] = [signatures, bodies, strings, paths, links, people];

export interface Outcome {
  readonly group: string;
  readonly tries: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Empty where it was refused as it should be, and nothing was changed by it. */
  readonly surprises: readonly string[];
}

/** Headers that no answer to a stranger needs. */
const telling = ['set-cookie', 'access-control-allow-origin', 'location', 'x-powered-by', 'server'];

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

function outcomeOf({ tries, expects }: Attempt, answer: Answer, changed: readonly string[]) {
  const { status, body, headers, milliseconds } = answer;
  const expected = [expects].flat();
  const surprises = [
    ...(expected.includes(status) ? [] : [`the status was to be ${expected.join(' or ')}`]),
    ...(answer.answers > 1 ? [`it was taken for ${answer.answers} requests`] : []),
    ...(milliseconds > longest ? ['it took too long'] : []),
    ...(/canary|elsewhere\.example|whsec_|node:internal|\.ts:\d|at \w+ \(/i.test(body)
      ? [`the answer says too much: ${body.slice(0, 200)}`]
      : []),
    ...telling.filter((name) => name in headers).map((name) => `it has the header ${name}`),
    ...('content-type' in headers ? lacking(headers) : []),
    ...changed,
  ];
  return { tries, status, milliseconds, surprises };
}

/** What our answers carry, whatever they say. What the server itself refuses has no type and none of it. */
function lacking(headers: Answer['headers']): string[] {
  const wanted = {
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return Object.entries(wanted)
    .filter(([name, value]) => headers[name] !== value)
    .map(([name]) => `it lacks ${name}`);
}

function difference(before: string, after: string): string {
  const at = [...after].findIndex((letter, place) => letter !== before[place]);
  return after.slice(Math.max(0, at - 60), at + 140);
}
