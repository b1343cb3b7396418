/** One request that is signed, to be checked again and again: a body of 1 KB, as large as a milestone with a few people. */
import { Buffer } from 'node:buffer';
import { signedHeaders } from '../../functions/http/sign.ts';

export const secret = `whsec_${Buffer.from('a secret of thirty-two bytes....').toString('base64')}`;
export const keyBytes = Buffer.from(secret.slice('whsec_'.length), 'base64');
export const id = 'msg_2Xv5Xv5Xv5Xv5Xv5Xv5Xv5Xv5X';
/** The library asks the machine's clock, so a request of the past will not do. */
export const now = Date.now();

const padding = { case: 'WM-2026-000123', type: 'referral-made', filling: '' };
export const text = JSON.stringify({
  ...padding,
  filling: 'x'.repeat(1024 - JSON.stringify(padding).length),
});
export const body = Buffer.from(text);

export const headers = signedHeaders(id, now, text, secret);
export const timestamp = headers['webhook-timestamp']!;
export const signature = headers['webhook-signature']!;
