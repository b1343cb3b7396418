/** The forms of absences and of stand-ins. */
import type { Directory } from '../../../domain/notices/recipients.ts';
import { type Role, roles } from '../../../domain/vocabulary/roles.ts';
import { isoOf, noDay, readDay, type TypedDay } from '../shared/days.ts';
import type { Fault } from '../shared/faults.ts';

export type AbsenceFault = 'no-role' | 'not-a-day' | 'past' | 'twice' | 'too-many' | 'nothing-ticked';
export type StandInFault = 'itself' | 'twice';

export type Absence = NonNullable<Directory['absences']>[number];

/** What was typed: an absence to add, or those that are over. */
export interface TypedAbsences {
  readonly adding: boolean;
  readonly role: string;
  readonly until: TypedDay;
  /** Absences as `role until`. */
  readonly ticked: readonly string[];
}

export const nothingTyped: TypedAbsences = { adding: true, role: '', until: noDay, ticked: [] };
const mostAbsences = 100;

export const absenceName = ({ role, until }: Absence) => `${role} ${until}`;

export function readAbsences(form: URLSearchParams): TypedAbsences {
  return {
    adding: form.get('what') !== 'remove',
    role: form.get('role') ?? '',
    until: readDay(form, 'until'),
    ticked: form.getAll('remove'),
  };
}

/** @param today in London, `YYYY-MM-DD` */
export function checkAbsences(
  typed: TypedAbsences,
  { absences = [] }: Directory,
  today: string,
): { readonly absences: readonly Absence[]; readonly faults: readonly Fault<AbsenceFault>[] } {
  if (!typed.adding) {
    const left = absences.filter((absence) => !typed.ticked.includes(absenceName(absence)));
    const isNothing = typed.ticked.length === 0;
    return { absences: left, faults: isNothing ? [{ field: 'remove', is: 'nothing-ticked' }] : [] };
  }
  const role = roles.find((each) => each === typed.role);
  const until = isoOf(typed.until);
  const faults: Fault<AbsenceFault>[] = [
    ...(role ? [] : [{ field: 'role', is: 'no-role' } as const]),
    ...dayFaults(until, today),
    ...(absences.length >= mostAbsences ? [{ field: 'role', is: 'too-many' } as const] : []),
  ];
  if (!role || until === undefined || faults.length > 0) return { absences, faults };
  const added = { role, until };
  const isTwice = absences.some((absence) => absenceName(absence) === absenceName(added));
  if (isTwice) return { absences, faults: [{ field: 'role', is: 'twice' }] };
  return { absences: [...absences, added], faults };
}

function dayFaults(until: string | undefined, today: string): Fault<AbsenceFault>[] {
  if (until === undefined) return [{ field: 'until-day', is: 'not-a-day' }];
  return until < today ? [{ field: 'until-day', is: 'past' }] : [];
}

/** How many may stand in for one role. */
export const mostStandIns = 5;

export function checkStandIns(
  role: Role,
  typed: readonly string[],
): { readonly standIns: readonly Role[]; readonly faults: readonly Fault<StandInFault>[] } {
  const faults = typed.flatMap((other, place): Fault<StandInFault>[] => {
    const field = `stand-in-${place + 1}`;
    if (other === role) return [{ field, is: 'itself' }];
    return other !== '' && typed.indexOf(other) < place ? [{ field, is: 'twice' }] : [];
  });
  const chosen = typed.flatMap((other) => roles.filter((each) => each === other));
  return { standIns: chosen.slice(0, mostStandIns), faults };
}

/** A directory in which these stand in for a role, or nobody does. */
export function withStandIns(directory: Directory, role: Role, standIns: readonly Role[]): Directory {
  const { [role]: _, ...others } = directory.standIns ?? {};
  return { ...directory, standIns: standIns.length > 0 ? { ...others, [role]: standIns } : others };
}
