/** A system of an authority is told of each change of a deadline by signed calls, as docs/operating.md says. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { openService } from './open.ts';

// A telephone referral on Tuesday 24 November 2026 at 10:00 is to be confirmed by Thursday at 10:00. Nobody does.

const aws = { region: 'eu-west-2', credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' } };
const reference = 'WM-2026-000777';

interface Call {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A system of the authority's: it keeps what it is sent and answers with what a test says. */
async function openReceiver() {
  const calls: Call[] = [];
  const answer = { status: 204 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    calls.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(answer.status).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/changes?of=walsall`, calls, answer, close };
}

async function openWorld() {
  const reports: object[] = [];
  const service = await openService('2026-11-24T10:00:00Z', { report: (entry) => reports.push(entry) });
  const receiver = await openReceiver();
  const [sqs, vault] = [
    new SQSClient({ endpoint: service.endpoints.sqs, ...aws }),
    new SecretsManagerClient({ endpoint: service.endpoints.secrets, ...aws }),
  ];
  onTestFinished(async () => {
    sqs.destroy();
    vault.destroy();
    await service.close();
    await receiver.close();
  });
  return {
    ...service,
    receiver,
    reports,
    async set(version: number, webhook: { url: string } | null) {
      const token = await service.token('walsall', 'administrator');
      return service.ask<{ field?: string; settings?: object }>('/v1/settings', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ version, change: { webhook } }),
      });
    },
    async secrets(): Promise<readonly string[]> {
      const { body } =
        await service.ask<{ authority: string; secrets: string[] }[]>('/local/webhook-secrets');
      return body.find(({ authority }) => authority === 'walsall')!.secrets;
    },
    putSecrets: (...secrets: string[]) =>
      vault.send(
        new PutSecretValueCommand({
          SecretId: 'longstop/local/webhooks/walsall',
          SecretString: JSON.stringify({ secrets }),
        }),
      ),
    refer: () =>
      service.post('demo-walsall', {
        case: reference,
        type: 'referral-made',
        occurredAt: '2026-11-24T10:00:00Z',
        data: { method: 'telephone' },
        people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }],
      }),
    confirm: () =>
      service.post('demo-walsall', {
        case: reference,
        type: 'referral-confirmed-in-writing',
        occurredAt: '2026-11-27T11:55:00Z',
      }),
    async isWaiting(queue: string): Promise<number> {
      const QueueUrl = `${service.endpoints.sqs}/000000000000/longstop-${queue}`;
      const { Attributes: counts = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
      );
      return (
        Number(counts.ApproximateNumberOfMessages) + Number(counts.ApproximateNumberOfMessagesNotVisible)
      );
    },
    redrive: () =>
      sqs.send(
        new StartMessageMoveTaskCommand({
          SourceArn: 'arn:aws:sqs:eu-west-2:000000000000:longstop-webhook-calls-dead-letters',
        }),
      ),
    /** Waits until everything under way is done. */
    settled: async () => service.ask('/local/events'),
  };
}

/** As a receiver verifies by Standard Webhooks: one of the signatures is by its secret. */
function isSigned({ headers, body }: Call, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(expected);
}

const sentAt = ({ headers }: Call) => new Date(Number(headers['webhook-timestamp']) * 1000).toISOString();
const whatIn = ({ body }: Call) => {
  const { type, data } = JSON.parse(body) as { type: string; data: Record<string, string> };
  return `${type} ${data.rule}`;
};

test('each change is one signed call; one that failed is made again after a quarter of an hour', async () => {
  const { set, receiver, refer, settled, moveTo, secrets, ask, reports } = await openWorld();
  expect((await set(1, { url: receiver.url })).status).toBe(200);
  receiver.answer.status = 500;
  await refer();
  await settled();
  const opened = receiver.calls.filter((call) => whatIn(call).endsWith('.opened written-confirmation'));
  expect(opened.map(sentAt)).toEqual(['2026-11-24T10:00:00.000Z']);
  expect(reports).toContainEqual(
    expect.objectContaining({ what: 'webhook-failed', authority: 'walsall', kind: '5xx' }),
  );

  receiver.answer.status = 204;
  await moveTo('2026-11-24T10:14:59Z');
  expect(receiver.calls.map(sentAt).every((at) => at === '2026-11-24T10:00:00.000Z')).toBe(true);
  await moveTo('2026-11-27T12:00:00Z');
  const told = receiver.calls.filter((call) => whatIn(call).endsWith('written-confirmation'));
  expect(told.map((call) => `${sentAt(call)} ${whatIn(call)}`).slice(0, 2)).toEqual([
    '2026-11-24T10:00:00.000Z longstop.deadline.opened written-confirmation',
    '2026-11-24T10:15:00.000Z longstop.deadline.opened written-confirmation',
  ]);
  expect(new Set(told.map(whatIn))).toEqual(
    new Set(['opened', 'missed', 'escalated'].map((is) => `longstop.deadline.${is} written-confirmation`)),
  );

  const [secret] = await secrets();
  const { body: published } = await ask<{ id: string }[]>('/local/events');
  const events = new Map(published.map((event) => [event.id, event]));
  for (const call of receiver.calls) {
    expect(isSigned(call, secret!)).toBe(true);
    expect(call.path).toBe('/changes?of=walsall');
    expect(call.headers['content-type']).toMatch(/^application\/cloudevents\+json/);
    expect(JSON.parse(call.body)).toEqual(events.get(String(call.headers['webhook-id'])));
  }
  expect(JSON.stringify(reports)).not.toMatch(/of=walsall|changes\?/);
});

test('a receiver that is dead makes no notice late, and after six hours its calls wait in the dead-letter queue', async () => {
  const outboxes = [];
  for (const isDead of [true, false]) {
    const { set, receiver, refer, moveTo, isWaiting, outbox, redrive, settled } = await openWorld();
    if (isDead) await set(1, { url: receiver.url });
    receiver.answer.status = 503;
    await refer();
    await moveTo('2026-11-24T15:59:00Z');
    const waiting = await isWaiting('webhook-calls');
    expect(await isWaiting('webhook-calls-dead-letters')).toBe(0);
    await moveTo('2026-11-24T16:01:00Z');
    expect(await isWaiting('webhook-calls')).toBe(0);
    expect(await isWaiting('webhook-calls-dead-letters')).toBe(waiting);
    expect(waiting > 0).toBe(isDead);
    if (isDead) {
      const calls = receiver.calls.length;
      expect(calls).toBe(24 * waiting);
      receiver.answer.status = 200;
      await redrive();
      await settled();
      expect(receiver.calls.length).toBe(calls + waiting);
      receiver.answer.status = 503;
    }
    await moveTo('2026-11-27T12:00:00Z');
    outboxes.push((await outbox()).map(({ at, to, kind, rule }) => ({ at, to, kind, rule })));
  }
  const [dead, none] = outboxes;
  expect(none!.length).toBeGreaterThan(2);
  expect(dead).toEqual(none);
});

test('the secret is replaced with two at a time, and a webhook that is taken away is not called any more', async () => {
  const { set, receiver, refer, confirm, settled, moveTo, secrets, putSecrets } = await openWorld();
  const [old] = await secrets();
  const next = `whsec_${Buffer.from('the secret that replaces it').toString('base64')}`;
  await set(1, { url: receiver.url });
  await putSecrets(old!, next);
  await refer();
  await settled();
  expect(receiver.calls.length).toBeGreaterThan(0);
  for (const call of receiver.calls)
    expect([old!, next].map((each) => isSigned(call, each))).toEqual([true, true]);
  await putSecrets(next);
  const before = receiver.calls.length;
  await moveTo('2026-11-27T12:00:00Z');
  const later = receiver.calls.slice(before);
  expect(later.length).toBeGreaterThan(0);
  for (const call of later) expect([old!, next].map((each) => isSigned(call, each))).toEqual([false, true]);

  receiver.answer.status = 500;
  await confirm();
  await settled();
  const failed = receiver.calls.length;
  expect(failed).toBeGreaterThan(before + later.length);
  expect((await set(2, null)).body.settings).not.toHaveProperty('webhook');
  await moveTo('2026-11-27T18:00:00Z');
  expect(receiver.calls.length).toBe(failed);
});

test('an address that Longstop does not call is refused, and nothing is set', async () => {
  const { set, receiver } = await openWorld();
  const refused = await set(1, { url: receiver.url.replace('127.0.0.1', 'localhost') });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ field: 'change.webhook.url', howToFix: 'Use https.' });
  expect((await set(1, { url: receiver.url })).status).toBe(200);
});
