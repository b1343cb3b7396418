/**
 * Records what SES reports about a mail: accepted, delivered, bounced, delayed, complained of.
 *
 * Triggered by the queue of SES events. They come late, twice, in any order or not at all: nothing waits for one, and
 * one that says nothing new is not recorded. A bounce wakes the case, so that someone else is told. What is said of a
 * digest is recorded of each of its notices, in their own cases.
 */
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openCaseFile } from '../domain/case/case-file.ts';
import type { Fact, NoticeOutcome } from '../domain/case/facts.ts';
import { nextState } from '../domain/case/message.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { record } from './case/record.ts';
import { type Settling, settle } from './case/settle.ts';
import { type Attempted, claimedWith } from './digest/claimed-with.ts';
import { type MailEvent, readMailEvent } from './mail-event.ts';
import type { CaseKey, CaseLog, Given } from './ports.ts';
import { workThrough } from './queue-batch.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

type Needs = Settling & Given<'links'>;

export const recordDelivery = (ports: Needs) =>
  middy<SQSEvent, SQSBatchResponse>(diesAtItsLimit).handler((event) =>
    workThrough(ports, event, 'mail-event-failed', (bodies) => recordEvents(ports, bodies), placeOf),
  );

export const handler = onAws(recordDelivery, {
  alarms: aws.alarms,
  announcements: aws.announcements,
  authorities: aws.authorities,
  calendars: aws.calendars,
  links: aws.links,
  logs: aws.logs,
  restores: aws.restores,
});

/** Events about one case, or one digest, are recorded together: one reading of a log serves them all. */
function placeOf(body: string): string | undefined {
  try {
    const about = readMailEvent(body)?.about;
    if (!about) return undefined;
    return 'digest' in about ? about.digest : `${about.key.authority} ${about.key.reference}`;
  } catch {
    return undefined;
  }
}

async function recordEvents(ports: Needs, bodies: readonly string[]): Promise<void> {
  const events = bodies.flatMap((body) => readMailEvent(body) ?? []);
  const about = events[0]?.about;
  if (!about) return;
  if (!('digest' in about)) return recordInCase(ports, about.key, events);
  const cases = await ports.links.shared(about.digest);
  const recorded = await Promise.allSettled(cases.map(({ key }) => recordInCase(ports, key, events)));
  const failed = recorded.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

async function recordInCase(ports: Needs, key: CaseKey, events: readonly MailEvent[]): Promise<void> {
  let log = await ports.logs.load(key);
  let mustSettle = false;
  for (const event of events) {
    /** What may call for another step must be found by the sweep should this function die before settling. */
    const matters = changesWhatIsNext(event);
    for (const attempted of noticesOf(event, log)) {
      const recorded = await record(
        ports,
        log,
        (current) => newFact(ports, current, event, attempted),
        matters,
      );
      log = recorded.log;
      mustSettle ||= recorded.added && matters;
    }
  }
  if (mustSettle) await settle(ports, log);
}

/** What an event is about in one case. */
function noticesOf({ about }: MailEvent, log: CaseLog): readonly Attempted[] {
  return 'digest' in about ? claimedWith(log.facts, about.digest) : [about];
}

/** The fact of an event, unless it says nothing new about a message of this log. */
function newFact(
  ports: Needs,
  log: CaseLog,
  { is, reason, mail }: MailEvent,
  { notice, attempt }: Attempted,
): Fact | undefined {
  const { authority, reference } = log.key;
  const message = openCaseFile(authority, reference, log.facts).messages.get(notice);
  if (!message) return undefined;
  const fact: NoticeOutcome = {
    is,
    notice,
    attempt,
    ...(reason !== undefined && { reason }),
    ...(mail !== undefined && { mail }),
    at: ports.now(),
  };
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
