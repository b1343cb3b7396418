import * as z from 'zod';
import { printInstant } from '../instant.ts';
import { bareAddress } from '../mail/events.ts';
import type { Mail } from '../mail/mail.ts';
import { type Endpoint, readQuery } from './endpoint.ts';

const filter = z.strictObject({ case: z.string().optional(), to: z.string().optional() });

/** `GET /local/outbox?case=&to=`: the mails that SES accepted, oldest first. */
export const listOutbox: Endpoint = async ({ outbox, settled }, { query }) => {
  const wanted = readQuery(filter, query);
  await settled();
  return outbox
    .mails()
    .filter((mail) => wanted.case === undefined || mail.tags.case === wanted.case)
    .filter((mail) => wanted.to === undefined || mail.to.some((address) => isSame(address, wanted.to ?? '')))
    .map(show);
};

function show(mail: Mail): object {
  const { notice = null, case: reference = null, kind = null, rule = null } = mail.tags;
  const { id, at, to, from, subject, text, html, headers, tags, attachments = [] } = mail;
  return {
    id,
    at: printInstant(at),
    to: to.join(', '),
    from,
    subject,
    text,
    html,
    headers,
    tags,
    attachments,
    notice,
    case: reference,
    kind,
    rule,
  };
}

const isSame = (address: string, wanted: string): boolean =>
  bareAddress(address).toLowerCase() === wanted.toLowerCase();
