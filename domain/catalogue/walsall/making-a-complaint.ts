/** Complaints about child protection conferences, from the form to the decision whether a late one is taken up. */
import type { Rule } from '../rule.ts';
import { whereTheManagerChaired } from './manager-chaired.ts';

export const makingAComplaint: readonly Rule[] = [
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
            'A parent, child or relative who was asked to the conference has 14 days to complain in writing, counted from having the decisions in writing. The section on immediate resolution names the same 14 days.',
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
];
