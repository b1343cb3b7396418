/** Invented cases that between them lead to every kind of mail, under characteristic rules of each document. */
import type { NoticeKind } from '../../../domain/notices/ladders.ts';
import { practice } from '../practice.ts';
import type { Sent, Story } from './live.ts';

/** One mail of a story that the gallery shows: the last that fits. */
export interface Shown {
  /** Part of the name of its files. */
  readonly name: string;
  readonly title: string;
  readonly kind: NoticeKind;
  readonly rule: string;
  /** What else it must be. */
  readonly only?: (sent: Sent) => boolean;
}

export interface ToldStory extends Omit<Story, 'language'> {
  /** The document whose rules it shows. */
  readonly document: string;
  /** Absent: English alone, where the authority writes in English. */
  readonly alsoInWelsh?: true;
  readonly shows: readonly Shown[];
}

const repeat = ({ mail }: Sent) => mail.subject.endsWith(')');
const replaced = ({ message }: Sent) => message.replaces !== undefined;

export const stories: readonly ToldStory[] = [
  {
    document: 'west-midlands',
    authority: 'dudley',
    reference: 'DU-2026-000123',
    practice,
    alsoInWelsh: true,
    happenings: [
      ['referral-made', '2026-12-23 15:00', { method: 'telephone' }],
      ['referral-confirmed-in-writing', '2026-12-29 14:00'],
    ],
    until: '2027-01-08 12:00',
    shows: [
      { name: 'reminder', title: 'Reminder', kind: 'reminder', rule: 'written-confirmation' },
      { name: 'overdue', title: 'Overdue', kind: 'overdue', rule: 'written-confirmation' },
      { name: 'escalation', title: 'Escalation', kind: 'escalation', rule: 'written-confirmation' },
      { name: 'done-late', title: 'Stand-down: done late', kind: 'stand-down', rule: 'written-confirmation' },
      { name: 'chase', title: 'Chase', kind: 'chase', rule: 'referral-follow-up' },
    ],
  },
  {
    document: 'west-midlands',
    authority: 'dudley',
    reference: 'DU-2026-000124',
    practice,
    alsoInWelsh: true,
    happenings: [['new-information-received', '2026-11-24 15:00']],
    until: '2026-11-24 15:30',
    shows: [{ name: 'alert', title: 'Alert: act now', kind: 'alert', rule: 'new-information-passed-on' }],
  },
  {
    document: 'walsall',
    authority: 'walsall',
    reference: 'WM-2026-000125',
    practice,
    happenings: [
      ['complaint-submitted', '2026-12-10 11:00'],
      ['panel-hearing-warranted', '2026-12-11 11:00'],
    ],
    until: '2027-01-04 12:00',
    bounces: ['manager-review-and-child-protection'],
    shows: [
      {
        name: 'in-place-of',
        title: 'Reminder to someone else, where the first address failed',
        kind: 'reminder',
        rule: 'complaint-panel-convened',
        only: replaced,
      },
    ],
  },
  {
    document: 'walsall',
    authority: 'walsall',
    reference: 'WM-2028-000126',
    practice,
    alsoInWelsh: true,
    happenings: [
      ['complaint-submitted', '2028-12-20 11:00'],
      ['panel-hearing-warranted', '2028-12-22 11:00'],
    ],
    until: '2028-12-22 12:00',
    shows: [
      {
        name: 'not-yet-known',
        title: 'Alert: the date is not yet known',
        kind: 'alert',
        rule: 'complaint-panel-convened',
      },
    ],
  },
  {
    document: 'wirral',
    authority: 'wirral',
    reference: 'WI-2026-000130',
    practice,
    alsoInWelsh: true,
    happenings: [['conference-scheduled', '2026-11-24 10:00', { at: '2011-12-14T10:00:00Z' }]],
    until: '2026-11-24 12:00',
    shows: [
      {
        name: 'never-known',
        title: 'Alert: the date cannot be worked out',
        kind: 'alert',
        rule: 'report-to-chair',
      },
    ],
  },
  {
    document: 'wirral',
    authority: 'wirral',
    reference: 'WI-2026-000127',
    practice,
    alsoInWelsh: true,
    happenings: [
      ['strategy-discussion-held', '2026-12-03 14:00', { initiatesSection47: true }],
      [
        'conference-delay-authorised',
        '2026-12-21 12:00',
        { until: '2027-01-08', by: 'team-manager', reason: 'complex-enquiry' },
      ],
      ['conference-held', '2027-01-08 10:00', { kind: 'initial', plan: true }, '2027-01-13 10:00'],
    ],
    until: '2027-01-13 12:00',
    shows: [
      { name: 'moved', title: 'Moved', kind: 'moved', rule: 'initial-conference' },
      {
        name: 'done-in-time',
        title: 'Stand-down: done in time, recorded late',
        kind: 'stand-down',
        rule: 'initial-conference',
      },
    ],
  },
  {
    document: 'wirral',
    authority: 'wirral',
    reference: 'WI-2026-000128',
    practice,
    alsoInWelsh: true,
    happenings: [['resource-disparity-raised', '2026-12-24 10:30']],
    until: '2026-12-24 12:00',
    shows: [
      {
        name: 'told-at-once',
        title: 'Alert: told at once of what is due later',
        kind: 'alert',
        rule: 'resource-disparity',
      },
    ],
  },
  {
    document: 'gloucestershire',
    authority: 'gloucestershire',
    reference: 'GL-2026-000129',
    practice,
    alsoInWelsh: true,
    happenings: [
      ['strategy-discussion-held', '2026-11-09 10:00', { initiatesSection47: true }],
      ['case-closed', '2026-12-08 12:00'],
    ],
    until: '2026-12-08 12:00',
    shows: [
      {
        name: 'no-longer-required',
        title: 'Stand-down: no longer required',
        kind: 'stand-down',
        rule: 'initial-conference',
      },
    ],
  },
  {
    document: 'gloucestershire',
    authority: 'gloucestershire',
    reference: 'GL-2026-000133',
    practice,
    alsoInWelsh: true,
    happenings: [
      ['strategy-discussion-held', '2026-11-09 10:00', { initiatesSection47: true }],
      ['case-closed', '2026-12-08 12:00'],
      ['milestone-voided', '2026-12-09 10:00', { milestone: 'milestone-2' }],
    ],
    until: '2026-12-09 12:00',
    shows: [
      {
        name: 'late-after-all',
        title: 'Overdue after all: what had ended it was voided',
        kind: 'moved',
        rule: 'initial-conference',
      },
    ],
  },
  {
    document: 'gloucestershire',
    authority: 'gloucestershire',
    reference: 'GL-2026-000130',
    practice,
    doubt: true,
    happenings: [['service-request-made', '2026-11-09 10:00']],
    until: '2026-11-10 11:00',
    shows: [
      {
        name: 'possible-repeat',
        title: 'Overdue, a possible repeat',
        kind: 'overdue',
        rule: 'service-request-contact',
        only: repeat,
      },
    ],
  },
  {
    document: 'cwm-taf',
    authority: 'cwm-taf',
    reference: 'CT-2026-000131',
    practice,
    happenings: [
      ['issue-received', '2026-11-04 11:00'],
      ['issue-responded', '2026-11-25 10:00'],
    ],
    until: '2026-11-25 12:00',
    shows: [
      { name: 'reminder', title: 'Reminder', kind: 'reminder', rule: 'issue-response' },
      { name: 'overdue', title: 'Overdue', kind: 'overdue', rule: 'issue-response' },
      { name: 'escalation', title: 'Escalation', kind: 'escalation', rule: 'issue-response' },
      { name: 'done-late', title: 'Stand-down: done late', kind: 'stand-down', rule: 'issue-response' },
    ],
  },
  {
    document: 'cwm-taf',
    authority: 'cwm-taf',
    reference: 'CT-2026-000132',
    practice,
    happenings: [['immediate-safety-concern-raised', '2026-11-04 22:10']],
    until: '2026-11-04 22:30',
    shows: [{ name: 'alert', title: 'Alert: act now', kind: 'alert', rule: 'immediate-safety' }],
  },
];
