/**
 * Sends digests: one mail to each address whose role has chosen it, with all its routine notices of the morning.
 *
 * Triggered every five minutes from 09:00 to 09:20 in London, Monday to Friday. It only makes many mails one: what it has
 * not taken by half past nine the case's own waking sends singly. So late, twice at once, dead half-way or never at all, it
 * loses nothing. A later run takes what an earlier one left.
 */

import middy from '@middy/core';
import { second } from '../domain/calendar/london.ts';
import { type Authority, authorities } from '../domain/vocabulary/authorities.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { type Arrangements, arrangementsOf } from './case/arrangements.ts';
import type { Mailing } from './case/send.ts';
import type { Settling } from './case/settle.ts';
import { type Batch, sendDigest } from './digest/send-digest.ts';
import { casesToLookAt, type Entry, waitingInCase } from './digest/waiting.ts';
import { nameOfError } from './failure.ts';
import type { CaseKey, Given } from './ports.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

type Needs = Settling & Mailing & Given<'attention'>;

/** A run begins no new mail after this. The next one goes on. */
const timeAtOnce = 40 * second;
/** Notices in one mail: more would make it longer than mail programs show whole. Whoever has more gets several mails. */
const noticesInAMail = 25;
/** How many logs are read at once. */
const atOnce = 8;

export interface Digests {
  readonly mails: number;
  readonly notices: number;
}

export const sendDigests = (ports: Needs) => middy(diesAtItsLimit).handler((_event: unknown) => run(ports));

export const handler = onAws(sendDigests, {
  alarms: aws.alarms,
  announcements: aws.announcements,
  attention: aws.attention,
  authorities: aws.authorities,
  calendars: aws.calendars,
  links: aws.links,
  logs: aws.logs,
  mailer: aws.mailer,
  restores: aws.restores,
});

async function run(ports: Needs): Promise<Digests> {
  const begun = ports.now();
  const choosing = await authoritiesWithDigests(ports);
  if (choosing.size === 0) return { mails: 0, notices: 0 };
  const failures: unknown[] = [];
  const keys = (await casesToLookAt(ports)).filter(({ authority }) => choosing.has(authority));
  let [mails, notices] = [0, 0];
  for (const batch of batchesOf(await waitingInEach(ports, keys, choosing, failures))) {
    if (ports.now() > begun + timeAtOnce) break;
    const sent = await sendDigest(ports, batch, choosing.get(batch.authority)!);
    failures.push(...sent.failures);
    if (sent.notices > 0) mails += 1;
    notices += sent.notices;
  }
  ports.report({ what: 'digests-sent', count: mails });
  for (const error of failures) ports.report({ what: 'digest-failed', error: nameOfError(error) });
  if (failures.length > 0) throw failures[0];
  return { mails, notices };
}

async function authoritiesWithDigests(ports: Needs): Promise<ReadonlyMap<Authority, Arrangements>> {
  const all = await Promise.all(
    authorities.map(async (authority) => [authority, await arrangementsOf(ports, authority)] as const),
  );
  return new Map(all.filter(([, { practice }]) => practice.digests.length > 0));
}

/** A case that cannot be read holds up no other. */
async function waitingInEach(
  ports: Needs,
  keys: readonly CaseKey[],
  arrangements: ReadonlyMap<Authority, Arrangements>,
  failures: unknown[],
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let from = 0; from < keys.length; from += atOnce) {
    const found = await Promise.allSettled(
      keys
        .slice(from, from + atOnce)
        .map((key) => waitingInCase(ports, key, arrangements.get(key.authority)!)),
    );
    for (const one of found) {
      if (one.status === 'fulfilled') entries.push(...one.value);
      else failures.push(one.reason);
    }
  }
  return entries;
}

/** By authority, address and language; what is due first stands first. */
function batchesOf(entries: readonly Entry[]): Batch[] {
  const byReader = Map.groupBy(
    entries.toSorted((a, b) => (a.message.tells ?? Infinity) - (b.message.tells ?? Infinity)),
    ({ key, message }) => `${key.authority}\n${message.email}\n${message.language}`,
  );
  return [...byReader.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / noticesInAMail) }, (_, page): Batch => {
      const [first, ...others] = all.slice(page * noticesInAMail, (page + 1) * noticesInAMail);
      const { authority } = first!.key;
      const { email, language } = first!.message;
      return { authority, email, language, entries: [first!, ...others] };
    }),
  );
}
