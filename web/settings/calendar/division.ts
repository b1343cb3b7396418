/** Whose bank holidays are not working days, to be changed. */
import type { Division } from '../../../domain/calendar/bank-holidays.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { valueWords } from '../shared/values.ts';
import type { SettingsPage } from '../shared/view.ts';
import { calendarWords } from './calendar.ts';

export const divisions: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland'];

export function divisionPage(chosen: Division, phrases: Phrases): SettingsPage {
  const text = calendarWords[phrases.language].division;
  const { divisions: names } = valueWords[phrases.language];
  return {
    section: 'calendar',
    within: 'division',
    title: text.title,
    template: 'settings/calendar/division.njk',
    context: {
      text,
      items: divisions.map((value) => ({ value, text: names[value], checked: value === chosen })),
    },
  };
}

export function divisionReview(before: Division, after: Division, phrases: Phrases): SettingsPage {
  const text = calendarWords[phrases.language].division;
  const { divisions: names } = valueWords[phrases.language];
  return {
    section: 'calendar',
    within: 'division',
    title: text.reviewTitle,
    template: 'settings/shared/review.njk',
    context: {
      action: '/settings/calendar/division',
      sentences: [text.review(names[before], names[after]), text.reviewEffect],
      kept: [{ name: 'division', value: after }],
      saveText: text.save,
    },
  };
}
