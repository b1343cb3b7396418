import { instantInWords } from '../../domain/wording/dates.ts';
import { Problem } from '../../functions/http/problem.ts';
import { storiesBegin, storiesOf } from '../demo/stories.ts';
import { theDay } from '../demo/story.ts';
import { printInstant, readInstant } from '../instant.ts';
import type { Mail } from '../mail/mail.ts';
import { stepsOf } from '../pages/guide.ts';
import { listOf } from '../pages/mails.ts';
import { movesFrom, nextEvent } from '../pages/moves.ts';
import { localPage, lookAt } from '../pages/render.ts';
import { demoSeed } from './demo.ts';
import type { Endpoint, LocalPorts } from './endpoint.ts';
import { standingOf } from './guided-case.ts';

/**
 * `GET /local?case=&before=&page=`: the clock, a guided path through one case, and the mails so far, newest first.
 * `before` is how many mails there were when the clock was moved last.
 */
export const showPage: Endpoint = async (ports, { query, headers }) => {
  const { url, clock, outbox, schedules, settled } = ports;
  // Under another name of this machine the cookies of a sign-in would be lost.
  if (headers.host !== new URL(url).host) return lookAt(`${url}/local`, Object.fromEntries(query));
  await settled();
  const now = clock.now();
  const event = nextEvent(schedules);
  const standing = await standingOf(ports, query.get('case') ?? undefined);
  const steps = stepsOf(standing);
  const mails = outbox.mails();
  const before = countIn(query, 'before');
  return localPage('page.njk', 'Longstop on this machine', {
    now: instantInWords(now),
    next: event === undefined ? 'Nothing is to come.' : `Next: ${instantInWords(event)}.`,
    ...(clock.simulated && {
      moves: movesFrom(now, event).map(({ text, to }) => ({ text, to: printInstant(to) })),
    }),
    ...(before !== undefined && { news: news(mails.length - before, now) }),
    steps,
    reference: standing?.reference,
    isOver: steps.every(({ is }) => is === 'done'),
    demo: demoOf(clock.simulated, mails),
    demoFrom: dayOfFace(storiesBegin),
    demoTo: dayOfFace(theDay),
    ...listOf(outbox, mails, { before, page: countIn(query, 'page') ?? 1, query }),
  });
};

/** `POST /local`: moves the clock on to `to`, or leaves it where it is past that already, and shows the page again. */
export const movePage: Endpoint = async (ports, { body }) => {
  const form = new URLSearchParams(body.toString('utf8'));
  const to = readInstant(form.get('to') ?? '');
  if (to === undefined || !ports.clock.simulated)
    throw new Problem('not-understood', {
      detail: 'The clock is not simulated, or this is no instant.',
      field: 'to',
      howToFix: 'Use the buttons of the page, with LONGSTOP_CLOCK set.',
    });
  return afterMoving(ports, to, form.get('case') ?? undefined);
};

/** Moves the clock and leads back to the page, which then says what has come of it. */
async function afterMoving({ clock, moveTo, outbox }: LocalPorts, to: number, reference: string | undefined) {
  const before = String(outbox.count());
  await moveTo(Math.max(to, clock.now()));
  return lookAt('/local', { before, case: reference });
}

function news(count: number, now: number): string {
  const mails = count === 0 ? 'No mail was sent.' : `Mails sent on the way: ${count}.`;
  return `It is now ${instantInWords(now)}. ${mails}`;
}

/** Its stories have a time of their own: into one that has begun to pass they would come late. */
function demoOf(isSimulated: boolean, mails: readonly Mail[]): 'offered' | 'made' | 'too-late' | undefined {
  if (!isSimulated) return undefined;
  if (mails.length === 0) return 'offered';
  const cases = new Set(storiesOf(demoSeed).map((story) => story.case));
  return mails.some(({ tags }) => cases.has(tags.case ?? '')) ? 'made' : 'too-late';
}

function countIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name) ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

const dayOfFace = (face: string): string =>
  instantInWords(Date.parse(`${face.replace(' ', 'T')}:00Z`)).split(',')[0]!;
