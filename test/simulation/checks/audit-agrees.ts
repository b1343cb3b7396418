/**
 * The audit, which works out from the log by another way what should have been told, finds nothing missed and nothing told
 * without a reason, once faults are over and nothing changes any more. What it said each hour must be as good by then.
 */
import { workingWeekOf } from '../../../domain/audit/days.ts';
import { audit } from '../../../domain/audit/findings.ts';
import type { Customs } from '../../../domain/audit/rungs.ts';
import { bankHolidays, type PublishedHolidays } from '../../../domain/calendar/bank-holidays.ts';
import { hour } from '../../../domain/calendar/london.ts';
import type { AuthoritySettings } from '../../../domain/catalogue/authority-settings.ts';
import { rulesOf } from '../../../domain/catalogue/procedures.ts';
import { ladders } from '../../../domain/notices/ladders.ts';
import type { Authority } from '../../../domain/vocabulary/authorities.ts';
import type { World } from '../world.ts';
import type { Check, Ending } from './check.ts';
import { type CaseRecord, nameOf } from './record.ts';

/** The last waits of faults, and the hour that an audit looks back on. */
const afterEffects = 2 * hour;

export const auditAgrees: Check = (ending) => {
  const since = quietSince(ending.world) + afterEffects;
  return [
    ...ending.cases.flatMap((record) => findings(record, since, ending)),
    ...ending.world.reports
      .filter(({ what, at }) => at > since && (what === 'audit-missed' || what === 'audit-unexpected'))
      .map(({ what, count }) => `the hourly audit reports ${what} (${count})`),
  ];
};

/** When the last fault and the last change of what cases are run by were over. */
function quietSince({ workload: { faultsUntil, deployment }, table }: World): number {
  return Math.max(faultsUntil, ...table.changes, deployment?.until ?? 0);
}

function findings({ key, facts, practice }: CaseRecord, since: number, { world, now }: Ending): string[] {
  const customs = customsOf(key.authority, world);
  const { missed, unexpected } = audit(rulesOf(key.authority), facts, customs, {
    since,
    now,
    restores: practice.restores,
  });
  return [
    ...missed.map(
      ({ name, kind, at }) => `${nameOf(key)}: missed ${kind} about ${name} of ${new Date(at).toISOString()}`,
    ),
    ...unexpected.map((notice) => `${nameOf(key)}: ${notice} was sent without a reason`),
  ];
}

function customsOf(authority: Authority, { table }: World): Customs {
  const record = table.partition(`authority#${authority}`).at(-1)!.body!.S!;
  const { settings } = JSON.parse(record) as { settings: AuthoritySettings };
  const edition = table.partition('calendar').at(-1)?.body?.S;
  const holidays = edition === undefined ? bankHolidays : (JSON.parse(edition) as PublishedHolidays);
  return {
    week: workingWeekOf(holidays, settings.division),
    periods: settings.periods,
    ladders: { ...ladders, ...settings.ladders },
    ...(settings.digests && { digests: settings.digests }),
  };
}
