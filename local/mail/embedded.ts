import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import embedded from 'aws-ses-v2-local';
import { type Loopback, stop } from '../loopback.ts';

type OpenSes = (config: { host: string; port: number }) => Promise<Server>;

/** A CommonJS module: Node hands over its exports object, whose `default` is the function. */
const open: OpenSes = typeof embedded === 'function' ? embedded : (embedded as { default: OpenSes }).default;

/** aws-ses-v2-local on a free port of 127.0.0.1: it checks the form of what is sent and accepts it. */
export async function openEmbeddedSes(): Promise<Loopback> {
  const server = await open({ host: '127.0.0.1', port: 0 });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => stop(server) };
}
