/** Every schema of the document by its name there. Where one occurs in another it is referred to by that name. */
import * as z from 'zod';
import { type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { previewBody } from '../answers/preview.ts';
import { subjectAccessBody } from '../answers/subject-access.ts';
import { erasureRequest } from '../http/erasure-schema.ts';
import { feedFilter } from '../http/feed-schema.ts';
import { dataSchema, noData } from '../http/milestone-fields.ts';
import { people, person, postedSchema, previewedSchema } from '../http/milestone-schema.ts';
import { directory, ladder, rung, settings, settingsChange } from '../http/settings-schema.ts';
import { agency, caseReference, day, email, instant, label, reference, role } from '../http/values.ts';
import * as answers from './schemas/answers.ts';
import { caseNotice, caseView, recorded, recordedSchema, step } from './schemas/case.ts';
import {
  authority,
  deadline,
  deadlineStatus,
  londonDay,
  londonInstant,
  milestoneType,
  notice,
  noticeKind,
  noticeStatus,
} from './schemas/deadline.ts';
import { erasure, erasureAnswer, erasures, revocation, subjectAccessAnswer } from './schemas/erasures.ts';
import { evidence, told, toldStep } from './schemas/evidence.ts';
import { feed, feeds, newFeed } from './schemas/feeds.ts';
import { gatewayAnswer, problemCodes, problemName, problemSchema } from './schemas/problems.ts';
import { procedures, rule } from './schemas/procedures.ts';
import { timeliness } from './schemas/timeliness.ts';

export const types = Object.keys(milestones) as [MilestoneType, ...MilestoneType[]];

/** `ReferralMade` of `referral-made`. */
export function nameOf(type: MilestoneType): string {
  return type.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const oneOf = (schemaOf: (type: MilestoneType) => z.core.$ZodType) =>
  z.discriminatedUnion('type', types.map(schemaOf) as unknown as [z.ZodObject, ...z.ZodObject[]]);

const posted = oneOf(postedSchema).describe('Something that happened in a case, of one of the types known.');
const previewed = oneOf(previewedSchema).describe('A milestone as it would be posted, without its case.');

/** The bodies and answers that operations speak of. */
const named = {
  Milestone: posted,
  MilestoneAnswer: answers.milestoneAnswer,
  Case: caseView,
  Evidence: evidence,
  DeadlineList: answers.deadlineList,
  Preview: previewBody.extend({ authority, milestones: z.array(previewed).min(1).max(100) }),
  PreviewAnswer: answers.previewAnswer,
  FeedFilter: feedFilter,
  NewFeed: newFeed,
  Feeds: feeds,
  Timeliness: timeliness,
  Procedures: procedures,
  SettingsView: answers.settingsView,
  SettingsChange: settingsChange,
  SettingsChanges: answers.settingsChanges,
  ErasureRequest: erasureRequest,
  ErasureAnswer: erasureAnswer,
  Revocation: revocation,
  Erasures: erasures,
  SubjectAccess: subjectAccessBody,
  SubjectAccessAnswer: subjectAccessAnswer,
  Health: answers.healthAnswer,
} as const satisfies Record<string, z.core.$ZodType>;

export type ComponentName = keyof typeof named;

/** What they are made of. */
export const parts: Readonly<Record<string, z.core.$ZodType>> = {
  Deadline: deadline,
  DeadlineStatus: deadlineStatus,
  GatewayAnswer: gatewayAnswer,
  Notice: notice,
  NoticeKind: noticeKind,
  NoticeStatus: noticeStatus,
  Rule: rule,
  Settings: settings,
  Directory: directory,
  Ladder: ladder,
  Rung: rung,
  SentNotice: caseNotice,
  Step: step,
  Told: told,
  ToldStep: toldStep,
  Erasure: erasure,
  Feed: feed,
  Person: person,
  People: people,
  MilestoneType: milestoneType,
  PreviewedMilestone: previewed,
  RecordedMilestone: recorded,
  Authority: authority,
  Role: role,
  CaseReference: caseReference,
  Moment: instant,
  LondonMoment: londonInstant,
  LondonDay: londonDay,
  Day: day,
  NoData: noData,
  Label: label,
  Reference: reference,
  Agency: agency,
  Email: email,
};

/** The forms of each type of milestone. */
export const ofEachType = types.flatMap((type): [string, z.core.$ZodType][] => [
  ...(dataSchema(type) === noData
    ? []
    : [[`${nameOf(type)}Data`, dataSchema(type)] as [string, z.core.$ZodType]]),
  [nameOf(type), postedSchema(type)],
  [`Previewed${nameOf(type)}`, previewedSchema(type)],
  [`Recorded${nameOf(type)}`, recordedSchema(type)],
]);

/** A schema for each problem. */
export const ofEachProblem = problemCodes.map((code): [string, z.core.$ZodType] => [
  problemName(code),
  problemSchema(code),
]);

/** The zod schema of a component, which answers are checked by in tests. */
export const schemas: Readonly<Record<ComponentName, z.core.$ZodType>> = named;
