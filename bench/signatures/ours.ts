/** As receive-milestone checks a request, by a source that has one secret. */
import { isSignedBy, mayBeSigned } from '../../functions/http/signature.ts';
import { measured } from './measured.ts';
import { body, id, now, secret, signature, timestamp } from './signed.ts';

const secrets = [secret];
const request = { id, timestamp, signature, body };
measured(() => mayBeSigned(request, now) && isSignedBy(secrets, request, now));
