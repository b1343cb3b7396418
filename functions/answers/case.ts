/** `GET /v1/cases/{case}`: a whole case of the reader's own authority. */
import type { Arranging } from '../case/arrangements.ts';
import { viewCase } from '../case/case-view.ts';
import { isToBeErased } from '../case/to-be-erased.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import { Problem } from '../http/problem.ts';
import { caseReference } from '../http/values.ts';
import type { CaseLog, Given } from '../ports.ts';

export async function readCase(
  ports: Arranging & Given<'logs'>,
  event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  return json(200, await viewCase(ports, await ownCase(ports, person, event)));
}

/** The log of the case that a request names, if the person's authority has it. Throws a problem where it has not. */
export async function ownCase(
  ports: Given<'logs'>,
  { authority }: SignedIn,
  event: HttpEvent,
): Promise<CaseLog> {
  const { data: reference } = caseReference.safeParse(event.pathParameters?.case);
  const log = reference === undefined ? undefined : await ports.logs.load({ authority, reference });
  if (log && log.facts.length > 0 && !isToBeErased(log)) return log;
  throw new Problem('not-found', {
    detail: 'Your authority has no case with this reference.',
    field: 'case',
    howToFix: 'Check the reference. A case begins with its first milestone.',
  });
}
