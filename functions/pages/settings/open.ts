/** What every page of the settings begins with: the settings as they are now, and who looks at them. */
import { unsetSettings } from '../../../domain/catalogue/authority-settings.ts';
import { rulesOf } from '../../../domain/catalogue/procedures.ts';
import { differencesBetween } from '../../../domain/catalogue/settings-differences.ts';
import type { Meanwhile, SettingsPage, Surroundings } from '../../../web/settings/shared/view.ts';
import { settingsView } from '../../../web/settings/shared/view.ts';
import type { HttpResponse } from '../../http/handler.ts';
import type { SignedIn } from '../../http/person.ts';
import type { SettingsRecord } from '../../ports.ts';
import { type PageRequest, type Paging, show } from '../page.ts';

export type PersonsRequest = PageRequest & { readonly person: SignedIn };

export interface OpenSettings {
  readonly record: SettingsRecord;
  readonly around: Surroundings;
}

/** The settings that a page shows: never remembered ones, for whoever looks may have changed them a moment ago. */
export async function openSettings(ports: Paging, request: PersonsRequest): Promise<OpenSettings> {
  const { person, phrases, query } = request;
  const record = await ports.authorities.latest(person.authority);
  const { version, by } = record;
  const hasSaved = query.get('saved') === String(version) && by === person.subject;
  return {
    record,
    around: {
      phrases,
      role: person.role,
      rules: rulesOf(person.authority),
      version,
      ...(hasSaved && { saved: version }),
    },
  };
}

/** What was changed since a version was read. */
export async function meanwhileOf(
  ports: Paging,
  { authority }: SignedIn,
  read: number,
  { settings, by, at }: SettingsRecord,
): Promise<Meanwhile> {
  const [before] = read > 0 ? await ports.authorities.history(authority, read + 1) : [];
  return { by, at, differences: differencesBetween(before?.settings ?? unsetSettings, settings) };
}

export function showSettings(
  request: PageRequest,
  around: Surroundings,
  page: SettingsPage,
  statusCode = 200,
): HttpResponse {
  return show(request, settingsView(around, page), statusCode);
}
