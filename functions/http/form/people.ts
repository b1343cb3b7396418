/** The people named with a milestone, from the rows of a form. A row left empty names nobody. */
import type { Language, Person } from '../../../domain/case/facts.ts';
import { agency, email, role } from '../values.ts';
import { type FormFault, type Read, read, typed } from './fault.ts';

/** More than anybody types in one go. What systems post may name more. */
export const mostRows = 10;

/** The name of an input of a row. */
export function personInput(row: number, part: 'role' | 'email' | 'agency' | 'language'): string {
  return `people-${row}-${part}`;
}

/** How many rows a form has. */
export function rowsIn(form: URLSearchParams): number {
  const rows = Number(typed(form, 'people'));
  return Number.isInteger(rows) && rows >= 1 && rows <= mostRows ? rows : 1;
}

export function readPeople(form: URLSearchParams): Read<readonly Person[]> {
  const people: Person[] = [];
  const faults: FormFault[] = [];
  for (let row = 0; row < rowsIn(form); row += 1) {
    const one = readRow(form, row);
    if (one.faults) faults.push(...one.faults);
    else if (one.value) people.push(one.value);
  }
  return faults.length > 0 ? { faults } : read(people);
}

function readRow(form: URLSearchParams, row: number): Read<Person | undefined> {
  const [roleSaid, mail, from] = (['role', 'email', 'agency'] as const).map((part) =>
    typed(form, personInput(row, part)),
  ) as [string, string, string];
  if (roleSaid === '' && mail === '' && from === '') return read(undefined);
  const known = role.safeParse(roleSaid);
  const faults: FormFault[] = [];
  if (!known.success) faults.push({ input: personInput(row, 'role'), fault: 'role-missing' });
  if (mail === '') faults.push({ input: personInput(row, 'email'), fault: 'email-missing' });
  else if (!email.safeParse(mail).success)
    faults.push({ input: personInput(row, 'email'), fault: 'not-an-email' });
  if (from !== '' && !agency.safeParse(from).success)
    faults.push({ input: personInput(row, 'agency'), fault: 'not-an-agency' });
  if (!known.success || faults.length > 0) return { faults };
  const language = languageIn(typed(form, personInput(row, 'language')));
  return read({
    role: known.data,
    email: mail,
    ...(from !== '' && { agency: from }),
    ...(language && { language }),
  });
}

function languageIn(text: string): Language | undefined {
  return text === 'en' || text === 'cy' ? text : undefined;
}
