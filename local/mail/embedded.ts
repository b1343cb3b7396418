import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stop } from '../loopback.ts';
import type { EmbeddedSes } from './server.ts';

/**
 * aws-ses-v2-local on a free port of 127.0.0.1. It takes most of a second to load, so it is loaded at the first use; `close` does
 * nothing when it never was.
 */
export function embedSes(): { readonly url: EmbeddedSes; close(): Promise<void> } {
  let started: Promise<Server> | undefined;
  const start = async (): Promise<Server> => {
    const { default: loaded } = await import('aws-ses-v2-local');
    // A CommonJS module: Node hands over its exports object, whose `default` is the function.
    const open = typeof loaded === 'function' ? loaded : (loaded as { default: OpenSes }).default;
    return open({ host: '127.0.0.1', port: 0 });
  };
  return {
    async url() {
      started ??= start();
      return `http://127.0.0.1:${((await started).address() as AddressInfo).port}`;
    },
    async close() {
      if (started) await stop(await started);
    },
  };
}

type OpenSes = (config: { host: string; port: number }) => Promise<Server>;
