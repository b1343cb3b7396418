/** Sets up the synthetic authority, so that nobody has to do so by hand: its settings, and its source with a secret. */
import { isDeepStrictEqual } from 'node:util';
import { type AuthoritySettings, unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { syntheticAuthority } from '../../domain/vocabulary/authorities.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import type { Given } from '../ports.ts';
import { probeSource } from '../settings/probe.ts';

type Needs = Given<'authorities' | 'secrets' | 'sources'>;

/** SES takes mail to it like any other and reports it delivered, and it counts in no quota and no reputation. */
const mailbox = 'success@simulator.amazonses.com';

/** One notice a case, at the due moment, which alarms nobody, so that there is nothing to stand down from at the end. */
export const syntheticSettings: AuthoritySettings = {
  ...unsetSettings,
  directory: { language: 'en', addresses: Object.fromEntries(roles.map((role) => [role, [mailbox]])) },
  ladders: { hours: { rungs: [{ kind: 'reminder', at: 'due', to: ['owed-by'] }] } },
};

/** What it posts, and all that it may post. */
const milestones = ['referral-made', 'case-closed'];

/** Sets up what is not set up yet, or not as this release wants it. Gives the secret to sign with. */
export async function setUp(ports: Needs): Promise<string> {
  const [secret] = await Promise.all([secretOf(ports), arrange(ports)]);
  return secret;
}

/** The newest secret of the probe; one is made where there is none. */
async function secretOf(ports: Needs): Promise<string> {
  const [secrets, source] = await Promise.all([
    ports.secrets.find({ name: probeSource, isRegistered: true }),
    ports.sources.find(probeSource),
  ]);
  const known = secrets.at(-1);
  const secret = known ?? `whsec_${Buffer.from(ports.random(24)).toString('base64')}`;
  if (known === undefined) await ports.secrets.put(probeSource, [secret]);
  if (source === undefined)
    await ports.sources.put({ source: probeSource, authority: syntheticAuthority, milestones });
  return secret;
}

async function arrange(ports: Needs): Promise<void> {
  const { version, settings } = await ports.authorities.find(syntheticAuthority);
  if (isDeepStrictEqual(settings, syntheticSettings)) return;
  const record = { version: version + 1, settings: syntheticSettings, by: probeSource, at: ports.now() };
  await ports.authorities.change(syntheticAuthority, record);
}
