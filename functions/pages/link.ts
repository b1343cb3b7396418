/**
 * `/a/{token}`: behind the link of a mail is one notice, or the list of a digest. GET and HEAD change nothing; POST records
 * the acknowledgement once, of a digest in every notice.
 */
import { phrasesFor } from '../../domain/wording/phrasebook.ts';
import type { Moment } from '../../web/acknowledgement/acknowledgement.ts';
import { listView } from '../../web/list/list.ts';
import { acknowledgeAll, type OpenedCase, openDigest } from '../digest/opened.ts';
import type { HttpResponse } from '../http/handler.ts';
import { acknowledgeOne } from './acknowledgement.ts';
import { type Page, type PageRequest, show } from './page.ts';

export const openLink: Page = async (ports, request) => {
  const { event, form } = request;
  const token = event.pathParameters?.token ?? '';
  const opened = await openDigest(ports, token);
  if (opened.length === 0) return acknowledgeOne(ports, request);
  if (event.requestContext.http.method !== 'POST') return answer(request, opened, 'ask');
  if (form.get('read') !== 'yes') return answer(request, opened, 'not-chosen', 400);
  await acknowledgeAll(ports, opened);
  const recorded = await openDigest(ports, token);
  return answer(request, recorded.length > 0 ? recorded : opened, 'recorded');
};

/** In the languages of the digest that led to it. */
function answer(
  request: PageRequest,
  opened: readonly OpenedCase[],
  moment: Moment,
  statusCode = 200,
): HttpResponse {
  const [first, ...others] = opened.flatMap(({ notices }) => notices);
  const languages = phrasesFor(opened[0]!.log.key.authority, first!.message.language);
  const view = listView([first!, ...others], moment, languages);
  return show({ ...request, language: languages[0]!.language }, view, statusCode);
}
