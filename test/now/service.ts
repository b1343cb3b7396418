/** The whole service with an authority's cases in it, and somebody of its unit signed in. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../domain/calendar/london.ts';
import { openPorts } from '../../functions/aws/ports.ts';
import { sessionCookie } from '../../functions/sign-in/session.ts';
import { openLongstop } from '../../local/open.ts';
import { localSettings } from '../../local/settings.ts';
import { storeCases } from './store.ts';
import { authority } from './stories.ts';

export interface Answered {
  readonly status: number;
  readonly body: string;
  /** Milliseconds from the request to the first byte of the answer, and to the last. */
  readonly first: number;
  readonly last: number;
}

export interface FullService {
  readonly url: string;
  /** Of somebody signed in, `name=value`. */
  readonly cookie: string;
  get(path: string): Promise<Answered>;
  close(): Promise<void>;
}

export async function openFull(count: number, now: Instant): Promise<FullService> {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-now-'));
  await storeCases(folder, count, now);
  const longstop = await openLongstop({ port: 0, data: folder, clock: now });
  const world = {
    now: () => now,
    random: (bytes: number) => randomBytes(bytes),
    pause: async () => {},
    report: () => {},
    endpoints: longstop.endpoints,
  };
  const ports = openPorts(localSettings(longstop.endpoints, longstop.url), world);
  const cookie = (await sessionCookie(ports, { subject: 'somebody', authority, role: 'unit' })).split(
    ';',
  )[0]!;
  return {
    url: longstop.url,
    cookie,
    get: (path) => answered(`${longstop.url}${path}`, cookie),
    async close() {
      await longstop.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answered(url: string, cookie: string): Promise<Answered> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    request(url, { headers: { cookie } }, (response) => {
      const first = performance.now() - begun;
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode ?? 0, body, first, last: performance.now() - begun });
      });
    })
      .on('error', reject)
      .end();
  });
}
