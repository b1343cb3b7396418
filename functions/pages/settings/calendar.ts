/** `/settings/calendar` and `/settings/calendar/division`: bank holidays, how far they are known, and closing days. */
import type { Division } from '../../../domain/calendar/bank-holidays.ts';
import { isoDay } from '../../../domain/calendar/day.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { workingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { type CalendarShown, calendarPage } from '../../../web/settings/calendar/calendar.ts';
import { divisionPage, divisionReview, divisions } from '../../../web/settings/calendar/division.ts';
import {
  type ClosingFault,
  checkClosing,
  nothingTyped,
  readClosing,
  type TypedClosing,
} from '../../../web/settings/calendar/form.ts';
import type { PageForPerson } from '../page.ts';
import { answerForm } from './form.ts';

export const calendar: PageForPerson = async (ports, request) => {
  const { edition, holidays, at } = await ports.calendars.published();
  const today = londonDay(ports.now());
  return answerForm<TypedClosing, ClosingFault>(ports, request, {
    to: '/settings/calendar',
    draftOf: () => nothingTyped,
    read: readClosing,
    check(typed, { settings }) {
      const { days, faults } = checkClosing(typed, settings.closingDays);
      return faults.length > 0 ? { faults } : { sections: { closingDays: days } };
    },
    page({ record: { settings } }, typed, faults) {
      const { division } = settings;
      const shown: CalendarShown = {
        settings,
        lastKnownDay: workingCalendar(holidays, division).lastKnownDay,
        today,
        coming: holidays[division].events.filter(({ date }) => date >= isoDay(today)),
        edition,
        ...(at !== undefined && { takenOverAt: at }),
        typed,
      };
      return calendarPage(shown, faults, request.phrases);
    },
  });
};

export const division: PageForPerson = (ports, request) =>
  answerForm<Division, never>(ports, request, {
    to: '/settings/calendar',
    draftOf: ({ settings }) => settings.division,
    read: (form) => divisions.find((each) => each === form.get('division')) ?? divisions[0]!,
    check: (chosen) => ({ sections: { division: chosen } }),
    page: (_, chosen) => divisionPage(chosen, request.phrases),
    review: ({ record }, chosen) => divisionReview(record.settings.division, chosen, request.phrases),
  });
