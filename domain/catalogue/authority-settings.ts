/** What an authority sets for itself. Everything here can be changed by its administrator, and every change is kept. */
import type { Division } from '../calendar/bank-holidays.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Retention } from '../case/retention.ts';
import type { Ladder, LadderName } from '../notices/ladders.ts';
import { ladders } from '../notices/ladders.ts';
import type { Directory } from '../notices/recipients.ts';
import type { Restore } from '../notices/restores.ts';
import type { CountedPeriod } from '../periods/period.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Practice } from './practice.ts';

/** A day on which the authority's offices are closed. It is shown in the workings, and counts like any other day. */
export interface ClosingDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
}

/** Where a system of the authority hears of each change of a deadline. */
export interface Webhook {
  readonly url: string;
}

export interface AuthoritySettings {
  /** Who holds which role, in which language they are written to, who is away and who stands in. */
  readonly directory: Directory;
  /** Periods for rules whose document gives none, by rule id or `rule id/stage`. */
  readonly periods: Readonly<Record<string, CountedPeriod>>;
  /** Ladders that replace the usual ones. */
  readonly ladders: Readonly<Partial<Record<LadderName, Ladder>>>;
  /** Whose bank holidays are not working days. */
  readonly division: Division;
  readonly closingDays: readonly ClosingDay[];
  /** Roles of the directory whose routine notices come in one mail at 09:00 of each working day. Absent is none. */
  readonly digests?: readonly Role[];
  /** How long closed cases are kept. Where nothing is set, for ever: nothing is erased because somebody forgot to decide. */
  readonly retention?: { readonly closedCases: Retention };
  readonly webhook?: Webhook;
}

/** Sections to replace; those left out stay. A webhook of `null` is taken away. */
export interface SettingsSections extends Partial<Omit<AuthoritySettings, 'webhook'>> {
  readonly webhook?: Webhook | null;
}

/**
 * An authority that has set nothing: no addresses, the usual ladders, rules without a period dormant, and closed cases kept.
 */
export const unsetSettings: AuthoritySettings = {
  directory: { language: 'en', addresses: {} },
  periods: {},
  ladders: {},
  division: 'england-and-wales',
  closingDays: [],
};

/** The settings with some sections replaced. */
export function withSections(settings: AuthoritySettings, sections: SettingsSections): AuthoritySettings {
  const { webhook, ...others } = { ...settings, ...sections };
  return { ...others, ...(webhook && { webhook }) };
}

/** How the authority runs its procedures, given the calendar of its division and what restores have cost. */
export function practiceOf(
  settings: AuthoritySettings,
  calendar: WorkingCalendar,
  restores: readonly Restore[],
): Practice {
  const { periods, closingDays, digests = [] } = settings;
  return { calendar, periods, ladders: { ...ladders, ...settings.ladders }, digests, closingDays, restores };
}
