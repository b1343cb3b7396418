import { expect, test } from 'vitest';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { callWebhook } from '../../functions/call-webhook.ts';
import type { CloudEvent } from '../../functions/ports.ts';
import { worldInMemory } from '../support/ports-in-memory.ts';
import { context, queued, secret, signature } from '../support/requests.ts';

const now = Date.UTC(2026, 10, 24, 10);
const webhook = { url: 'https://cases.authority.example/longstop?key=hidden' };
const another = `whsec_${Buffer.from('another secret of the tests, long').toString('base64')}`;

const event = (id: string, authority = 'walsall'): CloudEvent => ({
  specversion: '1.0',
  id,
  source: `/authorities/${authority}`,
  type: 'longstop.deadline.opened',
  subject: 'WM-2026-000123',
  time: '2026-11-24T10:00:00.000+00:00',
  datacontenttype: 'application/json',
  data: { authority, case: 'WM-2026-000123', deadline: 'D-1' },
});

interface Situation {
  readonly webhook?: { readonly url: string };
  readonly secrets?: readonly string[];
  /** What the receiver does with the event of an id. */
  readonly receiver?: (id: string) => number | Promise<number>;
  readonly publicUrl?: string;
}

async function call(bodies: readonly unknown[], situation: Situation = { webhook }) {
  const { ports, reports } = worldInMemory({ now });
  const calls: { url: string; headers: Readonly<Record<string, string>>; body: string }[] = [];
  const { secrets = [secret], receiver = () => 204, publicUrl = ports.settings.publicUrl } = situation;
  const settings = { ...unsetSettings, ...(situation.webhook && { webhook: situation.webhook }) };
  const answer = await callWebhook({
    ...ports,
    settings: { ...ports.settings, publicUrl },
    authorities: { ...ports.authorities, find: async () => ({ version: 1, settings, by: 'test', at: 0 }) },
    webhookSecrets: { find: async () => secrets },
    caller: {
      async post(url, headers, body) {
        calls.push({ url, headers, body });
        return receiver(headers['webhook-id']!);
      },
    },
  })(queued(...bodies), context);
  return { calls, reports, failed: answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
}

test('an event is posted as it is, and signed with every secret there is now', async () => {
  const { calls, failed } = await call([event('D-1.opened.0')], { webhook, secrets: [secret, another] });
  const body = JSON.stringify(event('D-1.opened.0'));
  const timestamp = String(now / 1000);
  expect(failed).toEqual([]);
  expect(calls).toEqual([
    {
      url: webhook.url,
      body,
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'webhook-id': 'D-1.opened.0',
        'webhook-timestamp': timestamp,
        'webhook-signature': [secret, another]
          .map((each) => signature(body, 'D-1.opened.0', timestamp, each))
          .join(' '),
      },
    },
  ]);
});

test('only 2xx is an answer: whatever else was said comes again, and the rest of the batch does not', async () => {
  const answered: Readonly<Record<string, number>> = { a: 200, b: 299, c: 302, d: 410, e: 500, f: 503 };
  const receiver = (id: string) => answered[id] ?? Promise.reject(new TypeError('https://…/?key=hidden'));
  const { failed, reports } = await call(
    [...'abcdefg'].map((id) => event(id)),
    { webhook, receiver },
  );
  expect(failed).toEqual([2, 3, 4, 5, 6].map((place) => `message-${place}`));
  expect(reports).toEqual([
    { what: 'webhook-called', authority: 'walsall', kind: '2xx', count: 2 },
    { what: 'webhook-failed', authority: 'walsall', kind: '3xx', count: 1 },
    { what: 'webhook-failed', authority: 'walsall', kind: '4xx', count: 1 },
    { what: 'webhook-failed', authority: 'walsall', kind: '5xx', count: 2 },
    { what: 'webhook-failed', authority: 'walsall', error: 'TypeError', count: 1 },
  ]);
  expect(JSON.stringify(reports)).not.toMatch(/hidden|cases\.authority/);
});

test('a receiver that is slow holds up no other call of the batch', async () => {
  const slow = Promise.withResolvers<number>();
  const receiver = (id: string) => {
    if (id === 'quick') slow.resolve(204);
    return id === 'slow' ? slow.promise : 204;
  };
  const { failed } = await call([event('slow'), event('quick', 'wirral')], { webhook, receiver });
  expect(failed).toEqual([]);
});

test('whoever has no webhook any more is not called, and nothing comes again', async () => {
  const { calls, failed, reports } = await call([event('a')], {});
  expect({ calls, failed }).toEqual({ calls: [], failed: [] });
  expect(reports).toEqual([{ what: 'webhook-dropped', authority: 'walsall', count: 1 }]);
});

test('a synthetic case is told to nobody', async () => {
  const { calls, failed } = await call([event('a', 'longstop-probe')]);
  expect({ calls, failed }).toEqual({ calls: [], failed: [] });
});

test('without a secret nothing is sent: it waits until there is one', async () => {
  const { calls, failed, reports } = await call([event('a')], { webhook, secrets: [] });
  expect({ calls, failed }).toEqual({ calls: [], failed: ['message-0'] });
  expect(reports).toEqual([
    { what: 'webhook-failed', authority: 'walsall', error: 'NoWebhookSecret', count: 1 },
  ]);
});

test('an address that may not be called is not, however it came into the settings', async () => {
  const local = { url: 'http://127.0.0.1:8080/' };
  const { calls, reports } = await call([event('a')], { webhook: local });
  expect(calls).toEqual([]);
  expect(reports).toMatchObject([{ error: 'WebhookNotAllowed' }]);
  const onOneMachine = await call([event('a')], { webhook: local, publicUrl: 'http://127.0.0.1:3000' });
  expect(onOneMachine.calls).toHaveLength(1);
});

test('a message that is none does not fail the others', async () => {
  const { failed } = await call(['{', event('a')]);
  expect(failed).toEqual(['message-0']);
});
