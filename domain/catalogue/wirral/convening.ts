/** Wirral 5.4, sections 2 to 5: when the conference must be held and how it is called. */
import type { Rule } from '../rule.ts';

export const convening: readonly Rule[] = [
  {
    id: 'initial-conference',
    title: 'Hold the initial conference',
    starts: [{ milestone: 'strategy-discussion-held', where: { initiatesSection47: [true] } }],
    ends: [{ milestone: 'conference-held' }],
    onRepeat: 'ignored',
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    ladder: 'long',
    extended: { by: 'conference-delay-authorised', authorisedBy: ['team-manager'] },
    exempt: 'transfer-in-case',
    versions: [
      {
        from: '2019-01-01',
        within: '15 working days',
        cite: {
          section: '2.6, 3.1',
          summary:
            'The conference takes place within 15 working days of the strategy discussion that set the section 47 enquiries going. A child who moves in on another authority’s plan is outside this rule, and the team manager may authorise a delay in writing.',
        },
        examples: [
          {
            shows: 'a second discussion changes nothing: the first that started the enquiries counts',
            given: [
              {
                milestone: 'strategy-discussion-held',
                at: '2026-11-09 10:00',
                data: { initiatesSection47: true },
              },
              {
                milestone: 'strategy-discussion-held',
                at: '2026-11-18 10:00',
                data: { initiatesSection47: true },
              },
            ],
            due: 'end of 2026-11-30',
          },
          {
            shows:
              'the enquiries start at the second discussion; Christmas 2026 and New Year’s Day lie in between',
            given: [
              {
                milestone: 'strategy-discussion-held',
                at: '2026-12-03 14:00',
                data: { initiatesSection47: false },
              },
              {
                milestone: 'strategy-discussion-held',
                at: '2026-12-10 09:30',
                data: { initiatesSection47: true },
              },
            ],
            due: 'end of 2027-01-05',
          },
          {
            shows: 'a delay that the team manager authorised moves the date',
            given: [
              {
                milestone: 'strategy-discussion-held',
                at: '2027-02-01 11:00',
                data: { initiatesSection47: true },
              },
              {
                milestone: 'conference-delay-authorised',
                at: '2027-02-18 16:00',
                data: { until: '2027-03-12', by: 'team-manager', reason: 'pre-birth' },
              },
            ],
            due: 'end of 2027-03-12',
          },
          {
            shows: 'a delay that nobody with the authority to do so authorised moves nothing',
            given: [
              {
                milestone: 'strategy-discussion-held',
                at: '2027-02-01 11:00',
                data: { initiatesSection47: true },
              },
              {
                milestone: 'conference-delay-authorised',
                at: '2027-02-18 16:00',
                data: { until: '2027-03-12', by: 'social-worker', reason: 'other' },
              },
            ],
            due: 'end of 2027-02-22',
          },
          {
            shows: 'a child who moved in on another authority’s plan',
            given: [
              { milestone: 'transfer-in-case', at: '2027-01-29 09:00' },
              {
                milestone: 'strategy-discussion-held',
                at: '2027-02-01 11:00',
                data: { initiatesSection47: true },
              },
            ],
            due: 'no deadline',
          },
        ],
      },
    ],
  },
  {
    id: 'conference-planning-contact',
    title: 'Contact the Safeguarding Unit with dates and attendees',
    discreetTitle: 'Contact the Unit with dates and attendees',
    starts: [{ milestone: 'conference-requested' }],
    ends: [{ milestone: 'safeguarding-unit-contacted' }],
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: '5 working days',
        cite: {
          section: '2.6, 2.7',
          summary:
            'Within 5 working days of the decision to ask for a conference the social worker gives the Safeguarding Unit the names of those who must attend and as many possible dates as there are.',
        },
        examples: [
          {
            shows: 'a Wednesday to the Wednesday after',
            given: [{ milestone: 'conference-requested', at: '2026-11-18 15:00' }],
            due: 'end of 2026-11-25',
          },
          {
            shows: 'over Easter 2027: Good Friday, the weekend and Easter Monday are not counted',
            given: [{ milestone: 'conference-requested', at: '2027-03-24 10:00' }],
            due: 'end of 2027-04-02',
          },
          {
            shows: 'decided on the Saturday before the Spring bank holiday: Tuesday is the first day counted',
            given: [{ milestone: 'conference-requested', at: '2028-05-27 18:00' }],
            due: 'end of 2028-06-05',
          },
        ],
      },
    ],
  },
  {
    id: 'social-worker-report',
    title: "Provide the social worker's report",
    starts: [{ milestone: 'conference-scheduled' }],
    ends: [{ milestone: 'social-worker-report-provided' }],
    onRepeat: 'moves',
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    appointedIn: 'at',
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: '3 days before',
        cite: {
          section: '2.6',
          summary: 'The report for the conference is there 3 days before it, and no later.',
        },
        examples: [
          {
            shows: 'a Monday conference: the Friday before, as the weekend counts',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-11-12 09:00',
                data: { conference: 'ICPC-301', kind: 'initial', at: '2026-11-30T10:00:00Z' },
              },
            ],
            due: 'end of 2026-11-27',
          },
          {
            shows: 'a conference moved twice, the second time to after Christmas: Boxing Day counts',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-12-01 09:00',
                data: { conference: 'ICPC-302', kind: 'initial', at: '2026-12-14T10:00:00Z' },
              },
              {
                milestone: 'conference-scheduled',
                at: '2026-12-08 12:00',
                data: { conference: 'ICPC-302', kind: 'initial', at: '2026-12-18T10:00:00Z' },
              },
              {
                milestone: 'conference-scheduled',
                at: '2026-12-14 16:00',
                data: { conference: 'ICPC-302', kind: 'initial', at: '2026-12-29T14:00:00Z' },
              },
            ],
            due: 'end of 2026-12-26',
          },
          {
            shows: 'the clocks go forward between the report and the conference',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2027-03-12 11:00',
                data: { conference: 'ICPC-303', kind: 'initial', at: '2027-03-30T09:30:00+01:00' },
              },
            ],
            due: 'end of 2027-03-27',
          },
        ],
      },
    ],
  },
  {
    id: 'conference-before-order-expires',
    title: 'Hold the conference before the order expires',
    starts: [{ milestone: 'protection-order-made', where: { furtherAction: [true] } }],
    ends: [{ milestone: 'conference-held' }],
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    appointedIn: 'expires',
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: 'before it expires',
        cite: {
          section: '3.2',
          summary:
            'Where more legal action is meant to follow, the conference is held, if it can be, while the emergency protection order or the police protection still lasts.',
        },
        examples: [
          {
            shows: 'an emergency protection order: the moment it names',
            given: [
              {
                milestone: 'protection-order-made',
                at: '2026-11-17 16:00',
                data: {
                  kind: 'emergency-protection-order',
                  expires: '2026-11-25T16:00:00Z',
                  furtherAction: true,
                },
              },
            ],
            due: '2026-11-25 16:00',
          },
          {
            shows:
              'police protection from Good Friday 2027 to the night of Easter Monday: holidays put nothing off',
            given: [
              {
                milestone: 'protection-order-made',
                at: '2027-03-26 22:00',
                data: {
                  kind: 'police-protection',
                  expires: '2027-03-29T23:00:00+01:00',
                  furtherAction: true,
                },
              },
            ],
            due: '2027-03-29 23:00',
          },
          {
            shows: 'an order that follows police protection has a date of its own',
            given: [
              {
                milestone: 'protection-order-made',
                at: '2026-11-13 18:00',
                data: { kind: 'police-protection', expires: '2026-11-16T18:00:00Z', furtherAction: true },
              },
              {
                milestone: 'protection-order-made',
                at: '2026-11-16 15:00',
                data: {
                  kind: 'emergency-protection-order',
                  expires: '2026-11-24T15:00:00Z',
                  furtherAction: true,
                },
              },
            ],
            due: '2026-11-24 15:00',
          },
          {
            shows: 'no further legal action is planned',
            given: [
              {
                milestone: 'protection-order-made',
                at: '2026-11-13 18:00',
                data: { kind: 'police-protection', expires: '2026-11-16T18:00:00Z', furtherAction: false },
              },
            ],
            due: 'no deadline',
          },
        ],
      },
    ],
  },
  {
    id: 'early-review-after-inquorate',
    title: 'Arrange the early review',
    starts: [{ milestone: 'conference-held', where: { inquorate: [true] } }],
    ends: [{ milestone: 'review-conference-scheduled' }, { milestone: 'review-conference-held' }],
    owedBy: ['conference-chair'],
    escalatesTo: ['service-manager-safeguarding-unit'],
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: 'set by the authority',
        cite: {
          section: '5.5',
          summary:
            'A conference that went ahead without enough agencies is followed by an early review. How early, the document does not say.',
        },
        examples: [
          {
            shows: 'without a period of the authority there is nothing to count',
            given: [{ milestone: 'conference-held', at: '2026-12-03 10:00', data: { inquorate: true } }],
            due: 'no deadline',
          },
          {
            shows: 'twenty working days set, over Christmas 2026 and New Year’s Day',
            given: [{ milestone: 'conference-held', at: '2026-12-03 10:00', data: { inquorate: true } }],
            period: '20 working days',
            due: 'end of 2027-01-05',
          },
          {
            shows: 'a month set, from 29 January 2027: February has no 29th',
            given: [{ milestone: 'conference-held', at: '2027-01-29 10:00', data: { inquorate: true } }],
            period: '1 month',
            due: 'end of 2027-02-28',
          },
          {
            shows: 'enough agencies were there',
            given: [{ milestone: 'conference-held', at: '2027-01-29 10:00', data: { inquorate: false } }],
            period: '1 month',
            due: 'no deadline',
          },
        ],
      },
    ],
  },
];
