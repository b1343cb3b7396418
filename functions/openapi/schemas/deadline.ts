/** A deadline as it is answered, with its notices. */
import * as z from 'zod';
import type { DeadlineStatus } from '../../../domain/case/deadlines.ts';
import type { DeadlineView, NoticeStatus, NoticeView } from '../../../domain/case/view.ts';
import type { NoticeKind } from '../../../domain/notices/ladders.ts';
import { authorities } from '../../../domain/vocabulary/authorities.ts';
import { type MilestoneType, milestones } from '../../../domain/vocabulary/milestones.ts';
import { caseReference, day, reference, role } from '../../http/values.ts';

export const authority = z.enum(authorities).describe('The body whose procedures apply.');

export const milestoneType = z.enum(Object.keys(milestones) as MilestoneType[]).describe('What happened.');

export const londonInstant = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}\+0[01]:00$/)
  .describe('A moment by the clocks of London, with their offset from UTC.');

export const londonDay = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .describe('A calendar day in London, YYYY-MM-DD.');

export const deadlineStatus: z.ZodType<DeadlineStatus> = z
  .enum(['open', 'overdue', 'met', 'met-late', 'on-hold', 'extended', 'withdrawn', 'unknown-date'])
  .describe(
    'open: still to be done. overdue: its time has passed; immediately has an hour. met, met-late: done, in time or after it. on-hold: the clock ' +
      'stands still, or there is no date yet. extended: put off by somebody entitled to. withdrawn: no longer owed, or a ' +
      'right that was not used in time. ' +
      'unknown-date: it needs bank holidays that are not published yet, or that are from before the first known.',
  );

export const noticeStatus: z.ZodType<NoticeStatus> = z
  .enum([
    'planned',
    'sending',
    'sent',
    'delivered',
    'bounced',
    'unconfirmed',
    'acknowledged',
    'superseded',
    'cancelled',
    'needs-a-person',
  ])
  .describe(
    'planned: still to come. sending: handed over just now. unconfirmed: no word yet whether it went. sent: accepted by ' +
      "the mail service. delivered, bounced: taken or refused by the recipient's server. acknowledged: the recipient " +
      'said so. superseded: a later notice took its place. cancelled: no longer needed. needs-a-person: no address works.',
  );

export const noticeKind: z.ZodType<NoticeKind> = z
  .enum(['reminder', 'chase', 'overdue', 'escalation', 'alert', 'stand-down', 'moved'])
  .describe('What a notice is for.');

export const noticeId = z.string().describe('The id of the notice.');

export const notice: z.ZodType<NoticeView> = z.strictObject({
  id: noticeId,
  kind: noticeKind,
  at: londonInstant.describe('When it fell due, or will.'),
  to: z.array(role).describe('The roles it goes to.'),
  status: noticeStatus,
});

export const deadlineId = z.string().describe('The id of the deadline.');

export const deadline: z.ZodType<DeadlineView> = z.strictObject({
  id: deadlineId,
  rule: z.string().describe('The id of the rule.'),
  case: caseReference,
  authority,
  title: z.string().describe('The duty in a few words.'),
  owedBy: z.array(role).describe('Who must act.'),
  subject: z
    .string()
    .nullable()
    .describe('The agency or the label of the person it is about, where the rule runs once for each.'),
  startedAt: londonInstant.describe('When the clock started.'),
  startedBy: reference.check(z.describe('The id of the milestone that started it.')),
  dueAt: londonInstant.nullable().describe('The last moment in time. Null where there is no date.'),
  dueDate: londonDay.nullable().describe('The day of that moment.'),
  status: deadlineStatus,
  because: z
    .array(z.string())
    .describe('How the date was counted: the period, and every day left out with its reason.'),
  cite: z
    .strictObject({
      source: z.string().describe('The procedures.'),
      section: z.string().describe('Where in them the duty is laid down.'),
      ruleVersion: day.check(z.describe('Since when it is worded so.')),
      holidays: z.string().describe('The edition of the bank holidays that was counted by.'),
    })
    .describe('Where the duty is laid down, and what the date was counted by.'),
  notices: z.array(notice).describe('Planned and sent, in order of time.'),
});
