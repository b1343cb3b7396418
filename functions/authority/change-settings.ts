/** Adds a version of what an authority has set, if nobody else has meanwhile. */
import { type SettingsSections, withSections } from '../../domain/catalogue/authority-settings.ts';
import type { SignedIn } from '../http/person.ts';
import type { Given, SettingsRecord } from '../ports.ts';

export interface WantedChange {
  /** The version that was read before the change was made. */
  readonly version: number;
  readonly sections: SettingsSections;
}

/**
 * The settings as they are afterwards, or `conflict` where the version that was read is no longer the last: then nothing was
 * changed. All open cases are looked at anew three minutes later.
 */
export async function applyChange(
  ports: Given<'alarms' | 'authorities'>,
  { authority, subject }: Pick<SignedIn, 'authority' | 'subject'>,
  wanted: WantedChange,
): Promise<SettingsRecord | 'conflict'> {
  const { version, settings } = await ports.authorities.latest(authority);
  if (wanted.version !== version) return 'conflict';
  const record = {
    version: version + 1,
    settings: withSections(settings, wanted.sections),
    by: subject,
    at: ports.now(),
  };
  await ports.alarms.ringAllSoon(authority);
  if ((await ports.authorities.change(authority, record)) === 'conflict') return 'conflict';
  // Again: had this function been held up in between, the first look would have come too early.
  await ports.alarms.ringAllSoon(authority);
  return record;
}
