/**
 * The pages people open. For now the one that a mail's link leads to.
 *
 * Triggered by the page routes of the API. GET and HEAD change nothing, however often a mail scanner fetches them;
 * POST with the choice made records the acknowledgement once.
 */
import type { Fact } from '../domain/case/facts.ts';
import type { Message } from '../domain/case/message.ts';
import { instantInWords } from '../domain/wording/dates.ts';
import { safeHtml } from '../domain/wording/mail.ts';
import { rolesInWords } from '../domain/wording/roles.ts';
import { onAws } from './aws/on-aws.ts';
import { arrangementsOf } from './case/arrangements.ts';
import { assess } from './case/assess.ts';
import { hashOfToken, isToken } from './case/links.ts';
import { record } from './case/record.ts';
import { type HttpEvent, type HttpResponse, httpHandler, rawBody } from './http/handler.ts';
import { page } from './http/pages.ts';
import type { CaseLog, Ports } from './ports.ts';

export const web = (ports: Ports) => httpHandler(ports.report, (event) => acknowledgement(ports, event));

export const handler = onAws(web);

interface Opened {
  readonly log: CaseLog;
  readonly message: Message;
  readonly title: string;
}

async function acknowledgement(ports: Ports, event: HttpEvent): Promise<HttpResponse> {
  const opened = await open(ports, event.pathParameters?.token ?? '');
  if (!opened) return notFound();
  if (event.requestContext.http.method !== 'POST') return ask(opened);
  if (new URLSearchParams(rawBody(event).toString('utf8')).get('read') !== 'yes') return ask(opened, 400);
  const { notice } = opened.message;
  const { log } = await record(
    ports,
    opened.log,
    (current) => acknowledgedNow(ports, current, notice),
    false,
  );
  const message = (await messageIn(ports, log, notice))?.message ?? opened.message;
  return page(
    200,
    'Recorded',
    `<p>${who(message)} acknowledged this on ${safeHtml(instantInWords(message.acknowledgedAt!))}.</p>
<p>This does not record that the work is done. Nothing more is needed on this page.</p>`,
  );
}

async function open(ports: Ports, token: string): Promise<Opened | undefined> {
  if (!isToken(token)) return undefined;
  const link = await ports.links.find(hashOfToken(token));
  if (!link || link.expires < ports.now()) return undefined;
  const log = await ports.logs.load(link.key);
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
  return message && deadline && { message, title: deadline.rule.title };
}

function acknowledgedNow(ports: Ports, log: CaseLog, notice: string): Fact | undefined {
  const already = log.facts.some((fact) => fact.is === 'notice-acknowledged' && fact.notice === notice);
  return already ? undefined : { is: 'notice-acknowledged', at: ports.now(), notice };
}

function ask({ log, message, title }: Opened, statusCode = 200): HttpResponse {
  const about = `<p><strong>${safeHtml(title)}</strong><br>Case reference: ${safeHtml(log.key.reference)}</p>`;
  if (message.acknowledgedAt !== undefined) {
    const when = safeHtml(instantInWords(message.acknowledgedAt));
    return page(
      statusCode,
      'Already acknowledged',
      `${about}<p>${who(message)} acknowledged this on ${when}.</p>`,
    );
  }
  const error = statusCode === 200 ? '' : '<p role="alert"><strong>Tick the box to acknowledge.</strong></p>';
  return page(
    statusCode,
    'Acknowledge this message',
    `${about}
<p>What will be recorded: that ${who(message)} has read this ${safeHtml(message.kind)}. It does not record that the work is done.</p>
${error}<form method="post"><label><input type="checkbox" name="read" value="yes" required> I have read this message</label>
<button type="submit">Acknowledge</button></form>`,
  );
}

/** The named recipient: by role and agency, for nobody's own name is known. */
function who({ roles, agency }: Message): string {
  return safeHtml(`${rolesInWords(roles)}${agency === undefined ? '' : ` (${agency})`}`);
}

function notFound(): HttpResponse {
  return page(
    404,
    'This link does not work',
    '<p>It may have expired, or not have been copied whole. Open it again from the mail.</p>',
  );
}
