/**
 * Records what SES reports about a mail: accepted, delivered, bounced, delayed, complained of.
 *
 * Triggered by the queue of SES events. They come late, twice, in any order or not at all: nothing waits for one, and
 * one that says nothing new is not recorded. A bounce wakes the case, so that someone else is told.
 */
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openCaseFile } from '../domain/case/case-file.ts';
import type { Fact, NoticeOutcome } from '../domain/case/facts.ts';
import { nextState } from '../domain/case/message.ts';
import { onAws } from './aws/on-aws.ts';
import { record } from './case/record.ts';
import { settle } from './case/settle.ts';
import { type MailEvent, readMailEvent } from './mail-event.ts';
import type { CaseLog, Ports } from './ports.ts';
import { workThrough } from './queue-batch.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

export const recordDelivery = (ports: Ports) =>
  middy<SQSEvent, SQSBatchResponse>(diesAtItsLimit).handler((event) =>
    workThrough(ports, event, 'mail-event-failed', (bodies) => recordEvents(ports, bodies), caseIn),
  );

export const handler = onAws(recordDelivery);

/** Events about one case are recorded together: one reading of its log serves them all. */
function caseIn(body: string): string | undefined {
  try {
    const event = readMailEvent(body);
    return event && `${event.key.authority} ${event.key.reference}`;
  } catch {
    return undefined;
  }
}

async function recordEvents(ports: Ports, bodies: readonly string[]): Promise<void> {
  const events = bodies.flatMap((body) => readMailEvent(body) ?? []);
  if (events.length === 0) return;
  let log = await ports.logs.load(events[0]!.key);
  let mustSettle = false;
  for (const event of events) {
    /** What may call for another step must be found by the sweep should this function die before settling. */
    const matters = changesWhatIsNext(event);
    const recorded = await record(ports, log, (current) => newFact(ports, current, event), matters);
    log = recorded.log;
    mustSettle ||= recorded.added && matters;
  }
  if (mustSettle) await settle(ports, log);
}

/** The fact of an event, unless it says nothing new about a message of this log. */
function newFact(ports: Ports, log: CaseLog, event: MailEvent): Fact | undefined {
  const { key, ...about } = event;
  const message = openCaseFile(key.authority, key.reference, log.facts).messages.get(event.notice);
  if (!message) return undefined;
  const fact: NoticeOutcome = { ...about, at: ports.now() };
  if (isNoteworthy(fact)) return alreadyNoted(log, fact) ? undefined : fact;
  const after = nextState(message, fact);
  return after.progress.is === message.progress.is ? undefined : fact;
}

/** Whether the case's next moment may be another: a delivery ends a wait, a bounce calls for someone else. */
function changesWhatIsNext({ is }: MailEvent): boolean {
  return is === 'notice-bounced' || is === 'notice-delivered';
}

/** Changes nothing about what to do next, but is part of the record. */
function isNoteworthy({ is }: NoticeOutcome): boolean {
  return is === 'notice-complained' || is === 'notice-delayed';
}

function alreadyNoted({ facts }: CaseLog, { is, notice, attempt }: NoticeOutcome): boolean {
  return facts.some(
    (fact) => fact.is === is && 'attempt' in fact && fact.notice === notice && fact.attempt === attempt,
  );
}
