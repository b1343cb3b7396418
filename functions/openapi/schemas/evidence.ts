/** The record of a case as it is answered, to be checked and understood offline. */
import * as z from 'zod';
import { bundleForm } from '../../../domain/evidence/bundle.ts';
import type { Told } from '../../../domain/evidence/told.ts';
import { settings } from '../../http/settings-schema.ts';
import { caseReference, day, email, role } from '../../http/values.ts';
import { step } from './case.ts';
import { authority, deadline, deadlineId, londonInstant, noticeId, noticeKind } from './deadline.ts';

export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 in hexadecimal.');

const count = z.int().min(0);

export const toldStep = step.extend({
  possibleRepeat: z
    .literal(true)
    .describe('Present where an earlier attempt may have gone, and the mail said so.')
    .exactOptional(),
  inDigest: z
    .literal(true)
    .describe('Present where the mail was a digest, which may hold other notices too.')
    .exactOptional(),
  mail: z.string().describe('The id that the mail service gave the mail.').exactOptional(),
});

export const told: z.ZodType<Told> = z
  .strictObject({
    notice: noticeId,
    kind: noticeKind,
    rule: z.string().describe('The id of the rule.'),
    deadline: deadlineId,
    due: londonInstant.describe('When the notice fell due.'),
    told: londonInstant.nullable().describe('The due date that it told. Null where it told of none.'),
    recipient: z.strictObject({
      roles: z.array(role),
      email: z.union([email, z.literal('')]).describe('Empty where nobody could be reached by mail.'),
      language: z.enum(['en', 'cy']),
      agency: z.string().exactOptional(),
      insteadOf: z.exactOptional(role.check(z.describe('The role that has no address or is away.'))),
    }),
    replaces: noticeId.describe('The notice that failed and that this one replaces.').exactOptional(),
    acceptedAt: londonInstant.nullable().describe('When the mail service took it.'),
    deliveredAt: londonInstant.nullable(),
    acknowledgedAt: londonInstant.nullable(),
    standing: z
      .enum(['addressed', 'claimed', 'deferred', 'accepted', 'delivered', 'failed', 'needs-a-person'])
      .describe('How it stands at the end of the record.'),
    steps: z.array(toldStep).describe('Every step, in the order in which it was recorded.'),
  })
  .describe('One notice to one recipient, as the facts tell it.');

const { periods, ladders, division, closingDays } = settings.shape;

export const evidence = z.strictObject({
  form: z.literal(bundleForm).describe('The form of the bundle.'),
  case: caseReference,
  authority,
  generatedAt: londonInstant,
  chain: z.string().describe('How a hash is made.'),
  facts: z.array(
    z.strictObject({
      place: count.describe('Which fact, from 0.'),
      hash,
      fact: z.string().describe('The fact as it was written, JSON as text: hash these very characters.'),
    }),
  ),
  lastHash: hash,
  noted: z
    .strictObject({ facts: count, lastHash: hash })
    .nullable()
    .describe('What was noted beside the log when the case was last settled.'),
  told: z.array(told).describe('Who was told what, and when. It follows from the facts.'),
  dates: z
    .strictObject({
      deadlines: z.array(deadline),
      holidays: z.strictObject({
        edition: z.string(),
        division,
        events: z.array(
          z.strictObject({ title: z.string(), date: day, notes: z.string(), bunting: z.boolean() }),
        ),
      }),
      settings: z
        .array(
          z.strictObject({
            version: count,
            changedAt: londonInstant.nullable(),
            periods,
            ladders,
            division,
            closingDays,
          }),
        )
        .describe('In force over the life of the case, the oldest first.'),
    })
    .describe('What explains the dates. It is no part of the chain.'),
});
