/** Asks pages in memory, as somebody signed in or as nobody. */
import type { HttpEvent, HttpResponse } from '../../functions/http/handler.ts';
import type { SignedIn } from '../../functions/http/person.ts';
import type { Page, PageForPerson } from '../../functions/pages/page.ts';
import { pageRequest } from '../../functions/pages/request.ts';
import type { Ports } from '../../functions/ports.ts';

export interface AskingPage {
  readonly path: string;
  readonly query?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly form?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageAnswer {
  readonly statusCode: number;
  readonly headers: HttpResponse['headers'] & {};
  readonly body: string;
  /** What can be read of the page's own part, without tags. */
  readonly text: string;
}

/** What a page that is open to all answers. */
export async function askPage(ports: Ports, page: Page, asking: AskingPage): Promise<PageAnswer> {
  return answered(await page(ports, requestOf(ports, asking, undefined)));
}

/** What a page answers somebody signed in. */
export async function askPageAs(
  person: SignedIn,
  ports: Ports,
  page: PageForPerson,
  asking: AskingPage,
): Promise<PageAnswer> {
  return answered(await page(ports, { ...requestOf(ports, asking, person), person }));
}

function requestOf(ports: Ports, asking: AskingPage, person: SignedIn | undefined) {
  const { path, query = '', parameters = {}, form, headers = {} } = asking;
  const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  const event = {
    rawPath: path,
    rawQueryString: query,
    pathParameters: parameters,
    headers: { ...type, ...headers },
    requestContext: { http: { method: form === undefined ? 'GET' : 'POST' } },
    ...(form !== undefined && { body: form, isBase64Encoded: false }),
  } as unknown as HttpEvent;
  return pageRequest(event, ports.settings.publicUrl, person);
}

function answered({ statusCode = 200, headers = {}, body = '' }: HttpResponse): PageAnswer {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(body)?.[1] ?? '';
  const text = main
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { statusCode, headers, body, text };
}
