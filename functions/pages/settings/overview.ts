/** `/settings`: what needs seeing to, and how each section stands. */
import { isoDay } from '../../../domain/calendar/day.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { workingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { settablePeriods } from '../../../domain/catalogue/settable-periods.ts';
import { rolesWithoutAddress, rulesByRoleTold } from '../../../domain/notices/who-is-told.ts';
import { overviewPage } from '../../../web/settings/overview/overview.ts';
import type { PageForPerson } from '../page.ts';
import { openSettings, showSettings } from './open.ts';
import { silentSources } from './sources.ts';

export const overview: PageForPerson = async (ports, request) => {
  const { authority, role } = request.person;
  const [{ record, around }, { holidays }, sources] = await Promise.all([
    openSettings(ports, request),
    ports.calendars.published(),
    ports.sources.of(authority),
  ]);
  const { settings, version, at } = record;
  const today = londonDay(ports.now());
  const shown = {
    settings,
    told: [...rulesByRoleTold(authority, settings).keys()],
    missing: rolesWithoutAddress(authority, settings),
    settable: settablePeriods(authority),
    today,
    todayWritten: isoDay(today),
    lastKnownDay: workingCalendar(holidays, settings.division).lastKnownDay,
    sources: sources.map(({ source }) => source),
    silent: silentSources(sources, ports.now()),
    ...(version > 0 && { changedAt: at }),
    role,
  };
  return showSettings(request, around, overviewPage(shown, request.phrases));
};
