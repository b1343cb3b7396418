/** What authorities have set, the bank holidays in force and restores, remembered for half a minute between calls. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Authorities, Calendars, Publication, RestoreRecord, Restores } from '../ports.ts';
import { remember } from './remember.ts';

export function remembered(now: () => Instant, authorities: Authorities): Authorities {
  const known = remember(now, authorities.find);
  return {
    ...authorities,
    find: known.get,
    async change(authority, record) {
      known.forget(authority);
      const outcome = await authorities.change(authority, record);
      known.forget(authority);
      return outcome;
    },
  };
}

export function rememberedCalendars(now: () => Instant, calendars: Calendars): Calendars {
  const known = remember<undefined, Publication>(now, calendars.published);
  return {
    published: () => known.get(undefined),
    async publish(publication) {
      const outcome = await calendars.publish(publication);
      known.forget(undefined);
      return outcome;
    },
  };
}

export function rememberedRestores(now: () => Instant, restores: Restores): Restores {
  const known = remember<undefined, readonly RestoreRecord[]>(now, restores.all);
  return { ...restores, all: () => known.get(undefined) };
}
