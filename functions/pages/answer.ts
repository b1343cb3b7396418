/** Answers a request for a page: finds who asks, whether they may, and shows what goes wrong as a page too. */
import { nameOfError } from '../failure.ts';
import { pageAdmissions } from '../http/admissions.ts';
import type { HttpEvent, HttpResponse } from '../http/handler.ts';
import { Problem } from '../http/problem.ts';

import { setCookie } from '../sign-in/cookies.ts';
import { sessionOf } from '../sign-in/session.ts';
import { lost, problemPage, signedOutMeanwhile } from './lost.ts';
import { type Page, type PageRequest, type Paging, seeOther } from './page.ts';
import { pagesForPeople } from './pages.ts';
import { isTooLarge, languageAsked, pageRequest } from './request.ts';
import { isFromOurPage } from './same-site.ts';

/** Seconds for which a chosen language is kept. */
const aYear = 365 * 24 * 3600;

/** Forms that may come from anywhere: who sends them is judged by the token of a mail's link. */
const byToken = new Set(['POST /a/{token}']);

export async function answerPage(
  ports: Paging,
  event: HttpEvent,
  pages: Readonly<Record<string, Page>>,
): Promise<HttpResponse> {
  const { publicUrl } = ports.settings;
  const route = event.routeKey.replace(/^HEAD /, 'GET ');
  let request = pageRequest(event, publicUrl, undefined);
  try {
    if (!isWithoutPerson(route)) request = pageRequest(event, publicUrl, await sessionOf(ports, event));
    const answered = await answerRoute(ports, request, route, pages);
    const chosen = languageAsked(request.query);
    if (!chosen) return answered;
    const cookies = [...(answered.cookies ?? []), setCookie('language', chosen, publicUrl, aYear)];
    return { ...answered, cookies };
  } catch (error) {
    if (error instanceof Problem) return problemPage(request, error);
    ports.report({ what: 'request-failed', error: nameOfError(error) });
    return lost(request, 'tryAgain', 503);
  }
}

/** What is loaded beside a page, and the page behind a mail's link, are the same whoever is signed in. */
function isWithoutPerson(route: string): boolean {
  return /^[A-Z]+ \/(assets|a)\//.test(route);
}

async function answerRoute(
  ports: Paging,
  request: PageRequest,
  route: string,
  pages: Readonly<Record<string, Page>>,
): Promise<HttpResponse> {
  const { event, person } = request;
  const isSent = route.startsWith('POST ');
  if (isSent && !byToken.has(route) && !isFromOurPage(event, ports.settings.publicUrl)) {
    return lost(request, 'crossSite', 403);
  }
  if (isSent && isTooLarge(event)) return lost(request, 'notUnderstood', 413);
  const page = pages[route];
  if (page) return page(ports, request);
  const forPeople = pagesForPeople[route];
  if (!forPeople) return lost(request, 'notFound', 404);
  if (!person) return isSent ? signedOutMeanwhile(request) : toSignIn(event);
  if (!pageAdmissions[route]?.roles.includes(person.role)) {
    // The first page is a list of cases: whoever sees none begins with the settings.
    return route === 'GET /' ? seeOther('/settings') : lost(request, 'notYours', 403);
  }
  return forPeople(ports, { ...request, person });
}

/** Whoever comes without a sign-in signs in first and comes back to where they wanted. */
function toSignIn({ rawPath, rawQueryString }: HttpEvent): HttpResponse {
  const to = rawQueryString === '' ? rawPath : `${rawPath}?${rawQueryString}`;
  return seeOther(`/sign-in?${new URLSearchParams({ to })}`);
}
