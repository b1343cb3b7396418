import { accountId, region } from '../account.ts';
import type { Mail } from './mail.ts';

/** What SES can report about a mail. */
export type Outcome =
  | { readonly type: 'send' | 'delivery' | 'complaint' | 'delay' }
  | {
      readonly type: 'bounce';
      readonly kind: 'Permanent' | 'Transient';
      readonly subKind: 'General' | 'Suppressed';
    };

const send: Outcome = { type: 'send' };
const delivery: Outcome = { type: 'delivery' };

/** What becomes of a mail to each address of the SES mailbox simulator. */
const simulator: Record<string, readonly Outcome[]> = {
  success: [delivery],
  bounce: [{ type: 'bounce', kind: 'Permanent', subKind: 'General' }],
  complaint: [delivery, { type: 'complaint' }],
  suppressionlist: [{ type: 'bounce', kind: 'Permanent', subKind: 'Suppressed' }],
  ooto: [delivery, { type: 'bounce', kind: 'Transient', subKind: 'General' }],
};

/** What SES does with a mail to `address`: any other address than the simulator's gets it delivered. */
export function outcomesFor(address: string): readonly Outcome[] {
  const bare = bareAddress(address).toLowerCase();
  const [, name = ''] = /^([a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/.exec(bare) ?? [];
  return [send, ...(simulator[name] ?? [delivery])];
}

const detailTypes = {
  send: 'Email Sent',
  delivery: 'Email Delivered',
  bounce: 'Email Bounced',
  complaint: 'Email Complaint Received',
  delay: 'Email Delivery Delayed',
} as const;

const eventTypes = {
  send: 'Send',
  delivery: 'Delivery',
  bounce: 'Bounce',
  complaint: 'Complaint',
  delay: 'DeliveryDelay',
} as const;

/** SES's event about one recipient of a mail, in EventBridge's envelope. `at` is in milliseconds since 1970. */
export function sesEvent(mail: Mail, recipient: string, outcome: Outcome, id: string, at: number): object {
  const time = new Date(at).toISOString();
  return {
    version: '0',
    id,
    'detail-type': detailTypes[outcome.type],
    source: 'aws.ses',
    account: accountId,
    time: `${time.slice(0, 19)}Z`,
    region,
    resources: [`arn:aws:ses:${region}:${accountId}:configuration-set/${mail.configurationSet ?? ''}`],
    detail: {
      eventType: eventTypes[outcome.type],
      mail: describe(mail),
      ...report(mail, bareAddress(recipient), outcome, id, at),
    },
  };
}

function report(mail: Mail, emailAddress: string, outcome: Outcome, feedbackId: string, at: number): object {
  const timestamp = new Date(at).toISOString();
  switch (outcome.type) {
    case 'send':
      return { send: {} };
    case 'delivery':
      return {
        delivery: {
          timestamp,
          processingTimeMillis: at - mail.at,
          recipients: [emailAddress],
          smtpResponse: '250 2.6.0 Message received',
          reportingMTA: 'mta.longstop.example',
        },
      };
    case 'bounce':
      return {
        bounce: {
          bounceType: outcome.kind,
          bounceSubType: outcome.subKind,
          bouncedRecipients: [
            outcome.kind === 'Permanent'
              ? {
                  emailAddress,
                  action: 'failed',
                  status: '5.1.1',
                  diagnosticCode: 'smtp; 550 5.1.1 user unknown',
                }
              : { emailAddress },
          ],
          timestamp,
          feedbackId,
        },
      };
    case 'complaint':
      return {
        complaint: {
          complainedRecipients: [{ emailAddress }],
          timestamp,
          feedbackId,
          complaintFeedbackType: 'abuse',
        },
      };
    case 'delay':
      return {
        deliveryDelay: {
          timestamp,
          delayType: 'TransientCommunicationFailure',
          expirationTime: new Date(at + 14 * 3_600_000).toISOString(),
          delayedRecipients: [
            { emailAddress, status: '4.4.1', diagnosticCode: 'smtp; 421 4.4.1 unable to connect' },
          ],
        },
      };
  }
}

function describe(mail: Mail): object {
  const own = Object.entries(mail.tags).map(([name, value]) => [name, [value]]);
  return {
    timestamp: new Date(mail.at).toISOString(),
    source: mail.from,
    sendingAccountId: accountId,
    messageId: mail.id,
    destination: mail.to.map(bareAddress),
    headersTruncated: false,
    headers: Object.entries(mail.headers).map(([name, value]) => ({ name, value })),
    commonHeaders: { from: [mail.from], to: mail.to, messageId: mail.id, subject: mail.subject },
    tags: { 'ses:configuration-set': [mail.configurationSet], ...Object.fromEntries(own) },
  };
}

/** The address alone, without a display name. */
export function bareAddress(address: string): string {
  return /<([^>]*)>/.exec(address)?.[1] ?? address;
}
