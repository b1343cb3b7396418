/** Whose bank holidays count, how far they are known, and the days on which the authority is closed. */
import type { BankHoliday } from '../../../domain/calendar/bank-holidays.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Instant } from '../../../domain/calendar/london.ts';
import type { Language } from '../../../domain/case/facts.ts';
import type { AuthoritySettings } from '../../../domain/catalogue/authority-settings.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { holidayInWelsh } from '../../../domain/wording/welsh/holidays.ts';
import { dateItems } from '../shared/days.ts';
import { errorsOf, type Fault } from '../shared/faults.ts';
import { dayName } from '../shared/names.ts';
import { valueWords } from '../shared/values.ts';
import { type SettingsPage, settingsWords } from '../shared/view.ts';
import { english } from './english.ts';
import { type ClosingFault, closingName, type TypedClosing } from './form.ts';
import { welsh } from './welsh.ts';
import type { CalendarWords } from './words.ts';

export const calendarWords: Readonly<Record<Language, CalendarWords>> = { en: english, cy: welsh };

/** Below so many days left people are told that the end is near. */
const fewDays = 180;

export interface CalendarShown {
  readonly settings: AuthoritySettings;
  /** The last day of which it is known whether it is a working day. */
  readonly lastKnownDay: Day;
  readonly today: Day;
  /** The bank holidays of the division from today on. */
  readonly coming: readonly BankHoliday[];
  readonly edition: number;
  /** When it was taken over, where that was noted. */
  readonly takenOverAt?: Instant;
  readonly typed: TypedClosing;
}

export function calendarPage(
  shown: CalendarShown,
  faults: readonly Fault<ClosingFault>[],
  phrases: Phrases,
): SettingsPage {
  const text = calendarWords[phrases.language];
  const { settings, coming, typed } = shown;
  const { day, month, year } = settingsWords[phrases.language];
  return {
    section: 'calendar',
    title: text.title,
    template: 'settings/calendar/calendar.njk',
    errors: errorsOf(faults, text.closing.faults),
    context: {
      text,
      division: valueWords[phrases.language].divisions[settings.division],
      horizon: horizonOf(shown, phrases),
      coming: coming.slice(0, 8).map((holiday) => holidayName(holiday, phrases)),
      closing: settings.closingDays.map((closing) => ({
        value: closingName(closing),
        day: dayName(closing.date, phrases),
        title: closing.title,
        checked: typed.ticked.includes(closingName(closing)),
      })),
      day: dateItems(typed.day, { day, month, year }),
      name: typed.name,
    },
  };
}

function horizonOf({ lastKnownDay, today, coming, edition, takenOverAt }: CalendarShown, phrases: Phrases) {
  const { horizon } = calendarWords[phrases.language];
  const last = coming.at(-1);
  const left = lastKnownDay - today;
  const when =
    edition === 0
      ? horizon.shipped
      : takenOverAt === undefined
        ? horizon.notNoted
        : `${horizon.came} ${phrases.instant(takenOverAt)}`;
  return {
    last: last ? holidayName(last, phrases) : undefined,
    knownTo: phrases.day(lastKnownDay),
    left: horizon.days(left),
    isNear: left < fewDays,
    edition: `${horizon.editionNumber(edition)}: ${when}`,
  };
}

function holidayName({ date, title }: BankHoliday, phrases: Phrases): string {
  return `${dayName(date, phrases)}: ${phrases.language === 'cy' ? holidayInWelsh(title) : title}`;
}
