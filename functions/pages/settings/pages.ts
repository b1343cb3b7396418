/** The pages of the settings by route. */
import type { PageForPerson } from '../page.ts';
import { absences, standIns } from './absences.ts';
import { calendar, division } from './calendar.ts';
import { showChange, showChanges } from './changes.ts';
import { digests } from './digests.ts';
import { changeAddresses, changeLanguage, showDirectory } from './directory.ts';
import { changeLadder, showLadder, showLadders } from './ladders.ts';
import { overview } from './overview.ts';
import { changePeriod, showPeriods } from './periods.ts';
import { retention } from './retention.ts';
import { showSources } from './sources.ts';
import { webhook } from './webhook.ts';

export const settingsPages: Readonly<Record<string, PageForPerson>> = {
  'GET /settings': overview,
  'GET /settings/directory': showDirectory,
  ...form('/settings/directory/language', changeLanguage),
  ...form('/settings/directory/{role}', changeAddresses),
  ...form('/settings/absences', absences),
  ...form('/settings/stand-ins', standIns),
  'GET /settings/periods': showPeriods,
  ...form('/settings/periods/{rule}', changePeriod),
  'GET /settings/ladders': showLadders,
  'GET /settings/ladders/{ladder}': showLadder,
  ...form('/settings/ladders/{ladder}/change', changeLadder),
  ...form('/settings/digests', digests),
  ...form('/settings/calendar', calendar),
  ...form('/settings/calendar/division', division),
  'GET /settings/sources': showSources,
  ...form('/settings/webhook', webhook),
  ...form('/settings/retention', retention),
  'GET /settings/changes': showChanges,
  'GET /settings/changes/{version}': showChange,
};

/** One function shows a form and takes it. */
function form(path: string, page: PageForPerson): Readonly<Record<string, PageForPerson>> {
  return { [`GET ${path}`]: page, [`POST ${path}`]: page };
}
