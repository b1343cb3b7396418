/** `/a/{token}`: the page behind a mail's link. GET and HEAD change nothing; POST records the acknowledgement once. */
import type { Fact } from '../../domain/case/facts.ts';
import { standingLinks } from '../../domain/case/links.ts';
import type { Message } from '../../domain/case/message.ts';
import type { SourcedRule } from '../../domain/catalogue/procedures.ts';
import { safeHtml } from '../../domain/wording/mail.ts';
import { phrasebook, phrasesFor } from '../../domain/wording/phrasebook.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import { arrangementsOf } from '../case/arrangements.ts';
import { assess } from '../case/assess.ts';
import { hashOfToken, isToken } from '../case/links.ts';
import { record } from '../case/record.ts';
import { type HttpEvent, type HttpResponse, rawBody } from '../http/handler.ts';
import { type PageSection, pageIn } from '../http/pages.ts';
import type { CaseLog, Ports } from '../ports.ts';
import type { Page } from './page.ts';

export const acknowledge: Page = (ports, { event }) => acknowledgement(ports, event);

interface Opened {
  readonly log: CaseLog;
  readonly message: Message;
  readonly rule: SourcedRule;
}

async function acknowledgement(ports: Ports, event: HttpEvent): Promise<HttpResponse> {
  const opened = await open(ports, event.pathParameters?.token ?? '');
  if (!opened) return notFound();
  if (event.requestContext.http.method !== 'POST') return ask(opened);
  if (!isChosen(event)) return ask(opened, 400);
  const { notice } = opened.message;
  const { log } = await record(
    ports,
    opened.log,
    (current) => acknowledgedNow(ports, current, notice),
    false,
  );
  const message = (await messageIn(ports, log, notice))?.message ?? opened.message;
  return inEachLanguage(200, { ...opened, message }, (phrases) => ({
    title: phrases.page.recorded,
    content: `<p>${acknowledgedBy(message, phrases)}</p>
<p>${safeHtml(phrases.page.nothingMore)}</p>`,
  }));
}

/** Whether the box of the form was ticked. A body far longer than the form's is not read. */
function isChosen(event: HttpEvent): boolean {
  const body = rawBody(event);
  return body.length <= 1024 && new URLSearchParams(body.toString('utf8')).get('read') === 'yes';
}

async function open(ports: Ports, token: string): Promise<Opened | undefined> {
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
  ports: Ports,
  log: CaseLog,
  notice: string,
): Promise<Omit<Opened, 'log'> | undefined> {
  const { file, deadlines } = assess(
    log,
    (await arrangementsOf(ports, log.key.authority)).practice,
    ports.now(),
  );
  const message = file.messages.get(notice);
  const deadline = deadlines.find(({ id }) => id === message?.deadline);
  return message && deadline && { message, rule: deadline.rule };
}

function acknowledgedNow(ports: Ports, log: CaseLog, notice: string): Fact | undefined {
  const already = log.facts.some((fact) => fact.is === 'notice-acknowledged' && fact.notice === notice);
  return already ? undefined : { is: 'notice-acknowledged', at: ports.now(), notice };
}

function ask(opened: Opened, statusCode = 200): HttpResponse {
  const { log, message, rule } = opened;
  return inEachLanguage(statusCode, opened, (phrases) => {
    const { page, letter } = phrases;
    const about = `<p><strong>${safeHtml(phrases.rule(rule).title)}</strong><br>${safeHtml(letter.caseReference(log.key.reference))}</p>`;
    if (message.acknowledgedAt !== undefined) {
      return { title: page.alreadyRecorded, content: `${about}<p>${acknowledgedBy(message, phrases)}</p>` };
    }
    const will = page.willRecord(who(message, phrases), phrases.kinds[message.kind]);
    const error =
      statusCode === 200 ? '' : `<p role="alert"><strong>${safeHtml(page.tickTheBox)}</strong></p>`;
    return {
      title: page.title,
      content: `${about}
<p>${safeHtml(will)}</p>
${error}<form method="post"><label><input type="checkbox" name="read" value="yes" required> ${safeHtml(page.haveRead)}</label>
<button type="submit">${safeHtml(page.button)}</button></form>`,
    };
  });
}

/** The page in the languages of the mail that led to it. */
function inEachLanguage(
  statusCode: number,
  { log, message }: Opened,
  contentIn: (phrases: Phrases) => Omit<PageSection, 'language'>,
): HttpResponse {
  const [first, ...others] = phrasesFor(log.key.authority, message.language).map((phrases) => ({
    language: phrases.language,
    ...contentIn(phrases),
  }));
  return pageIn(statusCode, [first!, ...others]);
}

function acknowledgedBy(message: Message, phrases: Phrases): string {
  const when = phrases.instant(message.acknowledgedAt!);
  return safeHtml(phrases.page.acknowledgedBy(who(message, phrases), when));
}

/** The named recipient: by role and agency, for nobody's own name is known. */
function who({ roles, agency }: Message, phrases: Phrases): string {
  return `${phrases.roles(roles)}${agency === undefined ? '' : ` (${agency})`}`;
}

/** In every language there is, for it is not known whose link it was. */
function notFound(): HttpResponse {
  const inWords = ({ language, page }: Phrases) => ({
    language,
    title: page.notFound,
    content: `<p>${safeHtml(page.openAgain)}</p>`,
  });
  return pageIn(404, [inWords(phrasebook.en), inWords(phrasebook.cy)]);
}
