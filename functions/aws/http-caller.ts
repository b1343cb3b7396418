/**
 * Calls systems of others over HTTP. Whose address it is was checked by name; here it is checked what the name leads to,
 * at the moment of connecting, so that no name can lead inside. Redirects are not followed.
 */
import { lookup } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { second } from '../../domain/calendar/london.ts';
import { Failure } from '../failure.ts';
import type { Caller } from '../ports.ts';
import { isPublicAddress } from './public-address.ts';

const patience = 10 * second;

/** @param timeout milliseconds for a whole call, from the look for its address to the status of its answer */
export function httpCaller(timeout = patience): Caller {
  return {
    post(url, headers, body) {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const open = url.startsWith('https:') ? secure : plain;
      const options = {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'Longstop' },
        agent: false as const,
        lookup: publicOnly,
        signal: AbortSignal.timeout(timeout),
      };
      const request = open(url, options, (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      });
      request.on('error', (error) => reject(failureOf(error)));
      request.end(body);
      return promise;
    },
  };
}

/** Looks a name up, and refuses it where any of its addresses is not public. An address in figures is not looked up. */
const publicOnly: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0);
    if (found.some(({ address, family }) => !isPublicAddress(address, family === 6 ? 6 : 4)))
      return done(new Failure('AddressNotPublic'), '', 0);
    if (options.all) return done(null, found);
    return done(null, found[0]!.address, found[0]!.family);
  });
};

/** What went wrong, by the code that node gives it. */
function failureOf(error: NodeJS.ErrnoException): Failure {
  if (error instanceof Failure) return error;
  const { code = '' } = error;
  if (code === 'ABORT_ERR') return new Failure('NotAnsweredInTime');
  if (code === 'ECONNREFUSED') return new Failure('ConnectionRefused');
  if (code === 'ENOTFOUND') return new Failure('NameNotFound');
  return new Failure(/CERT|SIGNATURE/.test(code) ? 'CertificateNotValid' : 'NotReached');
}
