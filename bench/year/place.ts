/** One authority as it is set up: its source with a secret, and an address for every role. */
import { type AuthoritySettings, unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import type { SignedSource } from '../memory/authority.ts';
import { secret } from '../signed-post.ts';
import type { AuthorityLoad } from './load.ts';

/** Roles that are people of a case and have no address in a directory. */
const ofACase: readonly string[] = ['referrer', 'agency', 'record-recipient', 'social-worker'];

export function sourceOf({ number, follows }: AuthorityLoad): SignedSource {
  return { source: `records-${number}`, authority: follows, secrets: [secret] };
}

export function settingsOf({ number }: AuthorityLoad): AuthoritySettings {
  const domain = `area-${number}.example`;
  const addresses = Object.fromEntries(
    roles
      .filter((role) => !ofACase.includes(role))
      .map((role) => [role, [`${role}@${domain}`, `${role}-duty@${domain}`]]),
  );
  return { ...unsetSettings, directory: { language: 'en', addresses } };
}
