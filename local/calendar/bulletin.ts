import { join } from 'node:path';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Clock } from '../clock.ts';
import { openJournal } from '../journal.ts';
import { readExpression } from '../scheduler/expression.ts';
import type { Timed } from '../timed.ts';
import type { Work } from '../work.ts';

/** The file of bank holidays, and whether the service has yet to take it over. */
interface Held {
  readonly file: unknown;
  readonly waiting: boolean;
  /** When it was published or last offered, in milliseconds since 1970. */
  readonly since: number;
}

/** Stands in for GOV.UK's page of bank holidays and for the daily visit to it. */
export interface Bulletin extends Timed {
  file(): unknown;
  /** Replaces the file. The service sees it at its next visit. */
  publish(file: unknown): void;
  close(): void;
}

const daily = readExpression('cron(0 6 * * ? *)', 'Europe/London');

/**
 * Opens the bulletin kept in `folder`; at first it holds what the service was shipped with. Visits are at six in the
 * morning in London, from the day on which a file is published until one says that it has nothing more to do: a visit to a
 * file that has not changed changes nothing, and a simulated year has hundreds.
 * @param visit calls the function that fetches the file, and resolves whether it is done with it
 */
export function openBulletin(
  folder: string,
  clock: Clock,
  work: Work,
  visit: () => Promise<boolean>,
): Bulletin {
  const journal = openJournal<Held>(join(folder, 'bank-holidays.jsonl'));
  const held = (): Held => journal.entries.get('file') ?? { file: bankHolidays, waiting: false, since: 0 };
  const nextDue = (): number | undefined => {
    const { waiting, since } = held();
    return waiting ? daily?.next(since + 1, since) : undefined;
  };
  return {
    file: () => held().file,
    publish: (file) => journal.put('file', { file, waiting: true, since: clock.now() }),
    nextDue,
    runDue() {
      if ((nextDue() ?? Number.POSITIVE_INFINITY) > clock.now()) return;
      const offered: Held = { ...held(), since: clock.now() };
      journal.put('file', offered);
      void work.run(async () => {
        const done = await visit();
        if (done && held() === offered) journal.put('file', { ...offered, waiting: false });
      });
    },
    close: () => journal.close(),
  };
}
