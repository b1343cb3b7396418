/**
 * Mail through SES. It has no idempotency key, so one call makes one wire request (the client is made with
 * `maxAttempts: 1`), and an error counts as "not accepted" only where SES says so.
 */
import { type SESv2Client, SendEmailCommand, type Attachment as SesAttachment } from '@aws-sdk/client-sesv2';
import type { Attachment, Mailer, SendOutcome } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';

export function sesMailer(client: SESv2Client, settings: Settings): Mailer {
  return {
    async send(to, mail, tags) {
      const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });
      try {
        const { MessageId } = await client.send(
          new SendEmailCommand({
            FromEmailAddress: settings.mailFrom,
            ConfigurationSetName: settings.mailConfigurationSet,
            Destination: { ToAddresses: [to] },
            Content: {
              Simple: {
                Subject: utf8(mail.subject),
                Body: { Text: utf8(mail.text), Html: utf8(mail.html) },
                Headers: [{ Name: 'Auto-Submitted', Value: 'auto-generated' }],
                ...(mail.attachments && { Attachments: mail.attachments.map(attached) }),
              },
            },
            EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
          }),
        );
        return MessageId ? { is: 'accepted', mail: MessageId } : { is: 'unknown' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** Told to, SES writes it in base64: what it does unasked holds nothing but ASCII. */
function attached({ name, type, text }: Attachment): SesAttachment {
  return {
    FileName: name,
    ContentType: type,
    ContentDisposition: 'ATTACHMENT',
    ContentTransferEncoding: 'BASE64',
    RawContent: Buffer.from(text, 'utf8'),
  };
}

const busy = ['TooManyRequestsException', 'ThrottlingException', 'Throttling'];
const paused = [
  'LimitExceededException',
  'AccountSuspendedException',
  'SendingPausedException',
  'MailFromDomainNotVerifiedException',
  'NotFoundException',
];
const rejected = ['MessageRejected', 'BadRequestException'];

/** What an error of SES means. Whatever is not plainly a "no" is doubt. */
export function outcomeOf(error: unknown): SendOutcome {
  const name = error instanceof Error ? error.name : '';
  if (busy.includes(name)) return { is: 'deferred', reason: 'throttled' };
  if (paused.includes(name)) return { is: 'deferred', reason: 'sending-not-possible' };
  if (rejected.includes(name)) return { is: 'refused', reason: 'rejected' };
  return { is: 'unknown' };
}
