/** Gloucestershire's child protection process, from a request for service to reviews, and its handling of allegations. */
import type { Procedure } from './rule.ts';

export const gloucestershire: Procedure = {
  source: 'gloucestershire',
  document: 'Gloucestershire child protection process',
  rules: [
    {
      id: 'service-request-contact',
      title: 'Social worker contacts the caller',
      starts: [{ milestone: 'service-request-made' }],
      ends: [{ milestone: 'referrer-contacted' }],
      owedBy: ['social-worker'],
      escalatesTo: ['childrens-social-care-manager'],
      ladder: 'hours',
      versions: [
        {
          from: '2019-01-01',
          within: '24 hours',
          cite: {
            section: 'Making a request for service',
            summary:
              'A social worker gets in touch within 24 hours of a service request; a caller who reports an immediate risk is put through straight away.',
          },
          examples: [
            {
              shows: 'a Friday afternoon: Saturday counts',
              given: [{ milestone: 'service-request-made', at: '2026-11-20 16:30' }],
              due: '2026-11-21 16:30',
            },
            {
              shows: 'Christmas Day counts',
              given: [{ milestone: 'service-request-made', at: '2026-12-24 17:00' }],
              due: '2026-12-25 17:00',
            },
            {
              shows: 'the clocks go back in between: 24 hours elapse, the clock face says 23',
              given: [{ milestone: 'service-request-made', at: '2026-10-24 20:00' }],
              due: '2026-10-25 19:00',
            },
          ],
        },
      ],
    },
    {
      id: 'written-confirmation',
      title: 'Confirm the referral in writing',
      starts: [{ milestone: 'referral-made', where: { method: ['telephone', 'in-person', 'written'] } }],
      ends: [{ milestone: 'referral-confirmed-in-writing' }],
      owedBy: ['referrer'],
      escalatesTo: ['designated-safeguarding-lead'],
      ladder: 'hours',
      versions: [
        {
          from: '2019-01-01',
          within: '48 hours',
          cite: {
            section: 'Confirm in writing',
            summary:
              'Whoever refers without filling in the multi-agency form at first contact sends a written follow-up within 48 hours.',
          },
          examples: [
            {
              shows: 'across 29 February 2028, which counts like any other day',
              given: [{ milestone: 'referral-made', at: '2028-02-28 09:15', data: { method: 'written' } }],
              due: '2028-03-01 09:15',
            },
            {
              shows:
                'on Easter Saturday 2027: the holiday counts, and the clocks go forward, so that the clock face says 49 hours',
              given: [{ milestone: 'referral-made', at: '2027-03-27 12:00', data: { method: 'in-person' } }],
              due: '2027-03-29 13:00',
            },
            {
              shows: 'one minute before midnight on Christmas Eve: not a minute is rounded',
              given: [{ milestone: 'referral-made', at: '2027-12-24 23:59', data: { method: 'telephone' } }],
              due: '2027-12-26 23:59',
            },
            {
              shows: 'a referral made on the multi-agency form needs no confirmation',
              given: [
                { milestone: 'referral-made', at: '2026-11-18 10:00', data: { method: 'multi-agency-form' } },
              ],
              due: 'no deadline',
            },
          ],
        },
      ],
    },
    {
      id: 'strategy-discussion',
      title: 'Hold the strategy discussion',
      starts: [{ milestone: 'referral-made' }],
      ends: [{ milestone: 'strategy-discussion-held' }, { milestone: 'referral-closed' }],
      owedBy: ['referral-and-assessment-team'],
      escalatesTo: ['childrens-social-care-manager'],
      ladder: 'long',
      versions: [
        {
          from: '2019-01-01',
          within: '10 days',
          cite: {
            section: 'Strategy discussion',
            summary:
              'Where actual or likely significant harm is suspected, the Referral and Assessment team brings the discussion together within 10 days of the referral.',
          },
          examples: [
            {
              shows: 'ten days by the calendar, two weekends included',
              given: [{ milestone: 'referral-made', at: '2026-11-20 11:00', data: { method: 'telephone' } }],
              due: 'end of 2026-11-30',
            },
            {
              shows: 'the tenth day is Boxing Day, a Saturday, and stays there',
              given: [{ milestone: 'referral-made', at: '2026-12-16 15:40', data: { method: 'written' } }],
              due: 'end of 2026-12-26',
            },
            {
              shows: 'a Saturday, one minute before midnight, with the clocks going back on the way',
              given: [
                { milestone: 'referral-made', at: '2027-10-23 23:59', data: { method: 'multi-agency-form' } },
              ],
              due: 'end of 2027-11-02',
            },
          ],
        },
      ],
    },
    {
      id: 'conference-after-section-47',
      title: 'Hold the conference the section 47 enquiry called for',
      discreetTitle: 'Hold the conference the enquiry called for',
      starts: [{ milestone: 'conference-required' }],
      ends: [{ milestone: 'conference-held' }],
      owedBy: ['child-protection-conference-team'],
      escalatesTo: ['head-of-service'],
      ladder: 'long',
      versions: [
        {
          from: '2019-01-01',
          within: '15 working days',
          cite: {
            section: 'Section 47',
            summary:
              'Where the enquiry leads to the decision that a conference is needed, it takes place within 15 working days.',
          },
          examples: [
            {
              shows: 'three whole weeks without a holiday: Monday to Monday',
              given: [{ milestone: 'conference-required', at: '2026-11-02 09:30' }],
              due: 'end of 2026-11-23',
            },
            {
              shows: 'over the Early May bank holiday',
              given: [{ milestone: 'conference-required', at: '2026-04-23 16:00' }],
              due: 'end of 2026-05-15',
            },
            {
              shows: 'decided on a Saturday: Monday is the first day, the Summer bank holiday is not counted',
              given: [{ milestone: 'conference-required', at: '2026-08-22 12:00' }],
              due: 'end of 2026-09-14',
            },
          ],
        },
      ],
    },
    {
      id: 'initial-conference',
      title: 'Hold the initial conference',
      starts: [{ milestone: 'strategy-discussion-held' }],
      ends: [{ milestone: 'conference-held' }],
      onRepeat: 'restarts',
      owedBy: ['child-protection-conference-team'],
      escalatesTo: ['head-of-service'],
      ladder: 'long',
      versions: [
        {
          from: '2019-01-01',
          within: '15 working days',
          cite: {
            section: 'Outcome of assessment',
            summary:
              'Where the assessment bears the concerns out, the conference follows within 15 working days of whichever strategy discussion came last.',
          },
          examples: [
            {
              shows: 'over Easter 2027: Good Friday and Easter Monday are not counted',
              given: [{ milestone: 'strategy-discussion-held', at: '2027-03-08 10:00' }],
              due: 'end of 2027-03-31',
            },
            {
              shows: 'a second discussion starts the count anew, and the clocks go back on the way',
              given: [
                { milestone: 'strategy-discussion-held', at: '2026-10-06 10:00' },
                { milestone: 'strategy-discussion-held', at: '2026-10-22 14:00' },
              ],
              due: 'end of 2026-11-12',
            },
            {
              shows: 'over Christmas 2027 with both substitute days, and the one for New Year’s Day 2028',
              given: [{ milestone: 'strategy-discussion-held', at: '2027-12-13 11:30' }],
              due: 'end of 2028-01-06',
            },
            {
              shows: 'a discussion after the conference was held is a matter of its own',
              given: [
                { milestone: 'strategy-discussion-held', at: '2026-10-06 10:00' },
                {
                  milestone: 'conference-held',
                  at: '2026-10-20 10:00',
                  data: { kind: 'initial', plan: false },
                },
                { milestone: 'strategy-discussion-held', at: '2027-01-11 09:00' },
              ],
              due: 'end of 2027-02-01',
            },
          ],
        },
      ],
    },
    {
      id: 'conference-team-informed',
      title: 'Tell the conference team of continuing risk',
      discreetTitle: 'Tell the conference team',
      starts: [{ milestone: 'continuing-risk-judged' }],
      ends: [{ milestone: 'conference-team-informed' }],
      owedBy: ['childrens-social-care'],
      escalatesTo: ['childrens-social-care-manager'],
      tells: ['child-protection-conference-team'],
      ladder: 'urgent',
      versions: [
        {
          from: '2019-01-01',
          within: 'immediately',
          cite: {
            section: 'A request for a conference has been made',
            summary:
              'As soon as a strategy discussion finds that a child remains at risk, the Child Protection Conference Team is told.',
          },
          examples: [
            {
              shows: 'due at the moment the risk is judged to continue',
              given: [{ milestone: 'continuing-risk-judged', at: '2026-11-18 11:20' }],
              due: '2026-11-18 11:20',
            },
            {
              shows: 'on Christmas Day: a holiday puts nothing off',
              given: [{ milestone: 'continuing-risk-judged', at: '2026-12-25 21:00' }],
              due: '2026-12-25 21:00',
            },
            {
              shows: 'a Saturday, one minute before midnight, in the night the clocks go forward',
              given: [{ milestone: 'continuing-risk-judged', at: '2027-03-27 23:59' }],
              due: '2027-03-27 23:59',
            },
          ],
        },
      ],
    },
    {
      id: 'core-group-meeting',
      title: 'Hold the first core group',
      starts: [{ milestone: 'conference-held', where: { plan: [true] } }],
      ends: [{ milestone: 'core-group-met' }],
      owedBy: ['keyworker'],
      escalatesTo: ['child-protection-conference-team'],
      ladder: 'days',
      versions: [
        {
          from: '2019-01-01',
          within: 'set by the authority',
          cite: {
            section: 'Core group',
            summary:
              'Once there is a plan, the Key Worker leads a core group that carries it through. The document does not say how soon it first meets.',
          },
          examples: [
            {
              shows: 'without a period of the authority there is nothing to count',
              given: [{ milestone: 'conference-held', at: '2026-11-18 10:00', data: { plan: true } }],
              due: 'no deadline',
            },
            {
              shows:
                'ten working days set, over Christmas 2026: three holidays and the weekends are not counted',
              given: [{ milestone: 'conference-held', at: '2026-12-16 10:00', data: { plan: true } }],
              period: '10 working days',
              due: 'end of 2027-01-04',
            },
            {
              shows: 'no plan, no core group',
              given: [{ milestone: 'conference-held', at: '2026-11-18 10:00', data: { plan: false } }],
              period: '10 working days',
              due: 'no deadline',
            },
          ],
        },
      ],
    },
    {
      id: 'first-review-conference',
      title: 'Hold the first review conference',
      starts: [{ milestone: 'conference-held', where: { kind: ['initial'], plan: [true] } }],
      ends: [{ milestone: 'review-conference-held' }, { milestone: 'plan-ended' }],
      owedBy: ['child-protection-conference-team'],
      escalatesTo: ['head-of-service'],
      ladder: 'long',
      versions: [
        {
          from: '2019-01-01',
          within: '3 months',
          cite: {
            section: 'Review conference',
            summary:
              'The Child Protection Conference Team calls a review of the plan within three months of the initial conference.',
          },
          examples: [
            {
              shows: 'from 30 November to the last day of a February with 28 days',
              given: [
                {
                  milestone: 'conference-held',
                  at: '2026-11-30 10:00',
                  data: { kind: 'initial', plan: true },
                },
              ],
              due: 'end of 2027-02-28',
            },
            {
              shows: 'from 30 November to the leap day of 2028',
              given: [
                {
                  milestone: 'conference-held',
                  at: '2027-11-30 14:00',
                  data: { kind: 'initial', plan: true },
                },
              ],
              due: 'end of 2028-02-29',
            },
            {
              shows: 'it falls on Christmas Day and stays there: plan an earlier date',
              given: [
                {
                  milestone: 'conference-held',
                  at: '2026-09-25 09:30',
                  data: { kind: 'initial', plan: true },
                },
              ],
              due: 'end of 2026-12-25',
            },
            {
              shows: 'no plan, no review',
              given: [
                {
                  milestone: 'conference-held',
                  at: '2026-09-25 09:30',
                  data: { kind: 'initial', plan: false },
                },
              ],
              due: 'no deadline',
            },
          ],
        },
      ],
    },
    {
      id: 'next-review-conference',
      title: 'Hold the next review conference',
      starts: [{ milestone: 'review-conference-held', where: { planContinues: [true] } }],
      ends: [{ milestone: 'review-conference-held' }, { milestone: 'plan-ended' }],
      owedBy: ['child-protection-conference-team'],
      escalatesTo: ['head-of-service'],
      ladder: 'long',
      versions: [
        {
          from: '2019-01-01',
          within: '6 months',
          cite: {
            section: 'Continue with a plan',
            summary: 'For as long as the plan goes on, a review conference looks at it every six months.',
          },
          examples: [
            {
              shows: 'from 31 August to the last day of a leap year’s February',
              given: [
                {
                  milestone: 'review-conference-held',
                  at: '2027-08-31 10:00',
                  data: { planContinues: true },
                },
              ],
              due: 'end of 2028-02-29',
            },
            {
              shows: 'it falls on Easter Monday and stays there: plan an earlier date',
              given: [
                {
                  milestone: 'review-conference-held',
                  at: '2026-09-29 13:00',
                  data: { planContinues: true },
                },
              ],
              due: 'end of 2027-03-29',
            },
            {
              shows: 'a review held a week early: the next is counted from the day it was held',
              given: [
                {
                  milestone: 'review-conference-held',
                  at: '2026-10-14 10:00',
                  data: { planContinues: true },
                },
                {
                  milestone: 'review-conference-held',
                  at: '2027-04-07 10:00',
                  data: { planContinues: true },
                },
              ],
              due: 'end of 2027-10-07',
            },
            {
              shows: 'the review ends the plan: there is no next one',
              given: [
                {
                  milestone: 'review-conference-held',
                  at: '2027-04-07 10:00',
                  data: { planContinues: false },
                },
              ],
              due: 'no deadline',
            },
          ],
        },
      ],
    },
    {
      id: 'lado-before-investigating',
      title: "Take the LADO's advice before investigating",
      discreetTitle: 'Take the advice that comes first',
      starts: [{ milestone: 'allegation-known' }],
      ends: [{ milestone: 'lado-notified' }],
      owedBy: ['professional'],
      escalatesTo: ['local-authority-designated-officer'],
      ladder: 'short',
      versions: [
        {
          from: '2019-01-01',
          within: 'before allegation-investigation-started',
          cite: {
            section: 'Initial discussion',
            summary:
              'Nobody looks into an allegation against a member of staff or a volunteer before the LADO has advised, lest a police or social care investigation be disturbed.',
          },
          examples: [
            {
              shows: 'nobody has begun to investigate: there is no date yet',
              given: [{ milestone: 'allegation-known', at: '2026-11-18 09:30' }],
              due: 'no date yet',
            },
            {
              shows: 'an investigation begun without advice: it was due by then',
              given: [
                { milestone: 'allegation-known', at: '2026-11-18 09:30' },
                { milestone: 'allegation-investigation-started', at: '2026-11-19 10:00' },
              ],
              due: '2026-11-19 10:00',
            },
            {
              shows: 'known on a Saturday, investigated on the Summer bank holiday: the moment itself counts',
              given: [
                { milestone: 'allegation-known', at: '2026-08-29 14:00' },
                { milestone: 'allegation-investigation-started', at: '2026-08-31 09:00' },
              ],
              due: '2026-08-31 09:00',
            },
            {
              shows: 'advice taken first: an investigation afterwards sets no date',
              given: [
                { milestone: 'allegation-known', at: '2026-11-18 09:30' },
                { milestone: 'lado-notified', at: '2026-11-18 11:00' },
                { milestone: 'allegation-investigation-started', at: '2026-11-19 10:00' },
              ],
              due: 'no date yet',
            },
          ],
        },
      ],
    },
  ],
};
