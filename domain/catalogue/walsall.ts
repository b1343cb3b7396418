/** Walsall Safeguarding Partnership's local policies and procedures, added to those of the region. */
import type { Procedure } from './rule.ts';

export const walsall: Procedure = {
  source: 'walsall',
  document: 'Walsall Safeguarding Partnership, local policies and procedures for children',
  rules: [
    {
      id: 'complaint-panel-convened',
      title: 'Convene the Complaint Panel',
      starts: [{ milestone: 'panel-hearing-warranted' }],
      ends: [{ milestone: 'complaint-panel-convened' }],
      owedBy: ['manager-review-and-child-protection'],
      escalatesTo: ['head-of-service'],
      ladder: 'long',
      held: { from: 'agency-complaint-opened', to: 'agency-complaint-completed' },
      standIn: {
        for: 'manager-review-and-child-protection',
        by: 'head-of-service',
        when: { milestone: 'panel-hearing-warranted', where: { managerChaired: [true] } },
      },
      versions: [
        {
          from: '2019-01-01',
          within: '10 working days',
          cite: {
            section: 'Complaint Panel',
            summary:
              'The Panel is convened within 10 working days of the decision that a hearing is warranted, but not while a complaint to an agency is still open.',
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
          ],
        },
      ],
    },
  ],
};
