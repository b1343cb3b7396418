/** Sends one message: claims it in the log, hands it to SES once, and records what SES said. */

import { type Instant, second } from '../../domain/calendar/london.ts';
import type { Message } from '../../domain/case/message.ts';
import type { Urgency } from '../../domain/notices/urgency.ts';
import { letterOf } from '../../domain/wording/letter.ts';
import { mailOf } from '../../domain/wording/mail.ts';
import { Failure } from '../failure.ts';
import type { CaseLog, Given, OutgoingMail } from '../ports.ts';
import type { Assessment } from './assess.ts';
import { calendarFileOf } from './calendar-file.ts';
import { hashOfToken, linkLifetime, newToken } from './links.ts';
import { recordOutcome } from './outcome.ts';
import type { Recording } from './record.ts';
import { unhurried } from './unhurried.ts';

/** What it takes to send a notice. */
export type Mailing = Recording & Given<'links' | 'mailer'>;

/**
 * How long after its claim a mail may still be handed over. A function that was held up for longer leaves it: whoever
 * comes after the quiet period takes it up, and two must not send under two claims.
 */
export const claimLasts = 30 * second;

export interface Sending {
  readonly message: Message;
  readonly attempt: number;
  readonly possibleRepeat: boolean;
  readonly urgency: Urgency;
  /** Rises with every change of settings or bank holidays. */
  readonly edition: number;
}

/**
 * One attempt. From the claim to the recorded outcome there is doubt; a crash in between leaves it in the log.
 * @returns the log afterwards, or `conflict` where another writer was first and all must be decided anew
 */
export async function send(
  ports: Mailing,
  log: CaseLog,
  assessment: Assessment,
  sending: Sending,
): Promise<CaseLog | 'conflict'> {
  const { message, attempt, possibleRepeat, urgency } = sending;
  const now = ports.now();
  const token = newToken(ports.random);
  const link = hashOfToken(token);
  // Before the claim: what cannot be written leaves no doubt whether it was sent
  const mail = compose(assessment, sending, `${ports.settings.publicUrl}/a/${token}`, {
    sequence: sending.edition + log.facts.length,
    now,
  });
  await ports.links.put(link, { key: log.key, notice: message.notice, expires: now + linkLifetime });
  const claimed = await ports.logs.append(
    log,
    {
      is: 'notice-claimed',
      at: now,
      notice: message.notice,
      attempt,
      link,
      ...(possibleRepeat && { possibleRepeat }),
    },
    false,
  );
  if (claimed === 'conflict') return 'conflict';
  if (ports.now() - now > claimLasts) {
    ports.report({ what: 'claim-too-old-to-send', authority: log.key.authority, kind: message.kind });
    return claimed;
  }
  const handOver = () => ports.mailer.send(message.email, mail, tagsOf(log, message, attempt));
  const outcome = await unhurried(ports, handOver, urgency, now + claimLasts);
  return recordOutcome(ports, claimed, sending, outcome);
}

function compose(
  { file, deadlines, practice }: Assessment,
  sending: Sending,
  link: string,
  as: { readonly sequence: number; readonly now: Instant },
): OutgoingMail {
  const { message, possibleRepeat } = sending;
  const deadline = deadlines.find(({ id }) => id === message.deadline);
  if (!deadline) throw new Failure('DeadlineGone');
  const calendarFile = calendarFileOf(file, deadline, message, as);
  return {
    ...mailOf(letterOf({ file, deadline, message, possibleRepeat, practice, link })),
    ...(calendarFile && { attachments: [calendarFile] }),
  };
}

/** Ids by which SES's events find their way back, and nothing else. */
function tagsOf({ key }: CaseLog, { notice, kind, rule }: Message, attempt: number): Record<string, string> {
  return { authority: key.authority, case: key.reference, notice, attempt: String(attempt), kind, rule };
}
