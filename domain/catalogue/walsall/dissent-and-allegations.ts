/** Disagreements at child protection conferences, and allegations against people who work with children. */
import type { Rule } from '../rule.ts';

export const dissentAndAllegations: readonly Rule[] = [
  {
    id: 'dissent-considered',
    title: 'Uphold the decision or reconvene',
    starts: [{ milestone: 'dissent-raised-with-manager' }],
    ends: [{ milestone: 'dissent-decided' }],
    owedBy: ['manager-review-and-child-protection'],
    escalatesTo: ['head-of-service'],
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: 'set by the authority',
        cite: {
          section: 'Disagreements at Child Protection Conferences',
          summary:
            'A professional who thinks the outcome leaves the child in danger takes it to the Manager, who speaks with the Chair and lets the outcome stand or calls the conference again. How soon is left open.',
        },
        examples: [
          {
            shows: 'no period set: no deadline',
            given: [{ milestone: 'dissent-raised-with-manager', at: '2026-05-21 16:40' }],
            due: 'no deadline',
          },
          {
            shows: 'three working days, over the spring bank holiday 2026',
            given: [{ milestone: 'dissent-raised-with-manager', at: '2026-05-21 16:40' }],
            period: '3 working days',
            due: 'end of 2026-05-27',
          },
          {
            shows: 'two weeks, over the leap day 2028',
            given: [{ milestone: 'dissent-raised-with-manager', at: '2028-02-22 09:00' }],
            period: '2 weeks',
            due: 'end of 2028-03-07',
          },
        ],
      },
    ],
  },
  {
    id: 'lado-report',
    title: 'Report the allegation to the LADO',
    discreetTitle: 'Make your report to the Designated Officer',
    starts: [{ milestone: 'allegation-known' }],
    ends: [{ milestone: 'lado-notified' }],
    owedBy: ['agency-safeguarding-lead'],
    escalatesTo: ['local-authority-designated-officer'],
    ladder: 'short',
    versions: [
      {
        from: '2019-01-01',
        within: '1 working day',
        cite: {
          section: 'Making a referral (LADO)',
          summary:
            'A partner agency has one working day to bring an allegation of any kind to the LADO. The start is not stated: it is counted from the agency’s knowing of it.',
        },
        examples: [
          {
            shows: 'known on a Wednesday, due by the end of Thursday',
            given: [{ milestone: 'allegation-known', at: '2026-10-28 13:00' }],
            due: 'end of 2026-10-29',
          },
          {
            shows: 'known on the Thursday before Easter 2028',
            given: [{ milestone: 'allegation-known', at: '2028-04-13 17:20' }],
            due: 'end of 2028-04-18',
          },
          {
            shows: 'known on New Year’s Eve 2027: Monday 3 January 2028 is the substitute for New Year’s Day',
            given: [{ milestone: 'allegation-known', at: '2027-12-31 20:00' }],
            due: 'end of 2028-01-04',
          },
          {
            shows: 'a minute before midnight on a Saturday, the summer bank holiday on Monday',
            given: [{ milestone: 'allegation-known', at: '2026-08-29 23:59' }],
            due: 'end of 2026-09-01',
          },
        ],
      },
    ],
  },
];
