/** The colours of tags. Each tag says its status in words too: no colour tells anything by itself. */
import type { DeadlineStatus } from '../../domain/case/deadlines.ts';
import type { NoticeStatus } from '../../domain/case/view.ts';

const deadlineColours: Readonly<Record<DeadlineStatus, string>> = {
  open: 'govuk-tag--blue',
  overdue: 'govuk-tag--red',
  met: 'govuk-tag--green',
  'met-late': 'govuk-tag--orange',
  'on-hold': 'govuk-tag--grey',
  extended: 'govuk-tag--blue',
  withdrawn: 'govuk-tag--grey',
  'unknown-date': 'govuk-tag--yellow',
};

export function colourOf(status: DeadlineStatus): string {
  return deadlineColours[status];
}

export const noticeColours: Readonly<Record<NoticeStatus, string>> = {
  planned: 'govuk-tag--grey',
  sending: 'govuk-tag--blue',
  sent: 'govuk-tag--blue',
  delivered: 'govuk-tag--green',
  bounced: 'govuk-tag--red',
  unconfirmed: 'govuk-tag--yellow',
  acknowledged: 'govuk-tag--green',
  superseded: 'govuk-tag--grey',
  cancelled: 'govuk-tag--grey',
  'needs-a-person': 'govuk-tag--red',
};
