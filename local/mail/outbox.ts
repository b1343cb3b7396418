import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { openJournal } from '../journal.ts';
import type { Queue } from '../queue/queue.ts';
import type { Work } from '../work.ts';
import { type Outcome, outcomesFor, sesEvent } from './events.ts';
import type { Mail } from './mail.ts';

/** Every mail that was accepted, and SES's reports about them. */
export interface Outbox {
  /** Keeps the mail for good, then has SES report what became of it. */
  accept(mail: Mail): void;
  /** Mails in the order in which they were accepted. */
  mails(): Mail[];
  find(id: string): Mail | undefined;
  /** SES reports `outcome` for every recipient of the mail, now. */
  report(mail: Mail, outcome: Outcome): void;
  close(): void;
}

/**
 * Opens the outbox kept in `folder`. Reports go to the queue `events`; those of a mail whose reports a kill cut
 * short are sent again, so each arrives at least once.
 */
export function openOutbox(folder: string, clock: Clock, work: Work, events: Queue): Outbox {
  const mails = openJournal<Mail>(join(folder, 'mails.jsonl'));
  const reported = openJournal<true>(join(folder, 'mails-reported.jsonl'));

  const report = (mail: Mail, recipient: string, outcome: Outcome): void => {
    events.send({ body: JSON.stringify(sesEvent(mail, recipient, outcome, randomUUID(), clock.now())) });
  };
  const reportAll = async (mail: Mail): Promise<void> => {
    await new Promise(setImmediate); // The sender has its answer first, as it mostly has with AWS.
    if (mail.configurationSet !== undefined)
      for (const recipient of mail.to)
        for (const outcome of outcomesFor(recipient)) report(mail, recipient, outcome);
    reported.put(mail.id, true);
  };

  for (const mail of mails.entries.values())
    if (!reported.entries.has(mail.id)) void work.run(() => reportAll(mail));
  return {
    accept(mail) {
      mails.put(mail.id, mail);
      void work.run(() => reportAll(mail));
    },
    mails: () => [...mails.entries.values()],
    find: (id) => mails.entries.get(id),
    report(mail, outcome) {
      for (const recipient of mail.to) report(mail, recipient, outcome);
    },
    close() {
      mails.close();
      reported.close();
    },
  };
}
