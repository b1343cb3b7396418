/** Claims notices for a digest, each in the log of its own case, and writes what the digest says of it. */

import type { Message } from '../../domain/case/message.ts';
import { waitingIn } from '../../domain/notices/digest.ts';
import { type Letter, letterOf } from '../../domain/wording/letter.ts';
import type { Arrangements } from '../case/arrangements.ts';
import { type Assessment, assess } from '../case/assess.ts';
import type { Attempt } from '../case/outcome.ts';
import { type Recording, record } from '../case/record.ts';
import { Failure } from '../failure.ts';
import type { CaseKey, CaseLog } from '../ports.ts';

/** What was claimed in one case, and the log with it. */
export interface Claimed {
  readonly log: CaseLog;
  readonly letters: readonly { readonly attempt: Attempt; readonly letter: Letter }[];
  /** What went wrong before the rest could be claimed. It stays as it is, or in doubt. */
  readonly failure?: readonly [unknown];
}

/**
 * Claims what still waits of some notices of a case.
 * @param link hash of the token of the digest's link
 */
export async function claimIn(
  ports: Recording,
  key: CaseKey,
  notices: readonly string[],
  link: string,
  { practice }: Arrangements,
): Promise<Claimed> {
  let log = await ports.logs.load(key);
  const letters: { attempt: Attempt; letter: Letter }[] = [];
  try {
    for (const notice of notices) {
      let written: { attempt: Attempt; letter: Letter } | undefined;
      const recorded = await record(
        ports,
        log,
        (current) => {
          const now = ports.now();
          const assessment = assess(current, practice, now);
          const waiting = waitingIn(assessment.agenda, now).find(({ message }) => message.notice === notice);
          if (!waiting) return undefined;
          const attempt = waiting.message.attempt + 1;
          // Before the claim: what cannot be written leaves no doubt whether it was sent
          written = {
            attempt: { message: waiting.message, attempt },
            letter: write(assessment, waiting.message),
          };
          return { is: 'notice-claimed', at: now, notice, attempt, link, inDigest: true };
        },
        false,
      );
      log = recorded.log;
      if (recorded.added && written) letters.push(written);
    }
  } catch (failure) {
    return { log, letters, failure: [failure] };
  }
  return { log, letters };
}

function write({ file, deadlines, practice }: Assessment, message: Message): Letter {
  const deadline = deadlines.find(({ id }) => id === message.deadline);
  if (!deadline) throw new Failure('DeadlineGone');
  return letterOf({ file, deadline, message, possibleRepeat: false, practice, link: '' });
}
