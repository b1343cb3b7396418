/**
 * The least that a check can be: `node-crypto.ts SECRETS` makes one MAC a secret with the key at hand and compares each with
 * the signature, which is taken to be in the right form and recent.
 */
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { measured } from './measured.ts';
import { body, id, keyBytes, signature, timestamp } from './signed.ts';

const key = createSecretKey(keyBytes);
const secrets = Number(process.argv[2]);
measured(() => {
  const offered = Buffer.from(signature.slice(3), 'base64');
  let matches = true;
  for (let done = 0; done < secrets; done += 1) {
    const mac = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
    matches = timingSafeEqual(offered, mac) && matches;
  }
  return matches;
});
