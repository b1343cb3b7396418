/** What an event of SES says about a mail, read from the EventBridge envelope. */
import * as z from 'zod';
import type { NoticeOutcome } from '../domain/case/facts.ts';
import { hasCases } from '../domain/vocabulary/authorities.ts';
import type { CaseKey } from './ports.ts';

const tag = z.tuple([z.string()]);
const schema = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      messageId: z.string().optional(),
      tags: z.object({ authority: tag, case: tag, notice: tag, attempt: tag }),
    }),
    bounce: z.object({ bounceType: z.string(), bounceSubType: z.string().optional() }).optional(),
  }),
});

export interface MailEvent {
  readonly key: CaseKey;
  readonly is: NoticeOutcome['is'];
  readonly notice: string;
  readonly attempt: number;
  readonly reason?: string;
  readonly mail?: string;
}

const outcomes: Readonly<Record<string, NoticeOutcome['is']>> = {
  Send: 'notice-accepted',
  Delivery: 'notice-delivered',
  Bounce: 'notice-bounced',
  Reject: 'notice-bounced',
  Complaint: 'notice-complained',
  DeliveryDelay: 'notice-delayed',
};

/** Undefined for an event that is not about one of our notices or of a type that says nothing to us. */
export function readMailEvent(body: string): MailEvent | undefined {
  const parsed = schema.safeParse(JSON.parse(body));
  if (!parsed.success) return undefined;
  const { eventType, mail, bounce } = parsed.data.detail;
  const is = outcomes[eventType];
  const [authority] = mail.tags.authority;
  if (!is || !hasCases(authority)) return undefined;
  const reason = eventType === 'Reject' ? 'rejected' : bounce && bounceReason(bounce);
  return {
    key: { authority, reference: mail.tags.case[0] },
    is,
    notice: mail.tags.notice[0],
    attempt: Number(mail.tags.attempt[0]),
    ...(reason !== undefined && { reason }),
    ...(mail.messageId !== undefined && { mail: mail.messageId }),
  };
}

function bounceReason({
  bounceType,
  bounceSubType,
}: {
  bounceType: string;
  bounceSubType?: string | undefined;
}): string {
  if (bounceSubType === 'Suppressed' || bounceSubType === 'OnAccountSuppressionList') return 'suppressed';
  return bounceType === 'Permanent' ? 'permanent' : 'passing';
}
