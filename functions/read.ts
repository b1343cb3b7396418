/**
 * Answers questions about what is recorded. Changes nothing.
 *
 * Triggered by the GET routes of the API. The token was checked by the API; here it decides what may be seen.
 */
import { onAws } from './aws/on-aws.ts';
import { viewCase } from './case/case-view.ts';
import { type HttpEvent, type HttpResponse, httpHandler, json } from './http/handler.ts';
import { signedIn } from './http/person.ts';
import { Problem } from './http/problem.ts';
import type { Ports } from './ports.ts';

type Answer = (ports: Ports, event: HttpEvent) => Promise<HttpResponse>;

const answers: Readonly<Record<string, Answer>> = {
  'GET /health': health,
  'GET /v1/cases/{case}': readCase,
};

export const read = (ports: Ports) =>
  httpHandler(ports.report, async (event) => {
    const answer = answers[event.routeKey];
    if (!answer) throw new Problem('not-found', { detail: 'There is no such page.' });
    return answer(ports, event);
  });

export const handler = onAws(read);

async function health(ports: Ports): Promise<HttpResponse> {
  await ports.health.check();
  return json(200, { status: 'ok' });
}

async function readCase(ports: Ports, event: HttpEvent): Promise<HttpResponse> {
  const { authority } = signedIn(event);
  const log = await ports.logs.load({ authority, reference: event.pathParameters?.case ?? '' });
  if (log.facts.length === 0) {
    throw new Problem('not-found', {
      detail: 'Your authority has no case with this reference.',
      field: 'case',
      howToFix: 'Check the reference. A case begins with its first milestone.',
    });
  }
  return json(200, viewCase(ports, log));
}
