/** A whole case, and its record, as they are answered. */
import * as z from 'zod';
import type { Fact } from '../../../domain/case/facts.ts';
import { type MilestoneType, milestones } from '../../../domain/vocabulary/milestones.ts';
import { dataSchema, ofType } from '../../http/milestone-fields.ts';
import { caseReference, email, reference, role } from '../../http/values.ts';
import {
  authority,
  deadline,
  deadlineId,
  londonInstant,
  noticeId,
  noticeKind,
  noticeStatus,
} from './deadline.ts';

/** A milestone of a type as it stands in the log. */
export const recordedSchema = ofType((type) =>
  z.strictObject({
    id: reference,
    type: z.literal(type),
    occurredAt: londonInstant.describe('When it happened.'),
    recordedAt: londonInstant.describe('When Longstop heard of it.'),
    data: dataSchema(type),
    voided: z.boolean().describe('True where a later milestone says that it never happened.'),
  }),
);

const [first, ...others] = (Object.keys(milestones) as MilestoneType[]).map(recordedSchema);

export const recorded = z
  .discriminatedUnion('type', [first!, ...others])
  .describe('A milestone that was posted. Its data is described with its type.');

/** What a fact about a notice is called in its history. */
type StepName = Fact['is'] extends infer Name
  ? Name extends 'milestone-received'
    ? never
    : Name extends 'notices-addressed'
      ? 'addressed'
      : Name extends `notice-${infer Rest}`
        ? Rest
        : never
  : never;

/** One for every kind of fact: a new kind that is missing here does not compile. */
const steps: Readonly<Record<StepName, true>> = {
  addressed: true,
  claimed: true,
  accepted: true,
  deferred: true,
  refused: true,
  delivered: true,
  bounced: true,
  delayed: true,
  complained: true,
  acknowledged: true,
  'needs-a-person': true,
};

export const step = z.strictObject({
  at: londonInstant,
  what: z.enum(Object.keys(steps) as StepName[]).describe('What was recorded.'),
  attempt: z.int().min(1).describe('Which attempt to send it.').exactOptional(),
  reason: z.string().describe('A word from a closed list: throttled, permanent, suppressed.').exactOptional(),
});

export const caseNotice = z.strictObject({
  id: noticeId,
  deadline: deadlineId,
  rule: z.string().describe('The id of the rule.'),
  kind: noticeKind,
  at: londonInstant.describe('When it fell due.'),
  to: z.array(role).describe('The roles it goes to.'),
  recipient: z.strictObject({
    email: z.union([email, z.literal('')]).describe('Empty where nobody can be reached by mail.'),
    agency: z.string().exactOptional(),
    insteadOf: z.exactOptional(role.check(z.describe('The role that has no address or is away.'))),
  }),
  told: londonInstant
    .nullable()
    .describe('The due date that it tells. Null where it tells that there is none.'),
  status: noticeStatus,
  possibleRepeat: z.boolean().describe('True where an earlier attempt may have gone too.'),
  acknowledgedAt: londonInstant.nullable(),
  history: z.array(step).describe('Every step, in the order in which it was recorded.'),
});

export const caseView = z.strictObject({
  case: caseReference,
  authority,
  milestones: z.array(recorded).describe('In the order in which they happened.'),
  deadlines: z.array(deadline).describe('In the order in which they started.'),
  notices: z.array(caseNotice).describe('Everyone who was told, or is being told.'),
});
