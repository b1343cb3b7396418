/**
 * What stands for an erased case. A reference leads to a child through other systems, so it is not kept. Its digest is
 * keyed, because references are easily guessed in turn; only who knows the reference can ask whether it was erased.
 */
import { createHmac } from 'node:crypto';
import type { CaseKey, Given } from '../ports.ts';

/** The digest of a case's reference. Makes the authority's key where there is none yet. */
export async function digestOf(ports: Given<'erasures'>, key: CaseKey): Promise<string> {
  const { erasures } = ports;
  const known = await erasures.digestKey(key.authority);
  if (known !== undefined) return digest(known, key);
  const made = Buffer.from(ports.random(32)).toString('base64url');
  if ((await erasures.setDigestKey(key.authority, made)) === 'written') return digest(made, key);
  return digestOf(ports, key);
}

/** The digest of a case's reference, or undefined where the authority has erased nothing yet. */
export async function knownDigestOf(ports: Given<'erasures'>, key: CaseKey): Promise<string | undefined> {
  const known = await ports.erasures.digestKey(key.authority);
  return known === undefined ? undefined : digest(known, key);
}

function digest(digestKey: string, { reference }: CaseKey): string {
  return createHmac('sha256', digestKey).update(reference).digest('hex');
}
