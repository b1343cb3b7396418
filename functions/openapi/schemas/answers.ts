/** The other answers: to milestones, lists, previews, settings and health. */
import * as z from 'zod';
import type { Answer } from '../../../domain/case/answer.ts';
import { settings } from '../../http/settings-schema.ts';
import { caseReference, reference } from '../../http/values.ts';
import { authority, deadline, londonInstant, milestoneType } from './deadline.ts';

export const milestoneAnswer: z.ZodType<Answer> = z.strictObject({
  case: caseReference,
  authority,
  milestone: z.strictObject({
    id: reference.check(z.describe('The id that Longstop gave it.')),
    type: milestoneType,
    occurredAt: londonInstant,
  }),
  deadlines: z.array(deadline).describe('Every deadline that it opened, met, moved or withdrew.'),
});

export const deadlineList = z.strictObject({
  deadlines: z.array(deadline),
  cursor: z.string().nullable().describe('Ask with it for the next page. Null on the last.'),
});

export const previewAnswer = z.strictObject({ deadlines: z.array(deadline) });

const settingsRecord = {
  version: z.int().min(0).describe('Which change it is. 0: nothing has been set.'),
  settings,
  changedBy: z.string().nullable().describe('The subject of the token of whoever made the change.'),
  changedAt: londonInstant.nullable(),
};

export const settingsView = z.strictObject({ authority, ...settingsRecord });
export const settingsChanges = z.strictObject({
  authority,
  changes: z.array(z.strictObject(settingsRecord)).describe('The newest first.'),
});

export const healthAnswer = z.strictObject({ status: z.literal('ok') });
