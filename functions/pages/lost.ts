/** What is shown where a page cannot be. */
import { type Lost, lostView } from '../../web/layout/lost.ts';
import type { HttpResponse } from '../http/handler.ts';
import { type Problem, type ProblemCode, problems } from '../http/problem.ts';
import { type PageRequest, show } from './page.ts';

export function lost(request: PageRequest, what: Lost, statusCode: number): HttpResponse {
  return show(request, lostView(request.language, what), statusCode);
}

const pageOf: Readonly<Record<ProblemCode, Lost>> = {
  malformed: 'notUnderstood',
  'signature-invalid': 'notYours',
  'not-signed-in': 'notYours',
  'not-yours': 'notYours',
  'not-found': 'notFound',
  conflict: 'tooLate',
  'too-large': 'notUnderstood',
  'not-understood': 'notUnderstood',
  'too-many': 'tryAgain',
  'try-again': 'tryAgain',
};

/** A problem as a page. */
export function problemPage(request: PageRequest, { code }: Problem): HttpResponse {
  return lost(request, pageOf[code], problems[code].status);
}

/** A form that came after its sender's time was up: what was typed is in the page, to be sent again. */
export function signedOutMeanwhile(request: PageRequest): HttpResponse {
  const kept = [...request.form].map(([name, value]) => ({ name, value }));
  return show(request, lostView(request.language, 'signedOutMeanwhile', kept), 401);
}
