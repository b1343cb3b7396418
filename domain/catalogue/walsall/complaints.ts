/** Complaints in relation to child protection conferences: the whole procedure from the form to the further conference. */
import type { Rule } from '../rule.ts';

/** A manager who chaired the conference complained of takes no part: the Head of Service acts in this whole procedure. */
const whereTheManagerChaired = {
  for: 'manager-review-and-child-protection',
  by: 'head-of-service',
  when: { milestone: 'panel-hearing-warranted', where: { managerChaired: [true] } },
} as const;

export const complaints: readonly Rule[] = [
  {
    id: 'complaint-form-sent',
    title: 'Send the complaint form with the decisions',
    discreetTitle: 'Send the form with the decisions',
    starts: [{ milestone: 'complaint-intended' }],
    ends: [{ milestone: 'complaint-form-sent' }],
    onRepeat: 'ignored',
    owedBy: ['conference-chair'],
    escalatesTo: ['manager-review-and-child-protection'],
    ladder: 'short',
    standIn: whereTheManagerChaired,
    versions: [
      {
        from: '2019-01-01',
        within: 'with decision-letter-sent',
        cite: {
          section: 'Immediate resolution',
          summary:
            'Once somebody is known to want to complain, the Conference Chair sees to it that the form travels in the same post as the decisions.',
        },
        examples: [
          {
            shows: 'the decisions are not posted yet: no date until they are',
            given: [{ milestone: 'complaint-intended', at: '2026-11-10 15:00' }],
            due: 'no date yet',
          },
          {
            shows: 'the decisions went without the form: due at that moment',
            given: [
              { milestone: 'complaint-intended', at: '2026-11-10 15:00' },
              { milestone: 'decision-letter-sent', at: '2026-11-12 11:30' },
            ],
            due: '2026-11-12 11:30',
          },
          {
            shows: 'posted on Boxing Day 2026: the form is due with them, holiday or not',
            given: [
              { milestone: 'complaint-intended', at: '2026-12-23 10:00' },
              { milestone: 'decision-letter-sent', at: '2026-12-26 09:15' },
            ],
            due: '2026-12-26 09:15',
          },
        ],
      },
    ],
  },
  {
    id: 'complaint-submission',
    title: 'Time in which a complaint may be made',
    discreetTitle: 'Time in which you may write to the Manager',
    starts: [{ milestone: 'decisions-received' }],
    ends: [{ milestone: 'complaint-submitted' }],
    onRepeat: 'ignored',
    oneFor: 'person',
    owedBy: ['complainant'],
    escalatesTo: [],
    ladder: 'window',
    versions: [
      {
        from: '2019-01-01',
        within: '14 days',
        cite: {
          section: 'Time limit for complaints',
          summary:
            'Whoever was at the conference, or was invited as family, has 14 days to complain in writing, counted from having the decisions in writing. The section on immediate resolution names the same 14 days.',
        },
        examples: [
          {
            shows: 'two weeks from a Monday: the Monday after next',
            given: [{ milestone: 'decisions-received', at: '2026-11-02 10:00' }],
            due: 'end of 2026-11-16',
          },
          {
            shows: 'each parent has a time of their own; the last day may be a bank holiday',
            given: [
              { milestone: 'decisions-received', at: '2026-12-11 09:00', data: { person: 'parent-1' } },
              { milestone: 'decisions-received', at: '2026-12-14 09:00', data: { person: 'parent-2' } },
            ],
            subject: 'parent-2',
            due: 'end of 2026-12-28',
          },
          {
            shows: 'over the leap day 2028',
            given: [{ milestone: 'decisions-received', at: '2028-02-19 12:00' }],
            due: 'end of 2028-03-04',
          },
          {
            shows: 'received a minute before midnight, over the end of summer time: whole days are counted',
            given: [{ milestone: 'decisions-received', at: '2026-10-16 23:59' }],
            due: 'end of 2026-10-30',
          },
          {
            shows: 'a second copy a week later: the first receipt counts',
            given: [
              { milestone: 'decisions-received', at: '2026-11-02 10:00', data: { person: 'parent-1' } },
              { milestone: 'decisions-received', at: '2026-11-09 10:00', data: { person: 'parent-1' } },
            ],
            subject: 'parent-1',
            due: 'end of 2026-11-16',
          },
        ],
      },
    ],
  },
  {
    id: 'late-complaint-decision',
    title: 'Decide whether to accept the late complaint',
    discreetTitle: 'Decide on the late letter',
    starts: [{ milestone: 'complaint-submitted', tooLateFor: 'complaint-submission' }],
    ends: [{ milestone: 'late-complaint-decided' }],
    owedBy: ['manager-review-and-child-protection', 'consumer-relations-officer'],
    escalatesTo: ['head-of-service'],
    ladder: 'days',
    jointly: true,
    standIn: whereTheManagerChaired,
    versions: [
      {
        from: '2019-01-01',
        within: 'set by the authority',
        cite: {
          section: 'Time limit for complaints',
          summary:
            'Lateness does not bar a complaint: the Manager and the Consumer Relations Officer settle together whether it is taken up. How soon is left open.',
        },
        examples: [
          {
            shows: 'no period set: no deadline',
            given: [
              { milestone: 'decisions-received', at: '2026-11-02 10:00', data: { person: 'parent-1' } },
              { milestone: 'complaint-submitted', at: '2026-11-18 10:00', data: { person: 'parent-1' } },
            ],
            due: 'no deadline',
          },
          {
            shows: 'two days late, with five working days to decide',
            given: [
              { milestone: 'decisions-received', at: '2026-11-02 10:00', data: { person: 'parent-1' } },
              { milestone: 'complaint-submitted', at: '2026-11-18 10:00', data: { person: 'parent-1' } },
            ],
            period: '5 working days',
            due: 'end of 2026-11-25',
          },
          {
            shows: 'in the last minute of the fourteenth day: in time, nothing to decide',
            given: [
              { milestone: 'decisions-received', at: '2026-11-02 10:00', data: { person: 'parent-1' } },
              { milestone: 'complaint-submitted', at: '2026-11-16 23:59', data: { person: 'parent-1' } },
            ],
            period: '5 working days',
            due: 'no deadline',
          },
          {
            shows:
              'the decision falls over Christmas 2026; one of the two has recorded it, the other has not',
            given: [
              { milestone: 'decisions-received', at: '2026-11-30 10:00', data: { person: 'parent-1' } },
              { milestone: 'complaint-submitted', at: '2026-12-18 10:00', data: { person: 'parent-1' } },
              {
                milestone: 'late-complaint-decided',
                at: '2026-12-22 10:00',
                data: { by: 'consumer-relations-officer' },
              },
            ],
            period: '5 working days',
            due: 'end of 2026-12-29',
          },
        ],
      },
    ],
  },
  {
    id: 'complaint-panel-convened',
    title: 'Convene the Complaint Panel',
    discreetTitle: 'Convene the Panel',
    starts: [{ milestone: 'panel-hearing-warranted' }],
    ends: [{ milestone: 'complaint-panel-convened' }],
    owedBy: ['manager-review-and-child-protection'],
    escalatesTo: ['head-of-service'],
    ladder: 'long',
    held: { from: 'agency-complaint-opened', to: 'agency-complaint-completed' },
    standIn: whereTheManagerChaired,
    versions: [
      {
        from: '2019-01-01',
        within: '10 working days',
        cite: {
          section: 'Complaint Panel',
          summary:
            'Ten working days from finding a hearing justified for the Panel to meet. While a complaint to one of the agencies is unfinished the Panel waits.',
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
          {
            shows: 'held over Christmas 2026: two days used before, eight left from 5 January',
            given: [
              { milestone: 'panel-hearing-warranted', at: '2026-12-14 09:30' },
              { milestone: 'agency-complaint-opened', at: '2026-12-17 12:00' },
              { milestone: 'agency-complaint-completed', at: '2027-01-04 15:00' },
            ],
            due: 'end of 2027-01-14',
          },
          {
            shows: 'the agency has not finished: the clock stands still',
            given: [
              { milestone: 'panel-hearing-warranted', at: '2026-11-02 10:00' },
              { milestone: 'agency-complaint-opened', at: '2026-11-05 12:00' },
            ],
            due: 'on hold',
          },
          {
            shows: 'the agency complaint came before the decision: all ten days run once it is over',
            given: [
              { milestone: 'agency-complaint-opened', at: '2026-11-02 10:00' },
              { milestone: 'panel-hearing-warranted', at: '2026-11-05 10:00' },
              { milestone: 'agency-complaint-completed', at: '2026-11-11 15:00' },
            ],
            due: 'end of 2026-11-25',
          },
          {
            shows: 'the Manager chaired: the Head of Service owes it by the same date, here over Easter 2027',
            given: [
              {
                milestone: 'panel-hearing-warranted',
                at: '2027-03-22 10:00',
                data: { managerChaired: true },
              },
            ],
            due: 'end of 2027-04-07',
          },
        ],
      },
    ],
  },
  {
    id: 'complaint-further-conference',
    title: 'Hold the further conference the Panel ordered',
    starts: [{ milestone: 'panel-decided', where: { outcome: ['new-conference'] } }],
    ends: [{ milestone: 'conference-held' }],
    owedBy: ['manager-review-and-child-protection', 'social-worker'],
    escalatesTo: ['head-of-service'],
    ladder: 'long',
    standIn: whereTheManagerChaired,
    versions: [
      {
        from: '2019-01-01',
        within: '14 working days',
        cite: {
          section: 'Complaint Panel',
          summary:
            'If the Panel wants another conference it is held inside 14 working days; the Manager and the social worker see to the invitations. The text does not say from when: it is counted from the Panel’s decision.',
        },
        examples: [
          {
            shows: 'fourteen working days, which are not fourteen days: nearly three weeks',
            given: [
              { milestone: 'panel-decided', at: '2026-11-02 16:00', data: { outcome: 'new-conference' } },
            ],
            due: 'end of 2026-11-20',
          },
          {
            shows: 'over Christmas 2027: three substitute days, the last on 3 January 2028',
            given: [
              { milestone: 'panel-decided', at: '2027-12-17 16:00', data: { outcome: 'new-conference' } },
            ],
            due: 'end of 2028-01-11',
          },
          {
            shows: 'the Panel only brings the review forward: no further conference is owed',
            given: [
              { milestone: 'panel-decided', at: '2026-11-02 16:00', data: { outcome: 'earlier-review' } },
            ],
            due: 'no deadline',
          },
        ],
      },
    ],
  },
];
