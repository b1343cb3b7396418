/** Wirral 5.4, section 12: asking for a parent to be kept out of the conference. */
import type { Rule } from '../rule.ts';

export const exclusion: readonly Rule[] = [
  {
    id: 'exclusion-request',
    title: 'Ask the Chair to exclude a parent',
    discreetTitle: 'Put the request to the Chair',
    starts: [{ milestone: 'exclusion-considered' }],
    ends: [{ milestone: 'exclusion-requested' }],
    owedBy: ['requesting-agency'],
    escalatesTo: ['conference-chair'],
    appointedIn: 'at',
    appointedBy: 'conference-scheduled',
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: '3 days before',
        cite: {
          section: '12.1',
          summary:
            'An agency that wants a family member kept out of all or part of the conference talks to the Chair and confirms it by e-mail, if possible 3 days ahead or more.',
        },
        examples: [
          {
            shows: 'a Thursday conference: the Monday before',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2026-11-10 09:00',
                data: { conference: 'ICPC-311', kind: 'initial', at: '2026-11-26T10:00:00Z' },
              },
              { milestone: 'exclusion-considered', at: '2026-11-17 13:00' },
            ],
            due: 'end of 2026-11-23',
          },
          {
            shows: 'the conference is moved by a day afterwards: Easter Monday counts',
            given: [
              {
                milestone: 'conference-scheduled',
                at: '2027-03-15 09:00',
                data: { conference: 'ICPC-312', kind: 'initial', at: '2027-03-31T10:00:00+01:00' },
              },
              { milestone: 'exclusion-considered', at: '2027-03-22 11:00' },
              {
                milestone: 'conference-scheduled',
                at: '2027-03-24 15:00',
                data: { conference: 'ICPC-312', kind: 'initial', at: '2027-04-01T10:00:00+01:00' },
              },
            ],
            due: 'end of 2027-03-29',
          },
          {
            shows: 'considered before the conference has a date',
            given: [{ milestone: 'exclusion-considered', at: '2026-11-17 13:00' }],
            due: 'no date yet',
          },
        ],
      },
    ],
  },
];
