/** Complaints about child protection conferences: the Panel and the further conference it may order. */
import type { Rule } from '../rule.ts';
import { whereTheManagerChaired } from './manager-chaired.ts';

export const complaintPanel: readonly Rule[] = [
  {
    id: 'complaint-panel-convened',
    title: 'Convene the Complaint Panel',
    discreetTitle: 'Convene the Panel',
    starts: [{ milestone: 'panel-hearing-warranted' }],
    ends: [{ milestone: 'complaint-panel-convened' }],
    owedBy: ['manager-review-and-child-protection'],
    escalatesTo: ['head-of-service'],
    ladder: 'long',
    held: { from: 'agency-complaint-opened', to: 'agency-complaint-completed' },
    standIn: whereTheManagerChaired,
    versions: [
      {
        from: '2019-01-01',
        within: '10 working days',
        cite: {
          section: 'Complaint Panel',
          summary:
            'Ten working days from finding a hearing justified for the Panel to meet. While a complaint to one of the agencies is unfinished the Panel waits.',
        },
        examples: [
          {
            shows:
              'over Christmas 2026: Christmas Day, the substitute for Boxing Day and New Year’s Day are not counted',
            given: [{ milestone: 'panel-hearing-warranted', at: '2026-12-18 14:00' }],
            due: 'end of 2027-01-06',
          },
          {
            shows: 'an agency complaint holds the clock: two days used before, eight left after',
            given: [
              { milestone: 'panel-hearing-warranted', at: '2026-11-02 10:00' },
              { milestone: 'agency-complaint-opened', at: '2026-11-05 12:00' },
              { milestone: 'agency-complaint-completed', at: '2026-11-11 15:00' },
            ],
            due: 'end of 2026-11-23',
          },
          {
            shows: 'held over Christmas 2026: two days used before, eight left from 5 January',
            given: [
              { milestone: 'panel-hearing-warranted', at: '2026-12-14 09:30' },
              { milestone: 'agency-complaint-opened', at: '2026-12-17 12:00' },
              { milestone: 'agency-complaint-completed', at: '2027-01-04 15:00' },
            ],
            due: 'end of 2027-01-14',
          },
          {
            shows: 'the agency has not finished: the clock stands still',
            given: [
              { milestone: 'panel-hearing-warranted', at: '2026-11-02 10:00' },
              { milestone: 'agency-complaint-opened', at: '2026-11-05 12:00' },
            ],
            due: 'on hold',
          },
          {
            shows: 'the agency complaint came before the decision: all ten days run once it is over',
            given: [
              { milestone: 'agency-complaint-opened', at: '2026-11-02 10:00' },
              { milestone: 'panel-hearing-warranted', at: '2026-11-05 10:00' },
              { milestone: 'agency-complaint-completed', at: '2026-11-11 15:00' },
            ],
            due: 'end of 2026-11-25',
          },
          {
            shows: 'the Manager chaired: the Head of Service owes it by the same date, here over Easter 2027',
            given: [
              {
                milestone: 'panel-hearing-warranted',
                at: '2027-03-22 10:00',
                data: { managerChaired: true },
              },
            ],
            due: 'end of 2027-04-07',
          },
        ],
      },
    ],
  },
  {
    id: 'complaint-further-conference',
    title: 'Hold the further conference the Panel ordered',
    starts: [{ milestone: 'panel-decided', where: { outcome: ['new-conference'] } }],
    ends: [{ milestone: 'conference-held' }],
    owedBy: ['manager-review-and-child-protection', 'social-worker'],
    escalatesTo: ['head-of-service'],
    ladder: 'long',
    standIn: whereTheManagerChaired,
    versions: [
      {
        from: '2019-01-01',
        within: '14 working days',
        cite: {
          section: 'Complaint Panel',
          summary:
            'If the Panel wants another conference it is held inside 14 working days; the Manager and the social worker see to the invitations. The text does not say from when: it is counted from the Panel’s decision.',
        },
        examples: [
          {
            shows: 'fourteen working days, which are not fourteen days: nearly three weeks',
            given: [
              { milestone: 'panel-decided', at: '2026-11-02 16:00', data: { outcome: 'new-conference' } },
            ],
            due: 'end of 2026-11-20',
          },
          {
            shows: 'over Christmas 2027: three substitute days, the last on 3 January 2028',
            given: [
              { milestone: 'panel-decided', at: '2027-12-17 16:00', data: { outcome: 'new-conference' } },
            ],
            due: 'end of 2028-01-11',
          },
          {
            shows: 'the Panel only brings the review forward: no further conference is owed',
            given: [
              { milestone: 'panel-decided', at: '2026-11-02 16:00', data: { outcome: 'earlier-review' } },
            ],
            due: 'no deadline',
          },
        ],
      },
    ],
  },
];
