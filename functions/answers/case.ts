/** `GET /v1/cases/{case}`: a whole case of the reader's own authority. */
import { viewCase } from '../case/case-view.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { signedIn } from '../http/person.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';

export async function readCase(ports: Ports, event: HttpEvent): Promise<HttpResponse> {
  const { authority } = signedIn(event);
  const log = await ports.logs.load({ authority, reference: event.pathParameters?.case ?? '' });
  if (log.facts.length === 0) {
    throw new Problem('not-found', {
      detail: 'Your authority has no case with this reference.',
      field: 'case',
      howToFix: 'Check the reference. A case begins with its first milestone.',
    });
  }
  return json(200, await viewCase(ports, log));
}
