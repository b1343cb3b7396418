/**
 * Cases of which something falls due at 09:00 on Tuesday 29 December 2026, the first working day after Christmas: the 25th
 * is a Friday, and Monday the 28th is the substitute for Boxing Day.
 */
import { type Authority, westMidlandsAreas } from '../../domain/vocabulary/authorities.ts';
import type { DataValue } from '../../domain/vocabulary/fields.ts';
import type { MilestoneType } from '../../domain/vocabulary/milestones.ts';

export interface Heard {
  /** Day of December 2026 on which it happens and is posted, in the late morning; on the 29th, at nine. */
  readonly on: number;
  readonly type: MilestoneType;
  readonly data?: Readonly<Record<string, DataValue>>;
}

export interface Story {
  readonly shows: string;
  readonly areas: readonly Authority[];
  /** Of 100 notices of the herd, how many are of such cases. */
  readonly share: number;
  /** How many a case calls for at nine on the 29th. */
  readonly notices: number;
  readonly heard: readonly Heard[];
}

const wirral: readonly Authority[] = ['wirral'];
const walsall: readonly Authority[] = ['walsall'];
const written = { method: 'written' };

export const stories: readonly Story[] = [
  // Reminders
  {
    shows: 'three duties of a working day from Christmas Eve (short)',
    areas: westMidlandsAreas,
    share: 34,
    notices: 3,
    heard: [
      { on: 24, type: 'referral-received' },
      { on: 24, type: 'harm-identified' },
      { on: 24, type: 'complex-abuse-referred' },
    ],
  },
  {
    shows: 'a conference that has been asked for, due on the 30th (days)',
    areas: wirral,
    share: 8,
    notices: 1,
    heard: [{ on: 21, type: 'conference-requested' }],
  },
  {
    shows: 'an answer owed by two on 6 January, five working days on (long)',
    areas: ['cwm-taf'],
    share: 6,
    notices: 2,
    heard: [{ on: 23, type: 'issue-received' }],
  },
  {
    shows: 'reports due three working days before a conference on 4 January (days)',
    areas: wirral,
    share: 6,
    notices: 2,
    heard: [
      {
        on: 22,
        type: 'conference-scheduled',
        data: { conference: 'ICPC-1', kind: 'initial', at: '2027-01-04T10:00:00Z' },
      },
    ],
  },
  // New dates
  {
    shows: 'a conference due on 4 January that is put off at nine on the 29th (long)',
    areas: wirral,
    share: 2,
    notices: 1,
    heard: [
      { on: 9, type: 'strategy-discussion-held', data: { initiatesSection47: true } },
      {
        on: 29,
        type: 'conference-delay-authorised',
        data: { until: '2027-01-20', by: 'team-manager', reason: 'pre-birth' },
      },
    ],
  },
  // Overdue
  {
    shows: 'a referral unanswered since Christmas Eve (chase)',
    areas: westMidlandsAreas,
    share: 15,
    notices: 3,
    heard: [{ on: 21, type: 'referral-made', data: written }],
  },
  {
    shows: 'two duties overdue since Christmas Eve (short)',
    areas: westMidlandsAreas,
    share: 12,
    notices: 4,
    heard: [
      { on: 23, type: 'referral-received' },
      { on: 23, type: 'harm-identified' },
    ],
  },
  {
    shows: 'overdue since Christmas Eve (days)',
    areas: wirral,
    share: 2,
    notices: 2,
    heard: [{ on: 17, type: 'conference-requested' }],
  },
  {
    shows: 'a panel overdue since Christmas Eve (long)',
    areas: walsall,
    share: 2,
    notices: 2,
    heard: [{ on: 10, type: 'panel-hearing-warranted' }],
  },
  // Escalations
  {
    shows: 'a referral unanswered since the 22nd (chase)',
    areas: westMidlandsAreas,
    share: 4,
    notices: 2,
    heard: [{ on: 17, type: 'referral-made', data: written }],
  },
  {
    shows: 'overdue since the 23rd (short)',
    areas: westMidlandsAreas,
    share: 3,
    notices: 2,
    heard: [{ on: 22, type: 'referral-received' }],
  },
  {
    shows: 'overdue since the 22nd (days)',
    areas: wirral,
    share: 1,
    notices: 2,
    heard: [{ on: 15, type: 'conference-requested' }],
  },
  {
    shows: 'overdue since the bank holiday (hours)',
    areas: ['gloucestershire'],
    share: 1,
    notices: 2,
    heard: [{ on: 26, type: 'referral-made', data: { method: 'in-person' } }],
  },
  // Fills what is left over
  {
    shows: 'a panel due on 6 January (long)',
    areas: walsall,
    share: 4,
    notices: 1,
    heard: [{ on: 18, type: 'panel-hearing-warranted' }],
  },
];
