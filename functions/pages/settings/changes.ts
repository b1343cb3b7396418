/** `/settings/changes` and each change by itself. */
import { unsetSettings } from '../../../domain/catalogue/authority-settings.ts';
import { differencesBetween } from '../../../domain/catalogue/settings-differences.ts';
import { type ChangeShown, changePage, changesPage } from '../../../web/settings/changes/changes.ts';
import { Problem } from '../../http/problem.ts';
import type { SettingsRecord } from '../../ports.ts';
import type { PageForPerson } from '../page.ts';
import { openSettings, showSettings } from './open.ts';

/** Changes on one page. */
const aPage = 20;

export const showChanges: PageForPerson = async (ports, request) => {
  const { authority } = request.person;
  const { around } = await openSettings(ports, request);
  const below = Number(request.query.get('before')) || undefined;
  const history = await ports.authorities.history(authority, below);
  const changes = history.slice(0, aPage).map((record, place) => changeOf(record, history[place + 1]));
  const last = changes.at(-1);
  const shown = {
    changes,
    ...(history.length > aPage && last && { earlierThan: last.version }),
    isLatest: below === undefined,
    rules: around.rules,
  };
  return showSettings(request, around, changesPage(shown, request.phrases));
};

export const showChange: PageForPerson = async (ports, request) => {
  const { around } = await openSettings(ports, request);
  const version = Number(request.event.pathParameters?.version);
  const [record, before] = Number.isSafeInteger(version)
    ? await ports.authorities.history(request.person.authority, version + 1)
    : [];
  if (record?.version !== version) throw new Problem('not-found', { detail: 'There is no such change.' });
  return showSettings(request, around, changePage(changeOf(record, before), around.rules, request.phrases));
};

function changeOf({ version, settings, by, at }: SettingsRecord, before?: SettingsRecord): ChangeShown {
  return { version, by, at, differences: differencesBetween(before?.settings ?? unsetSettings, settings) };
}
