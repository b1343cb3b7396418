import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { openJournal } from '../journal.ts';

/** The RSA key that signs tokens, kept in `folder` so that they outlive a restart. Made the first time. */
export async function signingKey(folder: string): Promise<JWK> {
  const journal = openJournal<JWK>(join(folder, 'sign-in-key.jsonl'));
  const key = journal.entries.get('key') ?? (await newKey());
  if (!journal.entries.has('key')) journal.put('key', key);
  journal.close();
  return key;
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'local', alg: 'RS256', use: 'sig' };
}
