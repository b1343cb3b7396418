import { Problem } from '../../functions/http/problem.ts';
import type { LocalRequest } from '../http/server.ts';
import { mount } from '../sign-in/settings.ts';
import { publishBankHolidays, readBankHolidays } from './bank-holidays.ts';
import { moveClock, readClock } from './clock.ts';
import { makeDemo } from './demo.ts';
import type { Endpoint, LocalPorts } from './endpoint.ts';
import { listEvents } from './events.ts';
import { confirmCase, startCase } from './guided-case.ts';
import { downloadMailFile, reportOnPage, showMail, showMailHtml } from './mail.ts';
import { reportMail } from './mail-events.ts';
import { listOutbox } from './outbox.ts';
import { movePage, showPage } from './page.ts';
import { listSchedules } from './schedules.ts';
import { giveToken } from './token.ts';

const listSources: Endpoint = async ({ sources }) => sources();
const listWebhookSecrets: Endpoint = async ({ webhookSecrets }) => webhookSecrets();

/** The endpoints that exist on this machine only. */
const endpoints: Readonly<Record<string, Endpoint>> = {
  'GET /local': showPage,
  'POST /local': movePage,
  'POST /local/start': startCase,
  'POST /local/confirm': confirmCase,
  'POST /local/demo': makeDemo,
  'GET /local/mail': showMail,
  'GET /local/mail.html': showMailHtml,
  'GET /local/mail.file': downloadMailFile,
  'POST /local/mail': reportOnPage,
  'GET /local/clock': readClock,
  'POST /local/clock': moveClock,
  'GET /local/outbox': listOutbox,
  'GET /local/events': listEvents,
  'GET /local/schedules': listSchedules,
  'GET /local/sources': listSources,
  'GET /local/webhook-secrets': listWebhookSecrets,
  'GET /local/token': giveToken,
  'POST /local/mail-events': reportMail,
  'GET /local/bank-holidays.json': readBankHolidays,
  'POST /local/bank-holidays.json': publishBankHolidays,
};

/** Answers a request under /local. Throws a Problem, `not-found` where there is no such endpoint. */
export async function answerLocally(ports: LocalPorts, request: LocalRequest): Promise<unknown> {
  if (request.path.startsWith(`${mount}/`)) return ports.signIn.answer(request);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const endpoint = endpoints[`${method} ${request.path}`];
  if (!endpoint)
    throw new Problem('not-found', {
      detail: 'There is no such local endpoint.',
      howToFix: `Use one of: ${Object.keys(endpoints).join(', ')}.`,
    });
  return endpoint(ports, request);
}
