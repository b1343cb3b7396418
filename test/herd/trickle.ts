/** What is truly urgent and comes all through the morning: alerts, and clocks of hours that run out at odd minutes. */
import { aDay, hour, minute, second } from '../../domain/calendar/london.ts';
import { type Authority, westMidlandsAreas } from '../../domain/vocabulary/authorities.ts';
import type { DataValue } from '../../domain/vocabulary/fields.ts';
import type { MilestoneType } from '../../domain/vocabulary/milestones.ts';

interface Happening {
  readonly type: MilestoneType;
  readonly data?: Readonly<Record<string, DataValue>>;
}

export interface Urgent {
  readonly areas: readonly Authority[];
  /** How long before the moment of the morning it happens, in milliseconds. */
  readonly before: number;
  /** How long after it happened it is posted. */
  readonly postedAfter: number;
  readonly begins: Happening;
  /** What ends it, in every other case, so many milliseconds later. */
  readonly ends?: Happening & { readonly after: number };
}

const alert = { before: 0, postedAfter: 20 * second };

export const urgent: readonly Urgent[] = [
  {
    ...alert,
    areas: westMidlandsAreas,
    begins: { type: 'new-information-received' },
    ends: { type: 'new-information-passed-on', after: 20 * minute },
  },
  {
    ...alert,
    areas: ['cwm-taf'],
    begins: { type: 'immediate-safety-concern-raised' },
    ends: { type: 'immediate-safety-acknowledged', after: 15 * minute },
  },
  {
    ...alert,
    areas: ['gloucestershire'],
    begins: { type: 'continuing-risk-judged' },
    ends: { type: 'conference-team-informed', after: 30 * minute },
  },
  {
    areas: westMidlandsAreas,
    before: 2 * aDay,
    postedAfter: 2 * minute,
    begins: { type: 'referral-made', data: { method: 'telephone' } },
  },
  {
    areas: ['gloucestershire'],
    before: 24 * hour,
    postedAfter: 2 * minute,
    begins: { type: 'service-request-made' },
  },
];
