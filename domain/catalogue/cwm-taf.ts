/** Cwm Taf Safeguarding Children Board's escalation procedure for conference chairs, January 2014. */
import type { Procedure } from './rule.ts';

export const cwmTaf = {
  source: 'cwm-taf',
  document: 'Cwm Taf Safeguarding Children Board, escalation procedure for conference chairs, January 2014',
  rules: [
    {
      id: 'issue-stage',
      title: 'Take the unresolved issue to its next stage',
      starts: [{ milestone: 'issue-unresolved' }],
      ends: [{ milestone: 'issue-resolved' }, { milestone: 'issue-taken-to-next-stage' }],
      owedBy: ['conference-chair'],
      escalatesTo: ['child-protection-coordinator'],
      ladder: 'days',
      stages: {
        informal: { escalatesTo: 'child-protection-coordinator' },
        coordinator: { escalatesTo: 'lead-safeguarding-manager' },
        'lead-safeguarding-manager': { escalatesTo: 'qasg-chair' },
        qasg: { escalatesTo: 'safeguarding-board' },
        board: { escalatesTo: 'safeguarding-board' },
      },
      versions: [
        {
          from: '2014-01-01',
          within: 'set by the authority',
          cite: {
            section: 'Resolution procedure',
            summary:
              'What one stage does not resolve the Conference Chair takes to the next: from talking it over to the Coordinator, the Lead Safeguarding Manager, the QASG and the Board. How long a stage may last is left open.',
          },
          examples: [
            {
              shows: 'no period set: no deadline',
              given: [{ milestone: 'issue-unresolved', at: '2026-03-27 10:00', data: { stage: 'informal' } }],
              due: 'no deadline',
            },
            {
              shows:
                'five working days for the informal stage, over Easter 2026 and the start of summer time',
              given: [{ milestone: 'issue-unresolved', at: '2026-03-27 10:00', data: { stage: 'informal' } }],
              period: '5 working days',
              due: 'end of 2026-04-07',
            },
            {
              shows: 'taken to the Coordinator: the next stage has a clock of its own',
              given: [
                { milestone: 'issue-unresolved', at: '2026-11-02 10:00', data: { stage: 'informal' } },
                { milestone: 'issue-taken-to-next-stage', at: '2026-11-06 09:30' },
                { milestone: 'issue-unresolved', at: '2026-11-06 10:00', data: { stage: 'coordinator' } },
              ],
              period: '1 week',
              due: 'end of 2026-11-13',
            },
            {
              shows: 'a month from 31 August ends on 30 September',
              given: [{ milestone: 'issue-unresolved', at: '2026-08-31 10:00', data: { stage: 'qasg' } }],
              period: '1 month',
              due: 'end of 2026-09-30',
            },
          ],
        },
      ],
    },
    {
      id: 'immediate-safety',
      title: "Child's immediate safety",
      discreetTitle: 'Answer the urgent concern',
      starts: [{ milestone: 'immediate-safety-concern-raised' }],
      ends: [{ milestone: 'immediate-safety-acknowledged' }, { milestone: 'immediate-safety-resolved' }],
      owedBy: ['conference-chair'],
      escalatesTo: ['team-manager', 'service-manager'],
      tells: ['child-protection-coordinator', 'lead-safeguarding-manager'],
      inAbsence: {
        of: ['child-protection-coordinator', 'lead-safeguarding-manager'],
        by: ['team-manager', 'service-manager'],
      },
      ladder: 'urgent',
      versions: [
        {
          from: '2014-01-01',
          within: 'immediately',
          cite: {
            section: 'Resolution procedure',
            summary:
              'Fear for a child’s safety now skips every stage: the Chair tells the Coordinator and the Lead Safeguarding Manager without delay, and if one of them is away the Team Manager and the Service Manager.',
          },
          examples: [
            {
              shows: 'on a Friday evening: due at that minute',
              given: [{ milestone: 'immediate-safety-concern-raised', at: '2026-11-20 17:45' }],
              due: '2026-11-20 17:45',
            },
            {
              shows: 'on Christmas Day, with the Coordinator away: due at that minute all the same',
              given: [
                {
                  milestone: 'contact-absent',
                  at: '2026-12-23 16:00',
                  data: { role: 'child-protection-coordinator', until: '2027-01-03' },
                },
                { milestone: 'immediate-safety-concern-raised', at: '2026-12-25 07:20' },
              ],
              due: '2026-12-25 07:20',
            },
            {
              shows: 'in the night in which the clocks go forward',
              given: [{ milestone: 'immediate-safety-concern-raised', at: '2026-03-29 03:30' }],
              due: '2026-03-29 03:30',
            },
          ],
        },
      ],
    },
    {
      id: 'issue-response',
      title: 'Respond to the issue the chair raised',
      starts: [{ milestone: 'issue-received' }],
      ends: [{ milestone: 'issue-responded' }],
      owedBy: ['professional', 'line-manager'],
      escalatesTo: ['child-protection-coordinator'],
      ladder: 'long',
      versions: [
        {
          from: '2014-01-01',
          within: '2 weeks',
          cite: {
            section: '1 Informal discussion',
            summary:
              'The professional and their manager have two weeks to answer, counted from the day the Chair’s message reaches them.',
          },
          examples: [
            {
              shows: 'two weeks from a Wednesday: the Wednesday after next',
              given: [{ milestone: 'issue-received', at: '2026-11-04 11:00' }],
              due: 'end of 2026-11-18',
            },
            {
              shows: 'ends on Christmas Day 2026: calendar days are not moved on',
              given: [{ milestone: 'issue-received', at: '2026-12-11 11:00' }],
              due: 'end of 2026-12-25',
            },
            {
              shows: 'over the end of summer time 2028, received a minute before midnight',
              given: [{ milestone: 'issue-received', at: '2028-10-23 23:59' }],
              due: 'end of 2028-11-06',
            },
            {
              shows: 'ends on the leap day 2028',
              given: [{ milestone: 'issue-received', at: '2028-02-15 09:00' }],
              due: 'end of 2028-02-29',
            },
          ],
        },
      ],
    },
    {
      id: 'qasg-feedback',
      title: 'Give the chair feedback',
      starts: [{ milestone: 'issue-reported-to-qasg' }],
      ends: [{ milestone: 'chair-given-feedback' }],
      owedBy: ['child-protection-coordinator'],
      escalatesTo: ['lead-safeguarding-manager'],
      inAbsence: { of: ['child-protection-coordinator'], by: ['qasg-chair'] },
      ladder: 'days',
      versions: [
        {
          from: '2014-01-01',
          within: 'set by the authority',
          cite: {
            section: '5 Feedback for conference chair',
            summary:
              'The Coordinator brings the QASG’s answer back to the Chair; while the Coordinator is away the QASG’s chair names who does. How soon is left open.',
          },
          examples: [
            {
              shows: 'no period set: no deadline',
              given: [{ milestone: 'issue-reported-to-qasg', at: '2026-12-23 10:00' }],
              due: 'no deadline',
            },
            {
              shows: 'ten working days, over Christmas 2026 and the New Year',
              given: [{ milestone: 'issue-reported-to-qasg', at: '2026-12-23 10:00' }],
              period: '10 working days',
              due: 'end of 2027-01-11',
            },
            {
              shows: 'two weeks, over Easter 2027 and the start of summer time: calendar days',
              given: [{ milestone: 'issue-reported-to-qasg', at: '2027-03-22 10:00' }],
              period: '2 weeks',
              due: 'end of 2027-04-05',
            },
          ],
        },
      ],
    },
    {
      id: 'qasg-report',
      title: 'Report concerns to the Board',
      starts: [{ milestone: 'reporting-period-started' }, { milestone: 'qasg-reported' }],
      ends: [{ milestone: 'qasg-reported' }],
      onRepeat: 'ignored',
      owedBy: ['qasg-chair'],
      escalatesTo: ['safeguarding-board'],
      ladder: 'long',
      versions: [
        {
          from: '2014-01-01',
          within: 'set by the authority',
          cite: {
            section: 'Monitoring and reporting',
            summary:
              'The QASG tells the Board regularly how many concerns there were and of what kind, what it looked into and what it found. How often is left open.',
          },
          examples: [
            {
              shows: 'no interval set: no deadline',
              given: [{ milestone: 'reporting-period-started', at: '2027-11-30 09:00' }],
              due: 'no deadline',
            },
            {
              shows: 'three months from 30 November 2027: the leap day is the last of February',
              given: [{ milestone: 'reporting-period-started', at: '2027-11-30 09:00' }],
              period: '3 months',
              due: 'end of 2028-02-29',
            },
            {
              shows: 'each report starts the next interval: six months from 31 August end on 28 February',
              given: [
                { milestone: 'reporting-period-started', at: '2026-04-01 09:00' },
                { milestone: 'qasg-reported', at: '2026-08-31 14:00' },
              ],
              period: '6 months',
              due: 'end of 2027-02-28',
            },
            {
              shows: 'twenty working days, over the spring bank holiday 2026',
              given: [{ milestone: 'reporting-period-started', at: '2026-05-11 09:00' }],
              period: '20 working days',
              due: 'end of 2026-06-09',
            },
          ],
        },
      ],
    },
  ],
} as const satisfies Procedure;

/** A rule of this document: other texts about it are typed by its ids and versions, so that none is forgotten. */
export type CwmTafRule = (typeof cwmTaf)['rules'][number];
