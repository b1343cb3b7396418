/** The value of a milestone's field in words, given the words of a language. */
import { parseDay } from '../calendar/day.ts';
import { type Role, roles } from '../vocabulary/roles.ts';
import type { Phrases } from './phrases.ts';
import type { RecordPhrases, YesOrNoName } from './record-phrases.ts';

interface Words extends Pick<Phrases, 'day' | 'instant' | 'role'>, Pick<RecordPhrases, 'answers'> {
  readonly listed: Readonly<Record<string, string>>;
}

/** Gives a value in words. What is an id, a label or a name of an organisation stands as it is. */
export function valuesIn({ answers, listed, day, instant, role }: Words): RecordPhrases['value'] {
  return (name, value) => {
    if (typeof value === 'boolean') return answers[name as YesOrNoName][value ? 'yes' : 'no'];
    if (typeof value !== 'string') return value.join(', ');
    if (Object.hasOwn(listed, value)) return listed[value]!;
    if (isRole(value)) return role(value);
    const date = parseDay(value);
    if (date !== undefined) return day(date);
    return /^\d{4}-\d{2}-\d{2}T/.test(value) ? instant(Date.parse(value)) : value;
  };
}

function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value);
}
