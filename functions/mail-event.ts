/** What an event of SES says about a mail, read from the EventBridge envelope. */
import * as z from 'zod/mini';
import type { NoticeOutcome } from '../domain/case/facts.ts';
import { hasCases } from '../domain/vocabulary/authorities.ts';
import type { CaseKey } from './ports.ts';

const tag = z.tuple([z.string()]);
const schema = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      messageId: z.optional(z.string()),
      tags: z.union([
        z.object({ authority: tag, case: tag, notice: tag, attempt: tag }),
        z.object({ authority: tag, digest: tag }),
      ]),
    }),
    bounce: z.optional(z.object({ bounceType: z.string(), bounceSubType: z.optional(z.string()) })),
  }),
});

/** What was said, without what the mail was about. */
export interface MailEvent {
  readonly is: NoticeOutcome['is'];
  readonly reason?: string;
  readonly mail?: string;
  /** One notice, or the digest whose link has this hash: then each notice that was claimed with it. */
  readonly about: OneNotice | { readonly digest: string };
}

export interface OneNotice {
  readonly key: CaseKey;
  readonly notice: string;
  readonly attempt: number;
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
  const about = aboutWhat(mail.tags);
  if (!is || !about) return undefined;
  const reason = eventType === 'Reject' ? 'rejected' : bounce && bounceReason(bounce);
  return {
    is,
    about,
    ...(reason !== undefined && { reason }),
    ...(mail.messageId !== undefined && { mail: mail.messageId }),
  };
}

type Tags = z.infer<typeof schema>['detail']['mail']['tags'];

function aboutWhat(tags: Tags): MailEvent['about'] | undefined {
  const [authority] = tags.authority;
  if (!hasCases(authority)) return undefined;
  if ('digest' in tags) return { digest: tags.digest[0] };
  const [reference, notice, attempt] = [tags.case[0], tags.notice[0], Number(tags.attempt[0])];
  return { key: { authority, reference }, notice, attempt };
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
