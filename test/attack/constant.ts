/** Whether an unknown source and a bad signature are answered alike: in status, headers and body, and in time. */
import { milestone, posting, signed, source, type Target } from './target.ts';
import type { Answer, Request } from './wire.ts';

const rounds = 15;
/** How far apart the middle times may lie, in milliseconds: far less than what is looked up takes over a network. */
const bound = 60;

export async function whatDiffers(target: Target): Promise<string[]> {
  const body = JSON.stringify(milestone('CONSTANT-1'));
  const good = { secret: target.secrets[source]!, body, id: 'msg', timestamp: target.now };
  const wrong = { ...good, secret: 'whsec_bm90IHRoZSBzZWNyZXQ=' };
  const ways: Readonly<Record<string, Request>> = {
    'a bad signature': signed(wrong),
    'an unknown source': signed({ ...wrong, path: '/v1/sources/mars/milestones' }),
    'the secret of another source': signed({ ...good, secret: target.secrets['demo-wirral']! }),
    'an old post': signed({ ...good, timestamp: String(Number(target.now) - 600) }),
    'nothing signed': { method: 'POST', path: posting, body },
  };
  const answers = new Map<string, Answer[]>(Object.keys(ways).map((way) => [way, []]));
  // All ways at once, so that a machine that slows down slows all of them.
  for (let round = 0; round < rounds; round += 1)
    await Promise.all(
      Object.entries(ways).map(async ([way, request]) => answers.get(way)!.push(await target.ask(request))),
    );
  const [first, ...others] = [...answers].map(([way, heard]) => ({ way, heard, middle: middleOf(heard) }));
  const told = new Set([...answers.values()].flat().map(said));
  return [
    ...(told.size === 1 ? [] : [`the answers differ: ${[...told].join(' | ')}`]),
    ...others
      .filter(({ middle }) => Math.abs(middle - first!.middle) > bound)
      .map(
        ({ way, middle }) =>
          `${way} takes ${middle.toFixed(0)} ms, ${first!.way} ${first!.middle.toFixed(0)} ms`,
      ),
  ];
}

/** What an answer says, but for the time of day. */
function said({ status, headers, body }: Answer): string {
  const { date: _, ...constant } = headers;
  return JSON.stringify([status, constant, body]);
}

function middleOf(answers: readonly Answer[]): number {
  return answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[
    Math.floor(answers.length / 2)
  ]!;
}
