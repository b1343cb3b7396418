/** `/settings/absences` and `/settings/stand-ins`: who is away, and who hears in their place. */
import { isoDay } from '../../../domain/calendar/day.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { absencesPage, standInsPage } from '../../../web/settings/absences/absences.ts';
import {
  type AbsenceFault,
  checkAbsences,
  checkStandIns,
  nothingTyped,
  readAbsences,
  type StandInFault,
  type TypedAbsences,
  withStandIns,
} from '../../../web/settings/absences/form.ts';
import { type PageForPerson, seeOther } from '../page.ts';
import { roleNamed } from './directory.ts';
import { answerForm } from './form.ts';

export const absences: PageForPerson = (ports, request) => {
  const today = isoDay(londonDay(ports.now()));
  return answerForm<TypedAbsences, AbsenceFault>(ports, request, {
    to: '/settings/absences',
    draftOf: () => nothingTyped,
    read: readAbsences,
    check(typed, { settings: { directory } }) {
      const { absences: left, faults } = checkAbsences(typed, directory, today);
      return faults.length > 0 ? { faults } : { sections: { directory: { ...directory, absences: left } } };
    },
    page: ({ record: { settings } }, typed, faults) =>
      absencesPage({ directory: settings.directory, today, typed }, faults, request.phrases),
  });
};

export const standIns: PageForPerson = async (ports, request) => {
  const named = request.query.get('role') ?? '';
  if (named === '') return seeOther('/settings/absences');
  const role = roleNamed(named);
  return answerForm<readonly string[], StandInFault>(ports, request, {
    to: '/settings/absences',
    draftOf: ({ settings }) => settings.directory.standIns?.[role] ?? [],
    read: (form) => form.getAll('stand-in'),
    check(typed, { settings: { directory } }) {
      const { standIns: chosen, faults } = checkStandIns(role, typed);
      return faults.length > 0
        ? { faults }
        : { sections: { directory: withStandIns(directory, role, chosen) } };
    },
    page: (_, typed, faults) => standInsPage({ role, typed }, faults, request.phrases),
  });
};
