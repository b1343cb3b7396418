/** West Midlands regional child protection procedures, as their list of dated amendments stood on 20 October 2019. */
import type { Procedure } from './rule.ts';

export const westMidlands: Procedure = {
  source: 'west-midlands',
  document: 'West Midlands regional child protection procedures, amendments to 20 October 2019',
  rules: [
    {
      id: 'written-confirmation',
      title: 'Confirm the referral in writing',
      starts: [{ milestone: 'referral-made', where: { method: ['telephone', 'in-person'] } }],
      ends: [{ milestone: 'referral-confirmed-in-writing' }],
      owedBy: ['referrer'],
      escalatesTo: ['designated-safeguarding-lead'],
      ladder: 'hours',
      versions: [
        {
          from: '2019-04-26',
          within: '48 hours',
          cite: {
            section: 'Information required for referrals',
            summary:
              'A professional who refers by telephone or in person puts it in writing within 48 hours.',
          },
          examples: [
            {
              shows: 'a Friday afternoon: the weekend counts',
              given: [{ milestone: 'referral-made', at: '2026-11-20 16:30', data: { method: 'telephone' } }],
              due: '2026-11-22 16:30',
            },
            {
              shows: 'Good Friday and the Saturday after it count',
              given: [{ milestone: 'referral-made', at: '2027-03-25 15:00', data: { method: 'in-person' } }],
              due: '2027-03-27 15:00',
            },
            {
              shows: 'the clocks go forward in between: 48 hours elapse, the clock face says 49',
              given: [{ milestone: 'referral-made', at: '2026-03-28 10:00', data: { method: 'telephone' } }],
              due: '2026-03-30 11:00',
            },
          ],
        },
      ],
    },
    {
      id: 'referral-decision',
      title: 'Decide what to do about the referral',
      starts: [{ milestone: 'referral-received' }],
      ends: [{ milestone: 'referral-decided' }],
      owedBy: ['childrens-social-care'],
      escalatesTo: ['childrens-social-care-manager'],
      ladder: 'short',
      versions: [
        {
          from: '2019-04-26',
          within: '1 working day',
          cite: {
            section: 'Responding to a referral',
            summary:
              "Children's social care decides on a course of action within one working day of receiving it.",
          },
          examples: [
            {
              shows: 'received on a Friday, due by the end of Monday',
              given: [{ milestone: 'referral-received', at: '2026-11-20 09:10' }],
              due: 'end of 2026-11-23',
            },
            {
              shows:
                'received on Christmas Eve 2026: Friday is Christmas Day, Monday the substitute for Boxing Day',
              given: [{ milestone: 'referral-received', at: '2026-12-24 11:00' }],
              due: 'end of 2026-12-29',
            },
          ],
        },
      ],
    },
    {
      id: 'referral-follow-up',
      title: 'Answer the referrer',
      starts: [{ milestone: 'referral-made' }],
      ends: [{ milestone: 'referral-response-received' }, { milestone: 'referral-closed' }],
      owedBy: ['childrens-social-care'],
      escalatesTo: ['childrens-social-care-manager'],
      ladder: 'chase',
      chaseAdvice: "Contact children's social care again and, if need be, ask to speak to a line manager.",
      versions: [
        {
          from: '2019-04-26',
          within: '3 working days',
          cite: {
            section: 'Responding to a referral',
            summary:
              'A referrer who has no answer after three working days contacts children’s social care again and, if need be, asks for a line manager.',
          },
          examples: [
            {
              shows: 'a Friday referral: Monday, Tuesday and Wednesday are counted',
              given: [{ milestone: 'referral-made', at: '2026-11-20 16:30', data: { method: 'telephone' } }],
              due: 'end of 2026-11-25',
            },
            {
              shows: 'over Easter 2027: Good Friday, the weekend and Easter Monday are not counted',
              given: [{ milestone: 'referral-made', at: '2027-03-24 10:00', data: { method: 'written' } }],
              due: 'end of 2027-03-31',
            },
          ],
        },
      ],
    },
  ],
};
