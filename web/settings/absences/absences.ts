/** Who is away until when, and who stands in for whom. */
import type { Language } from '../../../domain/case/facts.ts';
import type { Directory } from '../../../domain/notices/recipients.ts';
import type { Role } from '../../../domain/vocabulary/roles.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { dateItems } from '../shared/days.ts';
import { errorsOf, type Fault } from '../shared/faults.ts';
import { dayName, roleItems, roleName, rolesByName } from '../shared/names.ts';
import { type SettingsPage, settingsWords } from '../shared/view.ts';
import { english } from './english.ts';
import {
  type AbsenceFault,
  absenceName,
  mostStandIns,
  type StandInFault,
  type TypedAbsences,
} from './form.ts';
import { welsh } from './welsh.ts';
import type { AbsencesWords } from './words.ts';

export const absencesWords: Readonly<Record<Language, AbsencesWords>> = { en: english, cy: welsh };

export interface AbsencesShown {
  readonly directory: Directory;
  /** Today in London, `YYYY-MM-DD`. */
  readonly today: string;
  readonly typed: TypedAbsences;
}

export function absencesPage(
  { directory, today, typed }: AbsencesShown,
  faults: readonly Fault<AbsenceFault>[],
  phrases: Phrases,
): SettingsPage {
  const text = absencesWords[phrases.language];
  const { chooseRole, day, month, year } = settingsWords[phrases.language];
  const { absences = [], standIns = {} } = directory;
  return {
    section: 'absences',
    title: text.title,
    template: 'settings/absences/absences.njk',
    errors: errorsOf(faults, text.away.faults),
    context: {
      text,
      absences: absences
        .toSorted((a, b) => a.until.localeCompare(b.until))
        .map((absence) => ({
          value: absenceName(absence),
          role: roleName(absence.role, phrases),
          until: dayName(absence.until, phrases),
          ...inPlaceOf(absence.role, standIns, phrases),
          isOver: absence.until < today,
          checked: typed.ticked.includes(absenceName(absence)),
        })),
      roles: roleItems(phrases, chooseRole, typed.role),
      until: dateItems(typed.until, { day, month, year }),
      standIns: rolesByName(phrases)
        .filter((role) => (standIns[role] ?? []).length > 0)
        .map((role) => ({
          role,
          name: roleName(role, phrases),
          by: standIns[role]!.map((other) => roleName(other, phrases)),
        })),
      anyRole: roleItems(phrases, chooseRole),
    },
  };
}

/** Who hears in place of a role that is away, and where nobody does, what the link says by which that is set. */
function inPlaceOf(role: Role, standIns: NonNullable<Directory['standIns']>, phrases: Phrases) {
  const { away } = absencesWords[phrases.language];
  const others = standIns[role] ?? [];
  return others.length > 0
    ? { inPlace: away.inPlace(phrases.roles(others)) }
    : {
        inPlace: away.nobodyInPlace,
        set: { text: away.setInPlace(phrases.role(role)), href: `/settings/stand-ins?role=${role}` },
      };
}

export function standInsPage(
  { role, typed }: { readonly role: Role; readonly typed: readonly string[] },
  faults: readonly Fault<StandInFault>[],
  phrases: Phrases,
): SettingsPage {
  const text = absencesWords[phrases.language].standIns;
  return {
    section: 'absences',
    within: role,
    title: text.editTitle(phrases.role(role)),
    template: 'settings/absences/stand-ins.njk',
    errors: errorsOf(faults, text.faults),
    context: {
      text,
      role,
      selects: Array.from({ length: mostStandIns }, (_, place) => ({
        id: `stand-in-${place + 1}`,
        label: text.standIn(place + 1),
        items: roleItems(phrases, text.nobody, typed[place]),
      })),
    },
  };
}
