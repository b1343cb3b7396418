/** `/settings/periods` and `/settings/periods/{rule}`: periods for rules whose document gives none. */

import { reasonsOf } from '../../../domain/case/reasons.ts';
import { workExample } from '../../../domain/catalogue/examples.ts';
import type { Practice } from '../../../domain/catalogue/practice.ts';
import { type SettablePeriod, settablePeriods } from '../../../domain/catalogue/settable-periods.ts';
import type { Authority } from '../../../domain/vocabulary/authorities.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { dueInWords } from '../../../domain/wording/subject.ts';
import {
  checkPeriods,
  type PeriodFault,
  readPeriods,
  type TypedPeriod,
  typedPeriods,
} from '../../../web/settings/periods/form.ts';
import { type PeriodExample, periodPage, periodsPage } from '../../../web/settings/periods/periods.ts';
import { arrangementsOf } from '../../case/arrangements.ts';
import { Problem } from '../../http/problem.ts';
import type { PageForPerson } from '../page.ts';
import { answerForm } from './form.ts';
import { openSettings, showSettings } from './open.ts';

export const showPeriods: PageForPerson = async (ports, request) => {
  const { authority } = request.person;
  const { record, around } = await openSettings(ports, request);
  const { periods } = record.settings;
  const { practice } = await arrangementsOf(ports, authority);
  const settable = settablePeriods(authority);
  const examples = settable.flatMap((each) =>
    exampleOf(each, authority, { ...practice, periods }, request.phrases),
  );
  return showSettings(request, around, periodsPage({ settable, periods, examples }, request.phrases));
};

/** The first example of a rule, with the period that is set and not the one that the example assumes. */
function exampleOf(
  { rule, version }: SettablePeriod,
  authority: Authority,
  practice: Practice,
  phrases: Phrases,
): PeriodExample[] {
  for (const { period: _, ...example } of version.examples) {
    const deadline = workExample(rule, example, authority, practice);
    if (deadline?.dueAt === undefined) continue;
    return [
      {
        rule: rule.id,
        because: reasonsOf(deadline, practice).map(phrases.reason),
        due: phrases.letter.tells.reminder(dueInWords(phrases, deadline.dueAt)),
      },
    ];
  }
  return [];
}

export const changePeriod: PageForPerson = (ports, request) => {
  const id = request.event.pathParameters?.rule;
  const settable = settablePeriods(request.person.authority).find(({ rule }) => rule.id === id);
  if (!settable) throw new Problem('not-found', { detail: 'There is no such period to set.' });
  return answerForm<readonly TypedPeriod[], PeriodFault>(ports, request, {
    to: '/settings/periods',
    draftOf: ({ settings }) => typedPeriods(settable, settings.periods),
    read: (form) => readPeriods(settable, form),
    check(typed, { settings }) {
      const { periods, faults } = checkPeriods(settable, typed, settings.periods);
      return faults.length > 0 ? { faults } : { sections: { periods } };
    },
    page: (_, typed, faults) => periodPage(settable, typed, faults, request.phrases),
  });
};
