/**
 * Sends one digest: claims its notices, hands SES one mail with those that were claimed, and records in each case what SES
 * said. A crash leaves each notice as it was, to be sent by itself, or claimed and so in doubt, to be sent again as a
 * possible repeat.
 */
import type { Language } from '../../domain/case/facts.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { digestMailOf } from '../../domain/wording/digest-mail.ts';
import type { Arrangements } from '../case/arrangements.ts';
import { hashOfToken, linkLifetime, newToken } from '../case/links.ts';
import { recordOutcome } from '../case/outcome.ts';
import { claimLasts, type Mailing } from '../case/send.ts';
import { type Settling, settle } from '../case/settle.ts';
import { unhurried } from '../case/unhurried.ts';
import type { SendOutcome } from '../ports.ts';
import { type Claimed, claimIn } from './claim.ts';
import type { Entry } from './waiting.ts';

type Needs = Settling & Mailing;

/** Notices for one address in one language. */
export interface Batch {
  readonly authority: Authority;
  readonly email: string;
  readonly language: Language;
  readonly entries: readonly [Entry, ...Entry[]];
}

/** What came of it: how many notices went, and what failed for single cases. */
export interface Sent {
  readonly notices: number;
  readonly failures: readonly unknown[];
}

export async function sendDigest(ports: Needs, batch: Batch, arrangements: Arrangements): Promise<Sent> {
  const { authority, email, language, entries } = batch;
  const begun = ports.now();
  const token = newToken(ports.random);
  const link = hashOfToken(token);
  const tried = await claimAll(ports, batch, link, begun + linkLifetime, arrangements);
  const claims = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failures = [...rejected(tried), ...claims.flatMap(({ failure = [] }) => failure)];
  const claimed = claims.filter((each) => each.letters.length > 0);
  const letters = claimed.flatMap((each) => each.letters.map(({ letter }) => letter));
  if (letters.length === 0) return { notices: 0, failures };
  if (ports.now() - begun > claimLasts) {
    ports.report({ what: 'claim-too-old-to-send', authority, count: letters.length });
    return { notices: 0, failures };
  }
  const mail = digestMailOf({
    authority,
    language,
    at: entries[0].digest,
    letters,
    link: `${ports.settings.publicUrl}/a/${token}`,
  });
  const handOver = () => ports.mailer.send(email, mail, { authority, digest: link });
  const outcome = await unhurried(ports, handOver, 'routine', begun + claimLasts);
  const settled = await Promise.allSettled(claimed.map((each) => settleOne(ports, each, outcome)));
  return { notices: letters.length, failures: [...failures, ...rejected(settled)] };
}

/** All cases at once; within a case one claim after the other. */
async function claimAll(
  ports: Needs,
  { entries }: Batch,
  link: string,
  expires: number,
  arrangements: Arrangements,
): Promise<PromiseSettledResult<Claimed>[]> {
  const cases = Map.groupBy(entries, ({ key }) => key.reference);
  return Promise.allSettled(
    [...cases.values()].map(async ([first, ...others]) => {
      const { key } = first!;
      // Before the claims, so that whatever is claimed with the link is found by it
      await ports.links.share(link, key, expires);
      const notices = [first!, ...others].map(({ message }) => message.notice);
      return claimIn(ports, key, notices, link, arrangements);
    }),
  );
}

function rejected(results: readonly PromiseSettledResult<unknown>[]): unknown[] {
  return results.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
}

async function settleOne(ports: Needs, { log, letters }: Claimed, outcome: SendOutcome): Promise<void> {
  let current = log;
  for (const { attempt } of letters) current = await recordOutcome(ports, current, attempt, outcome);
  await settle(ports, current);
}
