import { randomInt } from 'node:crypto';
import { Problem } from '../../functions/http/problem.ts';
import { printInstant } from '../instant.ts';
import { caseShape, type Standing } from '../pages/guide.ts';
import { nextEvent } from '../pages/moves.ts';
import { lookAt } from '../pages/render.ts';
import { senderTo } from '../post/sender.ts';
import { subjectOf } from '../sign-in/people.ts';
import type { Endpoint, LocalPorts } from './endpoint.ts';

/** References of guided cases. */
export const guided = /^WM-2026-9\d{5}$/;
const source = 'demo-walsall';

/** `POST /local/start`: posts a telephone referral of a new case of Walsall, as a school's system would. */
export const startCase: Endpoint = async (ports) => {
  const reference = `WM-2026-9${String(randomInt(100_000)).padStart(5, '0')}`;
  const people = [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary School' }];
  await post(ports, reference, { type: 'referral-made', data: { method: 'telephone' }, people });
  return lookAt('/local', { case: reference });
};

/** `POST /local/confirm`: posts that the referral of the guided case was confirmed in writing. */
export const confirmCase: Endpoint = async (ports, { body }) => {
  const reference = new URLSearchParams(body.toString('utf8')).get('case') ?? '';
  if (!guided.test(reference)) throw new Problem('not-understood', { detail: 'This is no guided case.' });
  const before = String(ports.outbox.count());
  await post(ports, reference, { type: 'referral-confirmed-in-writing' });
  await ports.settled();
  return lookAt('/local', { before, case: reference });
};

async function post({ url, clock }: LocalPorts, reference: string, milestone: object): Promise<void> {
  const occurredAt = printInstant(clock.now());
  const sent = await senderTo(url).post(source, `guided-${reference}-${randomInt(1e9)}`, {
    case: reference,
    occurredAt,
    ...milestone,
  });
  if (sent.status >= 300) throw new Problem('try-again', { detail: 'The milestone was not taken.' });
}

/** How the guided case stands, as the unit may read it. Undefined where there is none. */
export async function standingOf(
  { url, clock, outbox, schedules, signIn }: LocalPorts,
  reference: string | undefined,
): Promise<Standing | undefined> {
  if (reference === undefined || !guided.test(reference)) return undefined;
  const token = await signIn.token(subjectOf('walsall', 'unit'));
  const response = await fetch(`${url}/v1/cases/${reference}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) return undefined;
  const lastMail = outbox.mails().findLast(({ tags }) => tags.case === reference)?.id;
  const event = clock.simulated ? nextEvent(schedules, reference) : undefined;
  return {
    reference,
    seen: caseShape.parse(await response.json()),
    ...(lastMail !== undefined && { lastMail }),
    ...(event !== undefined && { nextEvent: printInstant(event) }),
  };
}
