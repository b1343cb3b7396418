/** Wirral 5.4, section 19: what a plan needs and what there is for it. */
import type { Rule } from '../rule.ts';

export const resources: readonly Rule[] = [
  {
    id: 'resource-disparity',
    title: 'Resolve the disparity between plan and resources',
    starts: [{ milestone: 'resource-disparity-raised' }],
    ends: [{ milestone: 'resource-disparity-resolved' }],
    owedBy: ['district-manager'],
    escalatesTo: ['head-of-service'],
    tells: ['service-manager-safeguarding-unit'],
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: '3 days',
        cite: {
          section: '19.3, 19.4',
          summary:
            'Where less is on offer than the Chair holds to be the least a plan needs, the District Manager settles it within 3 days, and the Service Manager of the Safeguarding Children Unit hears of it at once.',
        },
        examples: [
          {
            shows: 'a Friday: the weekend counts',
            given: [{ milestone: 'resource-disparity-raised', at: '2026-11-20 12:00' }],
            due: 'end of 2026-11-23',
          },
          {
            shows: 'Christmas Eve 2026: Christmas Day counts, and the third day is a Sunday',
            given: [{ milestone: 'resource-disparity-raised', at: '2026-12-24 10:30' }],
            due: 'end of 2026-12-27',
          },
          {
            shows: 'a Saturday in February 2028: the third day is the leap day',
            given: [{ milestone: 'resource-disparity-raised', at: '2028-02-26 09:00' }],
            due: 'end of 2028-02-29',
          },
        ],
      },
    ],
  },
];
