/** Disagreements between agencies: the chapter as amended on 26 April 2019. */
import type { Rule } from '../rule.ts';

export const disagreements: readonly Rule[] = [
  {
    id: 'disagreement-resolved',
    title: 'Resolve the professional disagreement',
    starts: [{ milestone: 'disagreement-raised' }],
    ends: [{ milestone: 'disagreement-resolved' }],
    owedBy: ['line-manager'],
    escalatesTo: ['senior-manager'],
    ladder: 'days',
    stages: {
      practitioner: { owedBy: 'professional', escalatesTo: 'line-manager' },
      'line-manager': { owedBy: 'line-manager', escalatesTo: 'senior-manager' },
      'senior-manager': { owedBy: 'senior-manager', escalatesTo: 'senior-manager' },
    },
    versions: [
      {
        from: '2019-04-26',
        within: 'set by the authority',
        cite: {
          section: 'Disagreements between agencies',
          summary:
            'What practitioners cannot settle among themselves goes to their managers and then to senior managers. The greater the concern the sooner; no period is given.',
        },
        examples: [
          {
            shows: 'no period set: no deadline',
            given: [
              { milestone: 'disagreement-raised', at: '2026-11-02 11:00', data: { stage: 'practitioner' } },
            ],
            due: 'no deadline',
          },
          {
            shows: 'five working days for practitioners, over Easter 2027',
            given: [
              { milestone: 'disagreement-raised', at: '2027-03-24 11:00', data: { stage: 'practitioner' } },
            ],
            period: '5 working days',
            due: 'end of 2027-04-02',
          },
          {
            shows: 'raised again with the line managers: that stage has a clock of its own',
            given: [
              { milestone: 'disagreement-raised', at: '2026-11-02 11:00', data: { stage: 'practitioner' } },
              { milestone: 'disagreement-raised', at: '2026-11-10 15:00', data: { stage: 'line-manager' } },
            ],
            period: '5 working days',
            due: 'end of 2026-11-17',
          },
          {
            shows: 'two working days for senior managers, over the early May bank holiday',
            given: [
              { milestone: 'disagreement-raised', at: '2026-05-01 09:00', data: { stage: 'senior-manager' } },
            ],
            period: '2 working days',
            due: 'end of 2026-05-06',
          },
        ],
      },
    ],
  },
];
