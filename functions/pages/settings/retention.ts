/** `/settings/retention`: how long closed cases are kept. */
import { londonDay } from '../../../domain/calendar/london.ts';
import { type Retention, upIfClosedBy } from '../../../domain/case/retention.ts';
import {
  checkRetention,
  type RetentionFault,
  readRetention,
  type TypedRetention,
  typedRetention,
} from '../../../web/settings/retention/form.ts';
import { retentionPage, retentionReview } from '../../../web/settings/retention/retention.ts';
import { heedsAfter } from '../../erasure/time-is-up.ts';
import type { PageForPerson } from '../page.ts';
import { answerForm } from './form.ts';

export const retention: PageForPerson = (ports, request) =>
  answerForm<TypedRetention, RetentionFault>(ports, request, {
    to: '/settings/retention',
    draftOf: ({ settings }) => typedRetention(settings.retention?.closedCases),
    read: readRetention,
    check(typed) {
      const checked = checkRetention(typed);
      if (typeof checked !== 'string') return { faults: [checked] };
      return { sections: { retention: { closedCases: checked } } };
    },
    page: ({ record: { settings } }, typed, faults) =>
      retentionPage(settings.retention?.closedCases, typed, faults, request.phrases),
    review({ record: { settings } }, typed, sections) {
      const after = sections.retention?.closedCases ?? 'for ever';
      const erasure = erasureUnder(after, ports.now() + heedsAfter);
      const before = settings.retention?.closedCases;
      return retentionReview({ before, after, typed, ...(erasure && { erasure }) }, request.phrases);
    },
  });

/** Which cases would go first, once the period counts. */
function erasureUnder(after: Retention, from: number) {
  const closedBy = upIfClosedBy(after, from);
  return closedBy === undefined ? undefined : { closedBy: londonDay(closedBy), from: londonDay(from) };
}
