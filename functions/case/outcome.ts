/** Records what SES said of a mail, as an outcome of the attempt that it was. */
import { openCaseFile } from '../../domain/case/case-file.ts';
import type { Fact, NoticeOutcome } from '../../domain/case/facts.ts';
import type { Message } from '../../domain/case/message.ts';
import type { CaseLog, SendOutcome } from '../ports.ts';
import { type Recording, record } from './record.ts';

/** One attempt to send a message, which was claimed. */
export interface Attempt {
  readonly message: Pick<Message, 'notice' | 'kind'>;
  readonly attempt: number;
}

/** Adds to the log what SES said of an attempt. Doubt adds nothing: SES's own events may settle it. */
export async function recordOutcome(
  ports: Recording,
  log: CaseLog,
  { message, attempt }: Attempt,
  outcome: SendOutcome,
): Promise<CaseLog> {
  if (outcome.is === 'unknown') {
    ports.report({ what: 'send-in-doubt', authority: log.key.authority, kind: message.kind });
    return log;
  }
  const fact = (current: CaseLog): Fact | undefined => {
    if (!isInDoubt(current, message.notice, attempt)) return undefined;
    const about = { at: ports.now(), notice: message.notice, attempt };
    const is: NoticeOutcome['is'] = `notice-${outcome.is}`;
    return outcome.is === 'accepted'
      ? { is, ...about, mail: outcome.mail }
      : { is, ...about, reason: outcome.reason };
  };
  return (await record(ports, log, fact, false)).log;
}

/** SES's own event may have been recorded first: then there is nothing to add. */
function isInDoubt({ key, facts }: CaseLog, notice: string, attempt: number): boolean {
  const message = openCaseFile(key.authority, key.reference, facts).messages.get(notice);
  return message?.progress.is === 'claimed' && message.attempt === attempt;
}
