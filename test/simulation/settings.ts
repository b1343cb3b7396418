/** What authorities have set when a run begins, and what their administrators change while it lasts. */

import { isoDay } from '../../domain/calendar/day.ts';
import type { Instant } from '../../domain/calendar/london.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type AuthoritySettings, unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { type Ladder, ladders } from '../../domain/notices/ladders.ts';
import type { Directory } from '../../domain/notices/recipients.ts';
import type { CountedPeriod } from '../../domain/periods/period.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { type Role, roles } from '../../domain/vocabulary/roles.ts';
import type { Prng } from './prng.ts';

/** One section that an administrator replaces. */
export interface PlannedChange {
  readonly at: Instant;
  readonly authority: Authority;
  readonly change: Partial<AuthoritySettings>;
}

export function drawSettings(authority: Authority, at: Instant, prng: Prng): AuthoritySettings {
  const directory = drawDirectory(authority, at, prng);
  const periods = prng.chance(0.5) ? drawPeriods(authority, prng) : {};
  return { ...unsetSettings, directory, periods, ...(prng.chance(0.5) && { digests: drawDigests(prng) }) };
}

export function drawChange(authority: Authority, at: Instant, prng: Prng): PlannedChange {
  const draw = prng.next();
  const sections: Partial<AuthoritySettings> =
    draw < 0.35
      ? { directory: drawDirectory(authority, at, prng) }
      : draw < 0.6
        ? { ladders: drawLadders(prng) }
        : draw < 0.9
          ? { periods: drawPeriods(authority, prng) }
          : draw < 0.95
            ? { digests: drawDigests(prng) }
            : { division: prng.pick(['scotland', 'england-and-wales'] as const) };
  return { at, authority, change: sections };
}

/** One or two addresses for most roles. Now and then a role has none or is away, the safeguarding unit too. */
function drawDirectory(authority: Authority, at: Instant, prng: Prng): Directory {
  const addresses: Partial<Record<Role, readonly string[]>> = {};
  for (const role of roles) {
    const all = [`${role}@${authority}.example`, `${role}-2@${authority}.example`];
    if (!prng.chance(0.1)) addresses[role] = all.slice(0, prng.pick([1, 1, 2]));
  }
  const language = prng.chance(0.2) ? 'cy' : 'en';
  if (!prng.chance(0.3)) return { language, addresses };
  const role = prng.pick(roles);
  return {
    language,
    addresses,
    absences: [{ role, until: isoDay(londonDay(at) + prng.between(0, 3)) }],
    ...(prng.chance(0.5) && { standIns: { [role]: [prng.pick(roles)] } }),
  };
}

/** All roles, or some, or none any more. */
function drawDigests(prng: Prng): readonly Role[] {
  const share = prng.pick([1, 1, 0.5, 0]);
  return roles.filter(() => prng.chance(share));
}

/** Earlier reminders, later escalations, or the usual ladders again. */
function drawLadders(prng: Prng): AuthoritySettings['ladders'] {
  if (prng.chance(0.3)) return {};
  const hours: Ladder = {
    ...ladders.hours,
    rungs: [
      { kind: 'reminder', at: { hoursBefore: prng.pick([6, 12, 36]) }, to: ['owed-by'] },
      { kind: 'overdue', at: 'due', to: ['owed-by', 'safeguarding-unit'] },
      {
        kind: 'escalation',
        at: { workingDay: prng.pick([1, 2]) },
        to: ['escalates-to', 'safeguarding-unit'],
      },
    ],
  };
  const urgent: Ladder = {
    rungs: [
      { kind: 'alert', at: 'start', to: ['tells'] },
      {
        kind: 'escalation',
        at: { everyHour: prng.pick([4, 12]) },
        to: ['escalates-to', 'safeguarding-unit'],
      },
    ],
  };
  return prng.pick([{ hours }, { urgent }, { hours, urgent }]);
}

const periods: readonly CountedPeriod[] = ['24 hours', '2 working days', '5 working days'];

/** Periods for some of the rules whose document gives none. */
function drawPeriods(authority: Authority, prng: Prng): AuthoritySettings['periods'] {
  const open = rulesOf(authority).filter(({ versions }) =>
    versions.some(({ within }) => within === 'set by the authority'),
  );
  const chosen = open.filter(() => prng.chance(0.6));
  return Object.fromEntries(chosen.map(({ id }) => [id, prng.pick(periods)]));
}
