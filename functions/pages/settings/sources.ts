/** `/settings/sources`: which systems post for the authority, and when each did last. */
import { aDay, type Instant } from '../../../domain/calendar/london.ts';
import { sourcesPage } from '../../../web/settings/sources/sources.ts';
import type { SourceSeen } from '../../ports.ts';
import type { PageForPerson } from '../page.ts';
import { openSettings, showSettings } from './open.ts';

export const showSources: PageForPerson = async (ports, request) => {
  const { around } = await openSettings(ports, request);
  const sources = await ports.sources.of(request.person.authority);
  const now = ports.now();
  const { secretPrefix } = ports.settings;
  const shown = { sources, silent: silentSources(sources, now), now, secretPrefix };
  return showSettings(request, around, sourcesPage(shown, request.phrases));
};

/** Those that have posted, and not for a week. */
export function silentSources(sources: readonly SourceSeen[], now: Instant): string[] {
  return sources.flatMap(({ source, postedAt }) =>
    postedAt !== undefined && now - postedAt >= 7 * aDay ? [source] : [],
  );
}
