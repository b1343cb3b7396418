/** Complex (organised or multiple) abuse: the chapter as amended on 26 April 2019. */
import type { Rule } from '../rule.ts';

export const complexAbuse: readonly Rule[] = [
  {
    id: 'complex-abuse-strategy-meeting',
    title: 'Hold the complex-abuse strategy meeting',
    discreetTitle: 'Hold the strategy meeting',
    starts: [{ milestone: 'complex-abuse-referred' }],
    ends: [{ milestone: 'complex-abuse-strategy-meeting-held' }],
    owedBy: ['childrens-social-care'],
    escalatesTo: ['childrens-social-care-manager'],
    ladder: 'short',
    versions: [
      {
        from: '2019-04-26',
        within: '1 working day',
        cite: {
          section: 'Organised or multiple abuse',
          summary:
            'The agencies meet or confer no later than the next working day and settle what to do, a criminal investigation among the questions. The text names no starting event; it is counted from the referral.',
        },
        examples: [
          {
            shows: 'referred on a Tuesday, due by the end of Wednesday',
            given: [{ milestone: 'complex-abuse-referred', at: '2026-11-03 10:00' }],
            due: 'end of 2026-11-04',
          },
          {
            shows: 'referred on the Friday before Christmas 2027: both substitute days are skipped',
            given: [{ milestone: 'complex-abuse-referred', at: '2027-12-24 16:00' }],
            due: 'end of 2027-12-29',
          },
          {
            shows: 'referred on a Saturday before the spring bank holiday: Tuesday is the first working day',
            given: [{ milestone: 'complex-abuse-referred', at: '2026-05-23 11:00' }],
            due: 'end of 2026-05-26',
          },
        ],
      },
    ],
  },
  {
    id: 'strategic-management-group-meeting',
    title: 'Hold the next Strategic Management Group meeting',
    starts: [
      { milestone: 'strategic-management-group-appointed' },
      { milestone: 'strategic-management-group-met' },
    ],
    ends: [
      { milestone: 'strategic-management-group-met' },
      { milestone: 'complex-abuse-investigation-concluded' },
    ],
    onRepeat: 'ignored',
    owedBy: ['strategic-management-group-chair'],
    escalatesTo: ['head-of-service'],
    ladder: 'days',
    versions: [
      {
        from: '2019-04-26',
        within: 'set by the authority',
        cite: {
          section: 'Strategic Management Group',
          summary:
            'From its appointment to the end of the investigation the Group comes together regularly and minutes its review of progress. How often is left open.',
        },
        examples: [
          {
            shows: 'no interval set: no deadline',
            given: [{ milestone: 'strategic-management-group-appointed', at: '2026-11-02 10:00' }],
            due: 'no deadline',
          },
          {
            shows: 'first meeting, with an interval of four weeks',
            given: [{ milestone: 'strategic-management-group-appointed', at: '2026-11-02 10:00' }],
            period: '4 weeks',
            due: 'end of 2026-11-30',
          },
          {
            shows: 'each meeting starts the next interval, here over Christmas 2026 with three bank holidays',
            given: [
              { milestone: 'strategic-management-group-appointed', at: '2026-11-12 10:00' },
              { milestone: 'strategic-management-group-met', at: '2026-12-10 14:00' },
            ],
            period: '20 working days',
            due: 'end of 2027-01-12',
          },
          {
            shows: 'a month from 31 January 2028 ends on the leap day',
            given: [{ milestone: 'strategic-management-group-appointed', at: '2028-01-31 15:30' }],
            period: '1 month',
            due: 'end of 2028-02-29',
          },
        ],
      },
    ],
  },
];
