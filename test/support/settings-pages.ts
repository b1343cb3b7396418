/** The pages of the settings in front of settings that are kept in memory, version by version. */
import type { Language } from '../../domain/case/facts.ts';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import { pagesForPeople } from '../../functions/pages/pages.ts';
import type { Ports, SettingsRecord } from '../../functions/ports.ts';
import { london } from './clock-face.ts';
import { worldInMemory } from './ports-in-memory.ts';
import { httpEvent } from './requests.ts';

export const now = london('2026-11-24 10:00');

function authority(ports: Ports) {
  const records: SettingsRecord[] = [{ version: 1, settings: unsetSettings, by: 'provision', at: now }];
  const rung: string[] = [];
  return {
    records,
    rung,
    ports: {
      ...ports,
      alarms: {
        ...ports.alarms,
        ringAllSoon: async (of: string) => {
          rung.push(of);
        },
      },
      authorities: {
        find: async () => records.at(-1)!,
        latest: async () => records.at(-1)!,
        history: async (_: string, below = Infinity) =>
          records.filter(({ version }) => version < below).toReversed(),
        change: async (_: string, record: SettingsRecord) => {
          if (record.version !== records.length + 1) return 'conflict';
          records.push(record);
          return 'written';
        },
      },
    } satisfies Ports,
  };
}

/** An administrator of Walsall asks for pages and sends forms, by their routes. */
export function openSettingsPages() {
  const world = worldInMemory({ now, sources: [] });
  const here = authority(world.ports);
  const ask = (
    route: string,
    parameters: Record<string, string>,
    form?: readonly [string, string][],
    query = '',
    language: Language = 'en',
  ) =>
    pagesForPeople[`${form ? 'POST' : 'GET'} ${route}`]!(here.ports, {
      event: {
        ...httpEvent({
          method: form ? 'POST' : 'GET',
          path: route,
          routeKey: route,
          pathParameters: parameters,
        }),
      },
      query: new URLSearchParams(query),
      form: new URLSearchParams(form as [string, string][]),
      language,
      phrases: phrasebook[language],
      person: { subject: 'person-1', authority: 'walsall', role: 'administrator' },
    });
  return { ...here, ask };
}
