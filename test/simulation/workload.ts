/** What happens in a run, drawn from its seed: when it is, whose cases there are, and what is posted about them. */

import { bankHolidays, type PublishedHolidays } from '../../domain/calendar/bank-holidays.ts';
import { isoDay } from '../../domain/calendar/day.ts';
import { hour, type Instant, londonDay, minute, second } from '../../domain/calendar/london.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { AuthoritySettings } from '../../domain/catalogue/authority-settings.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { london } from '../support/clock-face.ts';
import { type Deployment, drawDeployment } from './deployment.ts';
import { drawMilestone, type PlannedMilestone } from './milestones.ts';
import type { Prng } from './prng.ts';
import { drawRewind, type Rewind } from './rewind.ts';
import { drawChange, drawSettings, type PlannedChange } from './settings.ts';

export interface PlannedPost {
  readonly at: Instant;
  readonly authority: Authority;
  readonly reference: string;
  /** The `webhook-id`. */
  readonly id: string;
  readonly milestone: PlannedMilestone;
}

export interface Workload {
  readonly start: Instant;
  /** When faults stop. */
  readonly faultsUntil: Instant;
  /** The least that the run goes on to. */
  readonly end: Instant;
  /** What each authority has set at the start. */
  readonly settings: ReadonlyMap<Authority, AuthoritySettings>;
  readonly posts: readonly PlannedPost[];
  readonly changes: readonly PlannedChange[];
  readonly deployment?: Deployment;
  readonly rewind?: Rewind;
  /** Whether the audit runs each hour. It is asked at the end in any case. */
  readonly audits: boolean;
  /** What GOV.UK publishes from a moment on. */
  readonly proclaimed?: { readonly at: Instant; readonly holidays: PublishedHolidays };
}

/** Midnights, both changes of the clocks, Christmas, Easter, an ordinary week, and the end of the known calendar. */
const startingDays = [
  '2026-03-27',
  '2026-10-23',
  '2026-12-22',
  '2027-03-24',
  '2026-07-13',
  '2026-11-09',
  '2028-12-20',
];

const played: readonly Authority[] = ['walsall', 'wirral', 'gloucestershire', 'cwm-taf'];

/** What a run must have, where it is rare. */
export interface Wanted {
  /** What is posted about a case comes within a minute. */
  readonly inBursts?: boolean;
  /** A deployment that takes the place of an older build. */
  readonly deployed?: boolean;
  /** A restore of the table from a backup. */
  readonly rewound?: boolean;
  /** Several cases of one authority, over some mornings, in which every role has digests. */
  readonly digested?: boolean;
}

export function drawWorkload(prng: Prng, wanted: Wanted = {}): Workload {
  const { inBursts = false, deployed = false, rewound = false, digested = false } = wanted;
  const start = london(`${prng.pick(startingDays)} 00:00`) + prng.below(24 * 60) * minute;
  const length = prng.between(digested ? 48 : 8, 24 * 5) * hour;
  const everyCases = digested ? prng.pick(played) : undefined;
  const cases = Array.from({ length: prng.pick(digested ? [3, 5] : [1, 1, 1, 2, 2, 4]) }, (_, place) => ({
    authority: everyCases ?? prng.pick(played),
    reference: `SIM-${place + 1}`,
  }));
  const posts = cases
    .flatMap((key) => postsOf(key, start, length, prng, inBursts))
    .sort((a, b) => a.at - b.at);
  const proclaimed = prng.chance(0.25) ? proclamation(start, length, prng) : undefined;
  const deployment = prng.chance(deployed ? 1 : 0.2) ? drawDeployment(start, length, prng) : undefined;
  const changes = Array.from({ length: prng.pick([0, 0, 0, 1, 2]) }, () =>
    drawChange(prng.pick(cases).authority, start + prng.below(Math.round(0.7 * length)), prng),
  );
  const rewind = prng.chance(rewound ? 1 : 0.1) ? drawRewind(start, length, prng) : undefined;
  return {
    start,
    faultsUntil: start + 0.8 * length,
    end: start + length + 3 * hour,
    settings: new Map(
      played.map((authority) => {
        const settings = drawSettings(authority, start, prng);
        return [authority, digested ? { ...settings, digests: roles } : settings];
      }),
    ),
    posts,
    changes,
    audits: prng.chance(0.1),
    ...(proclaimed && { proclaimed }),
    ...(rewind && { rewind }),
    ...(deployment && { deployment: deployed ? { ...deployment, other: 'older' } : deployment }),
  };
}

function postsOf(
  key: Pick<PlannedPost, 'authority' | 'reference'>,
  start: Instant,
  length: number,
  prng: Prng,
  inBursts: boolean,
): PlannedPost[] {
  const count = prng.between(1, 7);
  const types: string[] = [];
  let at = start + prng.below(Math.round(0.2 * length));
  return Array.from({ length: count }, (_, number) => {
    const isSoon = prng.chance(0.3);
    if (number > 0)
      at += inBursts ? prng.below(10 * second) : prng.below(isSoon ? 3 * second : (0.7 * length) / count);
    const milestone = drawMilestone(key.authority, at, types, prng);
    types.push(milestone.type);
    return { ...key, at, id: `${key.reference}-${number}`, milestone };
  });
}

/** A working day of the coming week that GOV.UK makes a bank holiday. */
function proclamation(start: Instant, length: number, prng: Prng): Workload['proclaimed'] {
  const at = start + prng.below(Math.round(0.6 * length));
  const calendar = workingCalendar(bankHolidays, 'england-and-wales');
  const day = calendar.workingDayAfter(londonDay(at), prng.between(1, 5));
  if (day === undefined) return undefined;
  const event = { title: 'Day of mourning', date: isoDay(day), notes: '', bunting: false };
  const england = bankHolidays['england-and-wales'];
  const events = [...england.events, event].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { at, holidays: { ...bankHolidays, 'england-and-wales': { ...england, events } } };
}
