import * as z from 'zod';
import { Problem } from '../../functions/http/problem.ts';
import type { Outcome } from '../mail/events.ts';
import { type Endpoint, type LocalPorts, readBody } from './endpoint.ts';

const outcomes = {
  delivery: { type: 'delivery' },
  bounce: { type: 'bounce', kind: 'Permanent', subKind: 'General' },
  complaint: { type: 'complaint' },
  delay: { type: 'delay' },
} as const satisfies Record<string, Outcome>;

const types = Object.keys(outcomes) as (keyof typeof outcomes)[];

const event = z.strictObject({
  id: z.string('Give the id of a mail in GET /local/outbox.'),
  type: z.enum(types, `Use one of: ${types.join(', ')}.`),
});

/** `POST /local/mail-events`: has SES report an outcome of a mail, and answers when the report was dealt with. */
export const reportMail: Endpoint = async (ports, { body }) => {
  const { id, type } = readBody(event, body);
  await reportOutcome(ports, id, type);
  return { id, type };
};

/** What can be made to become of a mail. */
export type OutcomeName = keyof typeof outcomes;

export const isOutcome = (text: string): text is OutcomeName => Object.hasOwn(outcomes, text);

/** Has SES report an outcome, and waits until the report was dealt with. Throws a Problem where it cannot be reported. */
export async function reportOutcome(
  { outbox, settled }: Pick<LocalPorts, 'outbox' | 'settled'>,
  id: string,
  type: OutcomeName,
): Promise<void> {
  const mail = outbox.find(id);
  if (!mail)
    throw new Problem('not-found', {
      detail: 'No mail has this id.',
      field: 'id',
      howToFix: 'Use the id of a mail in GET /local/outbox.',
    });
  if (mail.configurationSet === undefined)
    throw new Problem('conflict', {
      detail: 'The mail names no configuration set, so SES reports nothing about it.',
    });
  outbox.report(mail, outcomes[type]);
  await settled();
}
