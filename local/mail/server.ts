import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../clock.ts';
import { type Loopback, type Reply, serve } from '../loopback.ts';
import type { Outbox } from './outbox.ts';
import { sendEmailShape, toMail } from './shapes.ts';

/** The embedded SES: where it listens, once it does. */
export type EmbeddedSes = () => Promise<string>;

/**
 * SES as the SDK speaks to it. A mail is checked against AWS's limits, then offered to the embedded SES; only a mail
 * that this accepts is kept, and it is kept before the sender is told.
 */
export function serveMail(
  outbox: Outbox,
  clock: Clock,
  configurationSets: readonly string[],
  embedded: EmbeddedSes,
): Promise<Loopback> {
  return serve('application/json', async (request, body): Promise<Reply> => {
    const sends = request.method === 'POST' && request.url === '/v2/email/outbound-emails';
    if (!sends) return forward(await embedded(), request.method, request.url, body);
    const read = sendEmailShape.safeParse(parseJson(body));
    if (!read.success) return refuse(400, 'BadRequestException', z.prettifyError(read.error));
    const set = read.data.ConfigurationSetName;
    if (set !== undefined && !configurationSets.includes(set))
      return refuse(404, 'NotFoundException', `Configuration set <${set}> does not exist.`);
    const reply = await forward(await embedded(), request.method, request.url, body);
    if (reply.status !== 200) return reply;
    const { MessageId } = z.object({ MessageId: z.string() }).parse(reply.body);
    // The embedded SES draws from nine digits, which some ten thousand mails make likely to repeat.
    const id = `${MessageId}-${randomUUID()}`;
    outbox.accept(toMail(read.data, id, clock.now()));
    return { status: 200, body: { MessageId: id } };
  });
}

async function forward(base: string, method = 'GET', path = '/', body = ''): Promise<Reply> {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: 'AWS4-HMAC-SHA256 local', 'content-type': 'application/json' },
    ...(body === '' ? {} : { body }),
  });
  const text = await answer.text();
  const type = z.object({ type: z.string() }).safeParse(parseJson(text)).data?.type ?? 'BadRequestException';
  const headers: Record<string, string> = answer.ok ? {} : { 'x-amzn-errortype': type };
  return { status: answer.status, body: parseJson(text) ?? { message: text }, headers };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(status: number, code: string, message: string): Reply {
  return { status, headers: { 'x-amzn-errortype': code }, body: { message } };
}
