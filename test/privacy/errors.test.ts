/** Whatever goes wrong in a function, in the worst words, none of them leaves it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onAws } from '../../functions/aws/on-aws.ts';
import { openHandlers } from '../../functions/handlers.ts';
import type { Ports, ReportEntry } from '../../functions/ports.ts';
import { writeSettings } from '../../functions/settings/environment.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context, httpEvent, queued } from '../support/requests.ts';

const canary = 'Canary';
const now = Date.parse('2026-11-24T10:00:00Z');

/** An error that names somebody wherever an error can. */
function telling(): Error {
  const error = new Error('Canary Canarysdottir of 1 Canary Street', { cause: new Error(canary) });
  return Object.assign(error, {
    name: 'CanaryCanarysdottir',
    input: { canary },
    code: canary,
    fault: canary,
  });
}

/** Ports of which every call fails like that, but for the clock and what is reported. */
function failingPorts(reports: ReportEntry[]): Ports {
  const { ports } = worldInMemory({ now });
  const failing = new Proxy({}, { get: () => () => Promise.reject(telling()) });
  const wellBehaved = { settings: ports.settings, now: ports.now, random: ports.random, pause: ports.pause };
  const broken = Object.fromEntries(Object.keys(ports).map((name) => [name, failing]));
  return {
    ...broken,
    ...wellBehaved,
    report: (entry: ReportEntry) => reports.push(entry),
  } as unknown as Ports;
}

const token = 'A'.repeat(32);
const person = { sub: 'a', authority: 'walsall', role: 'administrator' };
const body = JSON.stringify({ version: 0, change: {} });

function signedIn(routeKey: string, pathParameters = {}, sent = body) {
  const event = httpEvent({ method: 'POST', path: '/', routeKey, pathParameters, body: sent });
  return { ...event, requestContext: { ...event.requestContext, authorizer: { jwt: { claims: person } } } };
}

/** Something for each function to fail at. */
const events: Readonly<Record<string, unknown>> = {
  'receive-milestone': httpEvent({
    method: 'POST',
    path: '/v1/sources/canary/milestones',
    routeKey: 'POST /v1/sources/{source}/milestones',
    pathParameters: { source: 'canary' },
    headers: {
      'webhook-id': canary,
      'webhook-timestamp': String(now / 1000),
      'webhook-signature': `v1,${'A'.repeat(43)}=`,
    },
    body,
  }),
  read: signedIn('GET /v1/settings'),
  web: httpEvent({
    method: 'GET',
    path: `/a/${token}`,
    routeKey: 'GET /a/{token}',
    pathParameters: { token },
  }),
  'change-settings': signedIn('POST /v1/settings'),
  'request-erasure': signedIn(
    'POST /v1/cases/{case}/erasure',
    { case: canary },
    JSON.stringify({ reason: 'request', confirm: canary }),
  ),
  'wake-case': queued({ authority: 'walsall', reference: canary }, `{"${canary}`),
  'record-delivery': queued(`${canary} is not JSON`),
  'call-webhook': queued({ id: canary, data: { authority: 'walsall', case: canary } }),
  'publish-changes': queued({ key: { authority: 'walsall', reference: canary }, changes: [] }),
};

let printed = '';
beforeEach(() => {
  printed = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    });
});
afterEach(() => void vi.restoreAllMocks());

const names = Object.keys(openHandlers(failingPorts([])));

test.each(names)('%s fails without a word of it', async (name) => {
  const reports: ReportEntry[] = [];
  Object.assign(process.env, writeSettings(failingPorts([]).settings));
  const handler = onAws(
    () =>
      openHandlers(failingPorts(reports))[name as 'read'] as unknown as (
        e: unknown,
        c: unknown,
      ) => Promise<unknown>,
    {},
  );
  const outcome: unknown = await handler(events[name] ?? {}, context).catch((error: unknown) => error);
  const seen = inspect([outcome, reports, printed], { depth: 10, showHidden: true });
  expect(seen).not.toMatch(/canary/i);
  // It did fail: it threw, named what comes again, or answered so.
  expect(seen).toMatch(/\[?Error|itemIdentifier|statusCode: (401|503)/);
});

test('every function is deployed behind what keeps its errors to itself', () => {
  const folder = join(import.meta.dirname, '..', '..', 'functions');
  for (const name of names)
    expect(readFileSync(join(folder, `${name}.ts`), 'utf8')).toMatch(/^export const handler = onAws\(/m);
});

test('no function reads what an error says, or prints anything by itself', () => {
  const folder = join(import.meta.dirname, '..', '..', 'functions');
  const offenders = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return /\berror\)?\??\.(message|stack|name|cause)\b|\bconsole\.|process\.(stdout|stderr|emitWarning)/.test(
        text,
      );
    });
  // What an error is called is decided in one place, compared in another, and a line printed in a third.
  expect(offenders.sort()).toEqual(['aws/on-aws.ts', 'aws/ses-mailer.ts', 'failure.ts']);
});
