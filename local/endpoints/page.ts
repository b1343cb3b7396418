import { safeHtml } from '../../domain/wording/mail.ts';
import { page } from '../../functions/http/pages.ts';
import { Problem } from '../../functions/http/problem.ts';
import { printInstant, readInstant } from '../instant.ts';
import type { Mail } from '../mail/mail.ts';
import { isOnce } from '../scheduler/store.ts';
import type { Endpoint } from './endpoint.ts';

const hour = 3_600_000;

/** Steps by which the page moves the clock, in milliseconds. */
const steps: Readonly<Record<string, number>> = {
  'an hour': hour,
  'a day': 24 * hour,
  'a week': 7 * 24 * hour,
};

/** `GET /local`: the clock, what is to come and the mails so far, newest first. */
export const showPage: Endpoint = async ({ clock, outbox, schedules, settled }) => {
  await settled();
  const coming = [...schedules.schedules.entries.values()].filter(isOnce).flatMap(({ due }) => due ?? []);
  const next = coming.length === 0 ? 'Nothing is scheduled.' : `Next: ${printInstant(Math.min(...coming))}.`;
  const mails = outbox.mails().reverse();
  return page(
    200,
    'Longstop on this machine',
    `<p>It is ${printInstant(clock.now())}${clock.simulated ? '' : ', real time'}. ${next}</p>
${clock.simulated ? moveForm(clock.now()) : ''}
<h2>Mails (${mails.length})</h2>
${mails.map(showMail).join('\n')}`,
  );
};

/** `POST /local`: the form of the page. Moves the clock on to `to`, and shows the page again. */
export const movePage: Endpoint = async ({ clock, moveTo }, { body }) => {
  const to = readInstant(new URLSearchParams(body.toString('utf8')).get('to') ?? '');
  if (to === undefined || !clock.simulated)
    throw new Problem('not-understood', {
      detail: 'The clock is not simulated, or this is no instant.',
      field: 'to',
      howToFix: 'Use the buttons of the page, with LONGSTOP_CLOCK set.',
    });
  await moveTo(to);
  return { statusCode: 303, headers: { location: '/local' } };
};

function moveForm(now: number): string {
  const buttons = Object.entries(steps).map(
    ([name, step]) => `<button name="to" value="${printInstant(now + step)}">Move on ${name}</button>`,
  );
  return `<form method="post" action="/local">${buttons.join(' ')}</form>`;
}

function showMail({ at, to, subject, text }: Mail): string {
  const summary = `${printInstant(at)} to ${safeHtml(to.join(', '))}: ${safeHtml(subject)}`;
  const lines = safeHtml(text ?? '').replaceAll('\n', '<br>');
  return `<details><summary>${summary}</summary><p>${linked(lines)}</p></details>`;
}

/** Makes the addresses of this service in a text that is safe already into links. */
function linked(safe: string): string {
  return safe.replaceAll(/http:\/\/127\.0\.0\.1:\d+\/[\w/-]+/g, (url) => `<a href="${url}">${url}</a>`);
}
