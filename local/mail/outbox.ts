import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { openJournal } from '../journal.ts';
import type { Queue } from '../queue/queue.ts';
import { openRecord } from '../record.ts';
import type { Work } from '../work.ts';
import { type Outcome, outcomesFor, sesEvent } from './events.ts';
import type { Mail } from './mail.ts';

/** A report of SES, and when it was made, in milliseconds since 1970. */
export interface Reported {
  readonly type: Outcome['type'];
  readonly at: number;
}

/** Every mail that was accepted, and SES's reports about them. */
export interface Outbox {
  /** Keeps the mail for good, then has SES report what became of it. */
  accept(mail: Mail): void;
  /** Mails in the order in which they were accepted. */
  mails(): Mail[];
  /** How many were accepted. */
  count(): number;
  find(id: string): Mail | undefined;
  /** SES reports `outcome` for every recipient of the mail, now. */
  report(mail: Mail, outcome: Outcome): void;
  /** What SES has reported about a mail, oldest first. */
  reportsOf(mail: Mail): readonly Reported[];
  close(): void;
}

/**
 * Opens the outbox kept in `folder`. Reports go to the queue `events`; those of a mail whose reports a kill cut
 * short are sent again, so each arrives at least once.
 */
export function openOutbox(folder: string, clock: Clock, work: Work, events: Queue): Outbox {
  const mails = openRecord<Mail>(join(folder, 'mails.jsonl'));
  const reported = openJournal<true | readonly Reported[]>(join(folder, 'mails-reported.jsonl'));

  const report = (mail: Mail, recipient: string, outcome: Outcome): void => {
    events.send({ body: JSON.stringify(sesEvent(mail, recipient, outcome, randomUUID(), clock.now())) });
  };
  const reportAll = async (mail: Mail): Promise<void> => {
    await new Promise(setImmediate); // The sender has its answer first, as it mostly has with AWS.
    const outcomes = usualOutcomes(mail);
    for (const { recipient, outcome } of outcomes) report(mail, recipient, outcome);
    const at = clock.now();
    reported.put(
      mail.id,
      outcomes.map(({ outcome }) => ({ type: outcome.type, at })),
    );
  };
  const reportsOf = (mail: Mail): readonly Reported[] => {
    const reports = reported.entries.get(mail.id) ?? [];
    if (reports !== true) return reports;
    return usualOutcomes(mail).map(({ outcome }) => ({ type: outcome.type, at: mail.at }));
  };

  for (const id of mails.keys()) {
    const mail = reported.entries.has(id) ? undefined : mails.get(id);
    if (mail) void work.run(() => reportAll(mail));
  }
  return {
    accept(mail) {
      mails.put(mail.id, mail);
      void work.run(() => reportAll(mail));
    },
    mails: () => [...mails.keys()].map((id) => mails.get(id)!),
    count: mails.count,
    find: mails.get,
    report(mail, outcome) {
      for (const recipient of mail.to) report(mail, recipient, outcome);
      reported.put(mail.id, [...reportsOf(mail), { type: outcome.type, at: clock.now() }]);
    },
    reportsOf,
    close() {
      mails.close();
      reported.close();
    },
  };
}

/** What SES reports of a mail by itself. */
function usualOutcomes({ configurationSet, to }: Mail) {
  if (configurationSet === undefined) return [];
  return to.flatMap((recipient) => outcomesFor(recipient).map((outcome) => ({ recipient, outcome })));
}
