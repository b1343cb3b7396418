/**
 * Calls systems of others over HTTP. Whose address it is was checked by name; here it is checked what the name leads to,
 * at the moment of connecting, so that no name can lead inside. Redirects are not followed.
 */
import { lookup } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { second } from '../../domain/calendar/london.ts';
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
      request.on('error', (error) => reject(telling(error)));
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
      return done(named('AddressNotPublic'), '', 0);
    if (options.all) return done(null, found);
    return done(null, found[0]!.address, found[0]!.family);
  });
};

/** An error whose name says what happened. Node gives most of them a code instead, and says of a signal only that it came. */
function telling(error: NodeJS.ErrnoException): Error {
  if (error.name === 'AbortError') return error.cause instanceof Error ? error.cause : error;
  return error.code === undefined ? error : named(error.code);
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}
