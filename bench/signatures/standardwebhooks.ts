/** The reference library of Standard Webhooks, its secret read once, and without reading the body. */
import { Webhook } from 'standardwebhooks';
import { measured } from './measured.ts';
import { headers, secret, text } from './signed.ts';

const webhook = new Webhook(secret);
measured(() => webhook.verify(text, headers, { jsonParse: false }) === undefined);
