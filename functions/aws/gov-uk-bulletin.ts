/** The bank holidays as GOV.UK publishes them. */
import { second } from '../../domain/calendar/london.ts';
import { Failure } from '../failure.ts';
import type { Bulletin } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';

export function govUkBulletin({ bankHolidaysUrl }: Settings): Bulletin {
  return {
    async fetch() {
      const response = await fetch(bankHolidaysUrl, { signal: AbortSignal.timeout(10 * second) });
      if (!response.ok) throw new Failure('BankHolidaysNotAnswered');
      return response.json();
    },
  };
}
