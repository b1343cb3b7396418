/**
 * Tells an authority's own system what has changed about deadlines: each change is one signed call of its webhook.
 *
 * Triggered by the queue of calls, which `publish-changes` writes to. Twice: the call has the same `webhook-id`. Late, or
 * not at all: no notice depends on it. A call that is not answered with 2xx is made again after a quarter of an hour,
 * for six hours; then a dead-letter queue sounds an alarm. All calls of a batch are made at once, so none waits for
 * a receiver that is slow.
 */
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Authority, isAuthority } from '../domain/vocabulary/authorities.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { Failure, nameOfError } from './failure.ts';
import { signedHeaders } from './http/sign.ts';
import { isOnThisMachine, webhookFault } from './http/webhook-url.ts';
import { statusClasses } from './ports/reports.ts';
import type { CloudEvent, Given, ReportEntry } from './ports.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

type Needs = Given<'authorities' | 'caller' | 'webhookSecrets'>;

export const callWebhook = (ports: Needs) =>
  middy<SQSEvent, SQSBatchResponse>(diesAtItsLimit).handler(async ({ Records: records }) => {
    const made = await Promise.all(records.map(({ body }) => tryCall(ports, body)));
    for (const entry of counted(made)) ports.report(entry);
    const failed = records.filter((_, place) => made[place]!.what === 'webhook-failed');
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });

export const handler = onAws(callWebhook, {
  authorities: aws.authorities,
  caller: aws.caller,
  webhookSecrets: aws.webhookSecrets,
});

/** What became of one call, in words that are the same for all calls that went alike. */
async function tryCall(ports: Needs, body: string): Promise<ReportEntry> {
  let whose: Pick<ReportEntry, 'authority'> = {};
  try {
    const event = JSON.parse(body) as CloudEvent;
    const authority = event.data.authority ?? '';
    if (!isAuthority(authority)) return { what: 'webhook-dropped' };
    whose = { authority };
    const status = await call(ports, authority, event, body);
    if (status === 'no-webhook') return { what: 'webhook-dropped', authority };
    const kind = statusClasses[Math.floor(status / 100) - 1]!;
    return { what: kind === '2xx' ? 'webhook-called' : 'webhook-failed', authority, kind };
  } catch (error) {
    return { what: 'webhook-failed', ...whose, error: nameOfError(error) };
  }
}

/** By the URL and the secrets as they are now. Whoever has no webhook any more is not called. */
async function call(
  ports: Needs,
  authority: Authority,
  { id }: CloudEvent,
  body: string,
): Promise<number | 'no-webhook'> {
  const { webhook } = (await ports.authorities.find(authority)).settings;
  if (!webhook) return 'no-webhook';
  if (webhookFault(webhook.url, isOnThisMachine(ports.settings))) throw new Failure('WebhookNotAllowed');
  const secrets = await ports.webhookSecrets.find(authority);
  if (secrets.length === 0) throw new Failure('NoWebhookSecret');
  const headers = {
    ...signedHeaders(id, ports.now(), body, ...secrets),
    'content-type': 'application/cloudevents+json; charset=utf-8',
  };
  return ports.caller.post(webhook.url, headers, body);
}

/** One entry for all calls that went alike, with their number. */
function counted(entries: readonly ReportEntry[]): ReportEntry[] {
  const alike = Map.groupBy(entries, (entry) => JSON.stringify(entry));
  return [...alike.values()].map((group) => ({ ...group[0]!, count: group.length }));
}
