/** `/a/{token}`: the page behind a mail's link. GET and HEAD change nothing; POST records the acknowledgement once. */
import type { Deadline } from '../../domain/case/deadlines.ts';
import { standingLinks } from '../../domain/case/links.ts';
import type { Message } from '../../domain/case/message.ts';
import { reasonsOf } from '../../domain/case/reasons.ts';
import type { Reason } from '../../domain/periods/workings.ts';
import { phrasesFor } from '../../domain/wording/phrasebook.ts';
import {
  acknowledgementView,
  type Moment,
  noSuchLinkView,
} from '../../web/acknowledgement/acknowledgement.ts';
import { acknowledge } from '../case/acknowledge.ts';
import { arrangementsOf } from '../case/arrangements.ts';
import { assess } from '../case/assess.ts';
import { hashOfToken, isToken } from '../case/links.ts';
import { type HttpEvent, type HttpResponse, rawBody } from '../http/handler.ts';
import type { CaseLog } from '../ports.ts';
import { type Page, type PageRequest, type Paging, show } from './page.ts';

export const acknowledgeOne: Page = async (ports, request) => {
  const { event } = request;
  const opened = await open(ports, event.pathParameters?.token ?? '');
  if (!opened) return show({ ...request, language: 'en' }, noSuchLinkView(), 404);
  if (event.requestContext.http.method !== 'POST') return answer(request, opened, 'ask');
  if (!isChosen(event)) return answer(request, opened, 'not-chosen', 400);
  const { notice } = opened.message;
  const log = await acknowledge(ports, opened.log, [notice]);
  return answer(request, { ...opened, ...(await messageIn(ports, log, notice)) }, 'recorded');
};

interface Opened {
  readonly log: CaseLog;
  readonly message: Message;
  readonly deadline: Deadline;
  readonly reasons: readonly Reason[];
}

/** Whether the box of the form was ticked. A body far longer than the form's is not read. */
function isChosen(event: HttpEvent): boolean {
  const body = rawBody(event);
  return body.length <= 1024 && new URLSearchParams(body.toString('utf8')).get('read') === 'yes';
}

async function open(ports: Paging, token: string): Promise<Opened | undefined> {
  if (!isToken(token)) return undefined;
  const hash = hashOfToken(token);
  const link = await ports.links.find(hash);
  if (!link || link.expires < ports.now()) return undefined;
  const log = await ports.logs.load(link.key);
  if (!standingLinks(log.facts).has(hash)) return undefined;
  const found = await messageIn(ports, log, link.notice);
  return found && { log, ...found };
}

async function messageIn(
  ports: Paging,
  log: CaseLog,
  notice: string,
): Promise<Omit<Opened, 'log'> | undefined> {
  const { practice } = await arrangementsOf(ports, log.key.authority);
  const { file, deadlines } = assess(log, practice, ports.now());
  const message = file.messages.get(notice);
  const deadline = deadlines.find(({ id }) => id === message?.deadline);
  return message && deadline && { message, deadline, reasons: reasonsOf(deadline, practice) };
}

/** The page in the languages of the mail that led to it. */
function answer(request: PageRequest, opened: Opened, moment: Moment, statusCode = 200): HttpResponse {
  const { log, message, deadline, reasons } = opened;
  const languages = phrasesFor(log.key.authority, message.language);
  const shown = { reference: log.key.reference, message, deadline, reasons };
  const view = acknowledgementView(shown, moment, languages);
  return show({ ...request, language: languages[0]!.language }, view, statusCode);
}
