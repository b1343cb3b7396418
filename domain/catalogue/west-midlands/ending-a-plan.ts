/** Discontinuing a child protection plan: the chapter as amended on 8 May 2018, the latest text the page prints. */
import type { Rule } from '../rule.ts';

export const endingAPlan: readonly Rule[] = [
  {
    id: 'plan-review-at-eighteenth-birthday',
    title: 'Review the plan around the eighteenth birthday',
    starts: [{ milestone: 'eighteenth-birthday-dated' }],
    ends: [{ milestone: 'review-conference-held' }, { milestone: 'plan-ended' }],
    onRepeat: 'moves',
    appointedIn: 'date',
    owedBy: ['safeguarding-unit'],
    escalatesTo: ['head-of-service'],
    ladder: 'long',
    versions: [
      {
        from: '2018-05-08',
        within: 'set by the authority',
        cite: {
          section: 'Discontinuing a child protection plan',
          summary:
            'A plan ends at eighteen, with a review near the birthday that is arranged well ahead. How far ahead is left open.',
        },
        examples: [
          {
            shows: 'no lead time set: no deadline',
            given: [
              {
                milestone: 'eighteenth-birthday-dated',
                at: '2026-11-02 10:00',
                data: { date: '2027-03-15' },
              },
            ],
            due: 'no deadline',
          },
          {
            shows: 'four weeks before the birthday',
            given: [
              {
                milestone: 'eighteenth-birthday-dated',
                at: '2026-11-02 10:00',
                data: { date: '2027-03-15' },
              },
            ],
            period: '4 weeks before',
            due: 'end of 2027-02-15',
          },
          {
            shows: 'ten working days back from 4 January 2027, over three bank holidays',
            given: [
              {
                milestone: 'eighteenth-birthday-dated',
                at: '2026-11-02 10:00',
                data: { date: '2027-01-04' },
              },
            ],
            period: '10 working days before',
            due: 'end of 2026-12-16',
          },
          {
            shows: 'the date was wrong and is posted again: the deadline moves with it',
            given: [
              {
                milestone: 'eighteenth-birthday-dated',
                at: '2026-11-02 10:00',
                data: { date: '2027-03-15' },
              },
              {
                milestone: 'eighteenth-birthday-dated',
                at: '2026-12-01 09:00',
                data: { date: '2027-04-15' },
              },
            ],
            period: '4 weeks before',
            due: 'end of 2027-03-18',
          },
          {
            shows: 'a month before 31 March 2028 is the leap day',
            given: [
              {
                milestone: 'eighteenth-birthday-dated',
                at: '2027-11-01 10:00',
                data: { date: '2028-03-31' },
              },
            ],
            period: '1 month before',
            due: 'end of 2028-02-29',
          },
        ],
      },
    ],
  },
  {
    id: 'plan-ended-notification',
    title: 'Notify the agencies that the plan has ended',
    starts: [{ milestone: 'plan-ended' }],
    ends: [{ milestone: 'plan-ended-notified' }],
    onRepeat: 'ignored',
    owedBy: ['safeguarding-unit'],
    escalatesTo: ['head-of-service'],
    ladder: 'days',
    trackedWithoutPeriod: true,
    versions: [
      {
        from: '2018-05-08',
        within: 'set by the authority',
        cite: {
          section: 'Discontinuing a child protection plan',
          summary:
            'Every agency that came to the initial conference, or was asked to, hears that the plan is over. By when is not said, so it stays open until it is done.',
        },
        examples: [
          {
            shows: 'no period set: open, without a date, until it is done',
            given: [{ milestone: 'plan-ended', at: '2026-12-18 12:00' }],
            due: 'no date yet',
          },
          {
            shows: 'five working days, over Christmas 2026',
            given: [{ milestone: 'plan-ended', at: '2026-12-18 12:00' }],
            period: '5 working days',
            due: 'end of 2026-12-29',
          },
          {
            shows: 'a week in which the clocks go forward is seven days',
            given: [{ milestone: 'plan-ended', at: '2026-03-25 12:00' }],
            period: '1 week',
            due: 'end of 2026-04-01',
          },
        ],
      },
    ],
  },
];
