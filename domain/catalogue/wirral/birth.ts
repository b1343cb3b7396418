/** Wirral 5.4, section 7: a child with a plan made before the birth. */
import type { Rule } from '../rule.ts';

export const birth: readonly Rule[] = [
  {
    id: 'birth-notified-after-hours',
    title: 'Tell the Lead Social Worker of the birth',
    starts: [{ milestone: 'child-born-notified-to-emergency-duty-team' }],
    ends: [{ milestone: 'lead-social-worker-told-of-birth' }],
    owedBy: ['emergency-duty-team'],
    escalatesTo: ['team-manager'],
    ladder: 'hours',
    versions: [
      {
        from: '2019-01-01',
        within: 'start of the next working day',
        cite: {
          section: '7.12',
          summary:
            'Told of a birth out of hours by the senior midwife, the Emergency Duty Team passes it to the Lead Social Worker by the time the next working day begins.',
        },
        examples: [
          {
            shows: 'a Friday, one minute before midnight: Monday at nine',
            given: [{ milestone: 'child-born-notified-to-emergency-duty-team', at: '2026-11-20 23:59' }],
            due: '2026-11-23 09:00',
          },
          {
            shows: 'in the small hours of a Tuesday: that Tuesday has yet to begin',
            given: [{ milestone: 'child-born-notified-to-emergency-duty-team', at: '2026-11-17 03:10' }],
            due: '2026-11-17 09:00',
          },
          {
            shows: 'Christmas Eve 2027: two substitute days follow the weekend',
            given: [{ milestone: 'child-born-notified-to-emergency-duty-team', at: '2027-12-24 20:00' }],
            due: '2027-12-29 09:00',
          },
          {
            shows: 'in the hour that comes twice when the clocks go back',
            given: [{ milestone: 'child-born-notified-to-emergency-duty-team', at: '2026-10-25 01:30' }],
            due: '2026-10-26 09:00',
          },
        ],
      },
    ],
  },
  {
    id: 'pre-birth-first-review',
    title: 'Hold the first review after the birth',
    starts: [
      {
        milestone: 'child-born',
        after: { milestone: 'conference-held', where: { kind: ['pre-birth'], plan: [true] } },
      },
    ],
    ends: [{ milestone: 'review-conference-held' }, { milestone: 'plan-ended' }],
    owedBy: ['conference-chair'],
    escalatesTo: ['service-manager-safeguarding-unit'],
    ladder: 'long',
    versions: [
      {
        from: '2019-01-01',
        within: '1 month',
        cite: {
          section: '7.13',
          summary:
            'Where a plan was made before the birth, its first review takes place within a month of the day the child is born.',
        },
        examples: [
          {
            shows: 'born on 31 January 2027: February ends on the 28th',
            given: [
              {
                milestone: 'conference-held',
                at: '2026-11-10 10:00',
                data: { kind: 'pre-birth', plan: true },
              },
              { milestone: 'child-born', at: '2027-01-31 04:20' },
            ],
            due: 'end of 2027-02-28',
          },
          {
            shows: 'born on 30 January 2028: the leap day',
            given: [
              {
                milestone: 'conference-held',
                at: '2027-11-30 10:00',
                data: { kind: 'pre-birth', plan: true },
              },
              { milestone: 'child-born', at: '2028-01-30 23:59' },
            ],
            due: 'end of 2028-02-29',
          },
          {
            shows: 'it falls on Christmas Day and stays there: plan an earlier date',
            given: [
              {
                milestone: 'conference-held',
                at: '2026-10-06 10:00',
                data: { kind: 'pre-birth', plan: true },
              },
              { milestone: 'child-born', at: '2026-11-25 12:00' },
            ],
            due: 'end of 2026-12-25',
          },
          {
            shows: 'no plan was made before the birth',
            given: [
              {
                milestone: 'conference-held',
                at: '2026-10-06 10:00',
                data: { kind: 'pre-birth', plan: false },
              },
              { milestone: 'child-born', at: '2026-11-25 12:00' },
            ],
            due: 'no deadline',
          },
        ],
      },
    ],
  },
];
