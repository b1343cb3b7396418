/** A signed request worked through, so that whoever writes the signing can compare. */
import { createHmac } from 'node:crypto';
import { referral, referredAt } from './referral.ts';

/** Nobody's secret: made up for this example. */
const secret = `whsec_${Buffer.from('made up for the manual').toString('base64')}`;
const id = 'msg_1';
const timestamp = String(referredAt / 1000);
const body = JSON.stringify(referral);

const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');

export const signedRequest = { secret, id, timestamp, body, signature: `v1,${mac}` };
