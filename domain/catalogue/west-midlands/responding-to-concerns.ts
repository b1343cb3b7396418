/**
 * Responding to concerns about a child: the page prints the chapter twice, as amended on 8 May 2018 and on 26 April
 * 2019. Both wordings stand here: a clock follows the one in force on the day it starts.
 */
import type { Rule } from '../rule.ts';

export const respondingToConcerns: readonly Rule[] = [
  {
    id: 'referral-after-harm-identified',
    title: "Refer to children's social care",
    discreetTitle: 'Make the referral',
    starts: [{ milestone: 'harm-identified' }],
    ends: [{ milestone: 'referral-made' }],
    owedBy: ['professional'],
    escalatesTo: ['designated-safeguarding-lead'],
    ladder: 'short',
    versions: [
      {
        from: '2018-05-08',
        within: '1 working day',
        cite: {
          section: 'Duty to co-operate and refer',
          summary:
            'Whoever works with families refers signs of harm, or of a risk of it, sooner where the risk is greater and never later than one working day after it was seen or told.',
        },
        examples: [
          {
            shows: 'under the wording of May 2018, over Easter 2019',
            given: [{ milestone: 'harm-identified', at: '2019-04-18 15:00' }],
            due: 'end of 2019-04-23',
          },
          {
            shows: 'a minute before the new wording: the one of May 2018 still holds',
            given: [{ milestone: 'harm-identified', at: '2019-04-25 23:59' }],
            due: 'end of 2019-04-26',
          },
        ],
      },
      {
        from: '2019-04-26',
        within: '1 working day',
        cite: {
          section: 'Duty to co-operate and refer',
          summary:
            'Signs of harm or of a risk of it are referred within one working day of being seen or told. New in this wording: where significant harm is feared the referral is made at once, so the working day is only an outer limit.',
        },
        examples: [
          {
            shows: 'on the first day of the new wording, a Friday',
            given: [{ milestone: 'harm-identified', at: '2019-04-26 00:00' }],
            due: 'end of 2019-04-29',
          },
          {
            shows: 'on the Thursday before Easter 2027: the first working day is Tuesday',
            given: [{ milestone: 'harm-identified', at: '2027-03-25 14:00' }],
            due: 'end of 2027-03-30',
          },
          {
            shows: 'told on a Saturday evening, due by the end of Monday',
            given: [{ milestone: 'harm-identified', at: '2026-11-28 18:45' }],
            due: 'end of 2026-11-30',
          },
        ],
      },
    ],
  },
  {
    id: 'new-information-passed-on',
    title: 'Pass new information to the allocated social worker',
    starts: [{ milestone: 'new-information-received' }],
    ends: [{ milestone: 'new-information-passed-on' }],
    owedBy: ['professional'],
    escalatesTo: ['childrens-social-care-manager'],
    tells: ['social-worker'],
    outOfHours: { for: 'childrens-social-care-manager', by: 'emergency-duty-team' },
    inAbsence: { of: ['social-worker'], by: ['childrens-social-care'] },
    ladder: 'urgent',
    versions: [
      {
        from: '2018-05-08',
        within: 'immediately',
        cite: {
          section: 'Duty to co-operate and refer',
          summary:
            'Added on this date: what a professional newly learns about a child who has a social worker is written down and reaches that worker or the case manager at once; the team where they are away, the emergency duty team out of hours where the concern is high.',
        },
        examples: [
          {
            shows: 'on Good Friday 2019, under the wording of May 2018',
            given: [{ milestone: 'new-information-received', at: '2019-04-19 10:15' }],
            due: '2019-04-19 10:15',
          },
          {
            shows: 'a minute before the new wording',
            given: [{ milestone: 'new-information-received', at: '2019-04-25 23:59' }],
            due: '2019-04-25 23:59',
          },
        ],
      },
      {
        from: '2019-04-26',
        within: 'immediately',
        cite: {
          section: 'Duty to co-operate and refer',
          summary:
            'As before: news about a child who has a social worker is recorded and goes to that worker or the case manager with no delay, to their team in their absence and, if serious, to the emergency duty team out of hours.',
        },
        examples: [
          {
            shows: 'on the first day of the new wording',
            given: [{ milestone: 'new-information-received', at: '2019-04-26 08:30' }],
            due: '2019-04-26 08:30',
          },
          {
            shows: 'on the evening of Christmas Day: no office hours, no holidays',
            given: [{ milestone: 'new-information-received', at: '2026-12-25 22:10' }],
            due: '2026-12-25 22:10',
          },
          {
            shows: 'each piece of information has a clock of its own',
            given: [
              { milestone: 'new-information-received', at: '2026-11-03 10:00' },
              { milestone: 'new-information-received', at: '2026-11-03 14:20' },
            ],
            due: '2026-11-03 14:20',
          },
        ],
      },
    ],
  },
];
