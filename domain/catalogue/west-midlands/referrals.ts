/** Referrals: the chapter as amended on 26 April 2019. */
import type { Rule } from '../rule.ts';

export const referrals: readonly Rule[] = [
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
            'A professional who has referred by word of mouth, on the telephone or in person, puts it on paper before 48 hours are over.',
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
          {
            shows: 'the clocks go back in between: 48 hours elapse, the clock face says 47',
            given: [{ milestone: 'referral-made', at: '2026-10-24 10:00', data: { method: 'telephone' } }],
            due: '2026-10-26 09:00',
          },
          {
            shows: 'a minute before the New Year: New Year’s Day counts',
            given: [{ milestone: 'referral-made', at: '2026-12-31 23:59', data: { method: 'telephone' } }],
            due: '2027-01-02 23:59',
          },
          {
            shows: 'referred in writing: nothing left to confirm',
            given: [{ milestone: 'referral-made', at: '2026-11-20 16:30', data: { method: 'written' } }],
            due: 'no deadline',
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
          summary: "One working day from receipt for children's social care to say what will be done.",
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
          {
            shows: 'received a minute before midnight: Monday is still the day it starts',
            given: [{ milestone: 'referral-received', at: '2026-11-09 23:59' }],
            due: 'end of 2026-11-10',
          },
          {
            shows: 'received on the Saturday of Easter 2027: Easter Monday is skipped',
            given: [{ milestone: 'referral-received', at: '2027-03-27 08:00' }],
            due: 'end of 2027-03-30',
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
    chaseAdvice: "Contact children's social care once more; ask for a line manager if that brings no answer.",
    versions: [
      {
        from: '2019-04-26',
        within: '3 working days',
        cite: {
          section: 'Responding to a referral',
          summary:
            'Where three working days bring no answer it is for the referrer to ask anew, and to insist on a line manager if that does not help.',
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
          {
            shows: 'in May 2020 the early May bank holiday stood on Friday the 8th',
            given: [{ milestone: 'referral-made', at: '2020-05-06 14:00', data: { method: 'in-person' } }],
            due: 'end of 2020-05-12',
          },
        ],
      },
    ],
  },
];
