/** Wirral 5.4, sections 22 and 23: the record of the conference and the letter with its decisions. */
import type { Rule } from '../rule.ts';

export const records: readonly Rule[] = [
  {
    id: 'record-to-professionals',
    title: 'Send the record to the professionals',
    starts: [{ milestone: 'conference-held' }],
    ends: [{ milestone: 'record-sent-to-professionals' }],
    owedBy: ['conference-chair'],
    escalatesTo: ['service-manager-safeguarding-unit'],
    ladder: 'long',
    versions: [
      {
        from: '2019-01-01',
        within: '10 working days',
        cite: {
          section: '22.5',
          summary:
            'Within 10 working days the record, signed by the Chair and with the social worker’s report, goes to every professional who came or was asked.',
        },
        examples: [
          {
            shows: 'two whole weeks without a holiday',
            given: [{ milestone: 'conference-held', at: '2026-11-18 10:00' }],
            due: 'end of 2026-12-02',
          },
          {
            shows: 'over Christmas 2027: three substitute days, the last on 3 January 2028',
            given: [{ milestone: 'conference-held', at: '2027-12-17 14:00' }],
            due: 'end of 2028-01-05',
          },
          {
            shows: 'over the Summer bank holiday',
            given: [{ milestone: 'conference-held', at: '2027-08-19 09:30' }],
            due: 'end of 2027-09-03',
          },
        ],
      },
    ],
  },
  {
    id: 'record-to-family',
    title: 'Send the record to the family',
    starts: [{ milestone: 'conference-held' }],
    ends: [{ milestone: 'record-sent-to-family' }],
    owedBy: ['conference-chair'],
    escalatesTo: ['service-manager-safeguarding-unit'],
    ladder: 'long',
    versions: [
      {
        from: '2019-01-01',
        within: '15 days',
        cite: {
          section: '22.5',
          summary: 'The family members concerned are sent the record within 15 days of the conference.',
        },
        examples: [
          {
            shows: 'fifteen days by the calendar, two weekends included',
            given: [{ milestone: 'conference-held', at: '2026-11-18 10:00' }],
            due: 'end of 2026-12-03',
          },
          {
            shows: 'the fifteenth day is Christmas Day and stays there',
            given: [{ milestone: 'conference-held', at: '2026-12-10 10:00' }],
            due: 'end of 2026-12-25',
          },
          {
            shows: 'across the leap day of 2028',
            given: [{ milestone: 'conference-held', at: '2028-02-15 10:00' }],
            due: 'end of 2028-03-01',
          },
          {
            shows: 'the clocks go back in between, and the fifteenth day is a Saturday',
            given: [{ milestone: 'conference-held', at: '2027-10-22 10:00' }],
            due: 'end of 2027-11-06',
          },
        ],
      },
    ],
  },
  {
    id: 'record-amendment',
    title: 'Time in which to ask for an amendment',
    starts: [{ milestone: 'record-received' }],
    ends: [{ milestone: 'record-amendment-requested' }],
    onRepeat: 'ignored',
    owedBy: ['record-recipient'],
    escalatesTo: [],
    oneFor: 'person',
    ladder: 'window',
    versions: [
      {
        from: '2019-01-01',
        within: '1 week',
        cite: {
          section: '22.6',
          summary: 'Whoever has had the record may ask in writing, for a week, for it to be amended.',
        },
        examples: [
          {
            shows: 'each parent has a week from the day the record reached that parent',
            given: [
              { milestone: 'record-received', at: '2026-11-30 11:00', data: { person: 'parent-1' } },
              { milestone: 'record-received', at: '2026-12-02 11:00', data: { person: 'parent-2' } },
            ],
            subject: 'parent-2',
            due: 'end of 2026-12-09',
          },
          {
            shows: 'over Christmas 2026: holidays count',
            given: [{ milestone: 'record-received', at: '2026-12-22 12:30', data: { person: 'parent-1' } }],
            subject: 'parent-1',
            due: 'end of 2026-12-29',
          },
          {
            shows: 'a second copy gives no second week',
            given: [
              { milestone: 'record-received', at: '2027-02-01 10:00', data: { person: 'parent-1' } },
              { milestone: 'record-received', at: '2027-02-04 10:00', data: { person: 'parent-1' } },
            ],
            subject: 'parent-1',
            due: 'end of 2027-02-08',
          },
          {
            shows: 'received by someone who is not named; the last day is the Spring bank holiday',
            given: [{ milestone: 'record-received', at: '2027-05-24 10:00' }],
            due: 'end of 2027-05-31',
          },
        ],
      },
    ],
  },
  {
    id: 'record-discussed',
    title: 'Give and discuss the record',
    starts: [{ milestone: 'conference-held' }],
    ends: [{ milestone: 'record-discussed' }],
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    ladder: 'days',
    versions: [
      {
        from: '2019-01-01',
        within: '15 working days',
        sooner: { from: 'record-received-by-social-worker', within: '5 days' },
        cite: {
          section: '22.9',
          summary:
            'The social worker takes the record to children and to parents who were not there and goes through it with them: within 5 days of having it from the Unit and within 15 working days of the conference.',
        },
        examples: [
          {
            shows: 'the social worker has not had the record yet: only the conference counts',
            given: [{ milestone: 'conference-held', at: '2026-11-03 10:00' }],
            due: 'end of 2026-11-24',
          },
          {
            shows: 'five days after the record came, which is earlier',
            given: [
              { milestone: 'conference-held', at: '2026-11-03 10:00' },
              { milestone: 'record-received-by-social-worker', at: '2026-11-13 15:00' },
            ],
            due: 'end of 2026-11-18',
          },
          {
            shows: 'the record came so late that the fifteen working days run out first',
            given: [
              { milestone: 'conference-held', at: '2026-11-03 10:00' },
              { milestone: 'record-received-by-social-worker', at: '2026-11-23 09:00' },
            ],
            due: 'end of 2026-11-24',
          },
          {
            shows: 'over Christmas 2026 and New Year’s Day: the five days run on through them, and end first',
            given: [
              { milestone: 'conference-held', at: '2026-12-16 10:00' },
              { milestone: 'record-received-by-social-worker', at: '2026-12-31 10:00' },
            ],
            due: 'end of 2027-01-05',
          },
        ],
      },
    ],
  },
  {
    id: 'decision-letter',
    title: 'Send the decision letter',
    starts: [{ milestone: 'conference-held' }],
    ends: [{ milestone: 'decision-letter-sent' }],
    owedBy: ['social-worker'],
    escalatesTo: ['team-manager'],
    ladder: 'short',
    versions: [
      {
        from: '2019-01-01',
        within: '2 working days',
        cite: {
          section: '23.2',
          summary:
            'Parents, carers and the others who took part are sent the decisions within 2 working days: whether there is a plan, who the Lead Social Worker is, what was recommended.',
        },
        examples: [
          {
            shows: 'a Friday conference: the Tuesday after',
            given: [{ milestone: 'conference-held', at: '2026-11-20 10:00' }],
            due: 'end of 2026-11-24',
          },
          {
            shows:
              'on Christmas Eve 2026: neither Christmas Day nor the substitute for Boxing Day is counted',
            given: [{ milestone: 'conference-held', at: '2026-12-24 09:00' }],
            due: 'end of 2026-12-30',
          },
          {
            shows: 'the day before Good Friday 2027, with the clocks going forward on the way',
            given: [{ milestone: 'conference-held', at: '2027-03-25 10:00' }],
            due: 'end of 2027-03-31',
          },
        ],
      },
    ],
  },
];
