/** Names of roles and days as lists and headings want them. */

import { parseDay } from '../../../domain/calendar/day.ts';
import { type Role, roles } from '../../../domain/vocabulary/roles.ts';
import { capitalised } from '../../../domain/wording/capitals.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';

export function roleName(role: Role, phrases: Phrases): string {
  return capitalised(phrases.role(role));
}

/** Every role by name, the article left out of account. */
export function rolesByName(phrases: Phrases): readonly Role[] {
  const key = (role: Role) => phrases.role(role).replace(/^(the|yr?) /, '');
  return roles.toSorted((a, b) => key(a).localeCompare(key(b), phrases.language));
}

/** For GOV.UK's select: every role, and first an empty choice. */
export function roleItems(phrases: Phrases, none: string, chosen?: string) {
  return [
    { value: '', text: none, selected: chosen === undefined || chosen === '' },
    ...rolesByName(phrases).map((role) => ({
      value: role,
      text: roleName(role, phrases),
      selected: role === chosen,
    })),
  ];
}

/** The words of a day `YYYY-MM-DD`. */
export function dayName(day: string, phrases: Phrases): string {
  const parsed = parseDay(day);
  return parsed === undefined ? day : phrases.day(parsed);
}
