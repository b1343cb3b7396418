/** Wirral 5.4, sections 15 and 16: reports signed and handed over before the conference. */
import type { Rule } from '../rule.ts';

export const reports: readonly Rule[] = [
  {
    id: 'report-countersigned',
    title: 'Have the report countersigned',
    starts: [{ milestone: 'conference-scheduled' }],
    ends: [{ milestone: 'report-countersigned' }],
    onRepeat: 'moves',
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    appointedIn: 'at',
    ladder: 'hours',
    versions: [
      {
        from: '2019-01-01',
        within: '48 hours before',
        cite: {
          section: '15.1',
          summary:
            'The social worker’s report bears the signature of the Practice or Team Manager too, 48 hours ahead of the conference.',
        },
        examples: [
          {
            shows: 'a Thursday at ten: Tuesday at ten',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-11-10 09:00',
                data: { conference: 'ICPC-313', kind: 'initial', at: '2026-11-26T10:00:00Z' },
              },
            ],
            due: '2026-11-24 10:00',
          },
          {
            shows: 'the clocks go back in between: 48 hours before Monday at ten is Saturday at eleven',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-10-09 09:00',
                data: { conference: 'ICPC-314', kind: 'initial', at: '2026-10-26T10:00:00Z' },
              },
            ],
            due: '2026-10-24 11:00',
          },
          {
            shows: 'the clocks go forward in between: 48 hours before Monday at 09:30 is Saturday at 08:30',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2028-03-10 09:00',
                data: { conference: 'ICPC-315', kind: 'initial', at: '2028-03-27T09:30:00+01:00' },
              },
            ],
            due: '2028-03-25 08:30',
          },
          {
            shows: 'moved to the day after the substitute for Boxing Day: holidays count',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-12-01 09:00',
                data: { conference: 'ICPC-316', kind: 'initial', at: '2026-12-18T10:00:00Z' },
              },
              {
                milestone: 'conference-scheduled',
                at: '2026-12-14 16:00',
                data: { conference: 'ICPC-316', kind: 'initial', at: '2026-12-29T14:00:00Z' },
              },
            ],
            due: '2026-12-27 14:00',
          },
        ],
      },
    ],
  },
  {
    id: 'report-to-parents',
    title: 'Give the report to the parents',
    starts: [{ milestone: 'conference-scheduled' }],
    ends: [{ milestone: 'report-given-to-parents' }],
    onRepeat: 'moves',
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    appointedIn: 'at',
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: '3 working days before',
        cite: {
          section: '15.4',
          summary:
            'Parents, and older children where it is good for them, have the report 3 working days ahead or more, so that mistakes can be put right and disagreement noted.',
        },
        examples: [
          {
            shows: 'a Monday conference: the Wednesday before',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-11-12 09:00',
                data: { conference: 'ICPC-317', kind: 'initial', at: '2026-11-30T10:00:00Z' },
              },
            ],
            due: 'end of 2026-11-25',
          },
          {
            shows: 'back over Easter 2027: Easter Monday, the weekend and Good Friday are not counted',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2027-03-15 09:00',
                data: { conference: 'ICPC-318', kind: 'initial', at: '2027-04-01T10:00:00+01:00' },
              },
            ],
            due: 'end of 2027-03-25',
          },
          {
            shows: 'back over New Year 2028, whose substitute day is Monday 3 January',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2027-12-14 09:00',
                data: { conference: 'ICPC-319', kind: 'pre-birth', at: '2028-01-05T13:30:00Z' },
              },
            ],
            due: 'end of 2027-12-30',
          },
        ],
      },
    ],
  },
  {
    id: 'report-to-chair',
    title: 'Give the report to the Conference Chair',
    starts: [{ milestone: 'conference-scheduled' }],
    ends: [{ milestone: 'report-given-to-chair' }],
    onRepeat: 'moves',
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    appointedIn: 'at',
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: '3 working days before',
        cite: {
          section: '15.7',
          summary: 'The Chair has the report three working days ahead of the conference or more.',
        },
        examples: [
          {
            shows: 'a Friday conference: the Tuesday before',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-11-05 09:00',
                data: { conference: 'ICPC-320', kind: 'initial', at: '2026-11-20T14:00:00Z' },
              },
            ],
            due: 'end of 2026-11-17',
          },
          {
            shows: 'a conference moved twice, the second time to after Christmas: only working days count',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-12-01 09:00',
                data: { conference: 'ICPC-321', kind: 'initial', at: '2026-12-17T10:00:00Z' },
              },
              {
                milestone: 'conference-scheduled',
                at: '2026-12-09 12:00',
                data: { conference: 'ICPC-321', kind: 'initial', at: '2026-12-22T10:00:00Z' },
              },
              {
                milestone: 'conference-scheduled',
                at: '2026-12-15 16:00',
                data: { conference: 'ICPC-321', kind: 'initial', at: '2026-12-30T10:00:00Z' },
              },
            ],
            due: 'end of 2026-12-23',
          },
          {
            shows: 'a conference brought forward: the date comes forward with it',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2027-01-08 09:00',
                data: { conference: 'ICPC-322', kind: 'initial', at: '2027-01-29T10:00:00Z' },
              },
              {
                milestone: 'conference-scheduled',
                at: '2027-01-12 10:00',
                data: { conference: 'ICPC-322', kind: 'initial', at: '2027-01-19T10:00:00Z' },
              },
            ],
            due: 'end of 2027-01-14',
          },
        ],
      },
    ],
  },
  {
    id: 'agency-report',
    title: "Send the agency's report to the Chair",
    starts: [{ milestone: 'conference-scheduled' }],
    ends: [{ milestone: 'agency-report-provided' }],
    onRepeat: 'moves',
    owedBy: ['agency'],
    escalatesTo: ['safeguarding-unit'],
    appointedIn: 'at',
    oneFor: 'agency',
    ladder: 'hours',
    versions: [
      {
        from: '2019-01-01',
        within: '24 hours before',
        cite: {
          section: '16.8',
          summary:
            'Each agency’s report is with the Chair 24 hours ahead of the conference where that can be done.',
        },
        examples: [
          {
            shows: 'one of two agencies asked to a Thursday conference',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-11-10 09:00',
                data: {
                  conference: 'ICPC-323',
                  kind: 'initial',
                  at: '2026-11-26T10:00:00Z',
                  agencies: ['Oakfield Primary', 'Northbank Midwifery'],
                },
              },
            ],
            subject: 'Northbank Midwifery',
            due: '2026-11-25 10:00',
          },
          {
            shows:
              'the other agency’s report does not stand for this one’s; the substitute for Boxing Day counts',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-12-08 09:00',
                data: {
                  conference: 'ICPC-324',
                  kind: 'initial',
                  at: '2026-12-29T14:00:00Z',
                  agencies: ['Oakfield Primary', 'Northbank Midwifery'],
                },
              },
              {
                milestone: 'agency-report-provided',
                at: '2026-12-17 11:00',
                data: { conference: 'ICPC-324', agency: 'Northbank Midwifery' },
              },
            ],
            subject: 'Oakfield Primary',
            due: '2026-12-28 14:00',
          },
          {
            shows:
              'moved without a new list, the conference keeps its agencies; the Spring bank holiday counts',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2027-05-11 09:00',
                data: {
                  conference: 'ICPC-325',
                  kind: 'initial',
                  at: '2027-05-28T10:00:00+01:00',
                  agencies: ['Oakfield Primary'],
                },
              },
              {
                milestone: 'conference-scheduled',
                at: '2027-05-20 14:00',
                data: { conference: 'ICPC-325', kind: 'initial', at: '2027-06-01T09:30:00+01:00' },
              },
            ],
            subject: 'Oakfield Primary',
            due: '2027-05-31 09:30',
          },
          {
            shows: 'an agency that was not asked owes nothing',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-11-10 09:00',
                data: {
                  conference: 'ICPC-326',
                  kind: 'initial',
                  at: '2026-11-26T10:00:00Z',
                  agencies: ['Oakfield Primary'],
                },
              },
            ],
            subject: 'Northbank Midwifery',
            due: 'no deadline',
          },
        ],
      },
    ],
  },
];
