/** Gloucestershire: requests for service, strategy discussions, conferences and their reviews. */
import type { Lot, Plot } from '../story.ts';

function serviceRequest(at: string, contacted?: string): Plot {
  return {
    postings: [
      { at, type: 'service-request-made' },
      ...(contacted === undefined ? [] : [{ at: contacted, type: 'referrer-contacted' } as const]),
    ],
  };
}

/** From referral to the first review: everything in time. */
function wholeWay(lot: Lot): Plot {
  return {
    postings: [
      {
        at: '2026-11-24 10:40',
        type: 'referral-made',
        data: { method: 'multi-agency-form' },
        people: [lot.school(), lot.socialWorker()],
      },
      { at: '2026-12-01 14:00', type: 'strategy-discussion-held', data: { initiatesSection47: true } },
      { at: '2026-12-03 09:30', type: 'conference-required' },
      {
        at: '2026-12-18 10:00',
        type: 'conference-held',
        data: { kind: 'initial', plan: true, conference: 'ICPC-301' },
      },
    ],
  };
}

function strategyAwaited(lot: Lot, made: string): Plot {
  return {
    postings: [
      {
        at: `${made} ${lot.time()}`,
        type: 'referral-made',
        data: { method: 'multi-agency-form' },
        people: [lot.school()],
      },
    ],
  };
}

/** Fifteen working days that Christmas and New Year lie in. */
function conferenceAwaited(held: string): Plot {
  return {
    postings: [
      { at: `${held} 15:00`, type: 'strategy-discussion-held', data: { initiatesSection47: true } },
      { at: `${held} 15:10`, type: 'conference-required' },
    ],
  };
}

function closedReferral(lot: Lot): Plot {
  return {
    postings: [
      {
        at: '2026-12-09 11:30',
        type: 'referral-made',
        data: { method: 'telephone' },
        people: [lot.school()],
      },
      { at: '2026-12-10 09:30', type: 'referral-confirmed-in-writing' },
      { at: '2026-12-16 16:10', type: 'referral-closed' },
      { at: '2026-12-16 16:30', type: 'case-closed', data: { reason: 'no-further-action' } },
    ],
  };
}

function riskToldLate(): Plot {
  return {
    postings: [
      { at: '2027-01-06 17:40', type: 'continuing-risk-judged' },
      { at: '2027-01-06 20:15', type: 'conference-team-informed' },
    ],
    events: [{ at: '2027-01-06 19:00', mails: 'acknowledged' }],
  };
}

/** The investigation began before the officer was asked. */
function investigatedFirst(): Plot {
  return {
    postings: [
      { at: '2027-01-04 09:20', type: 'allegation-known' },
      { at: '2027-01-05 10:00', type: 'allegation-investigation-started' },
    ],
  };
}

function reviewed(): Plot {
  return {
    postings: [
      {
        at: '2026-11-26 10:00',
        type: 'review-conference-held',
        data: { planContinues: true, conference: 'RCPC-118' },
      },
    ],
  };
}

export function gloucestershire(lot: Lot): readonly Plot[] {
  return [
    serviceRequest('2026-12-11 16:05', '2026-12-12 10:30'),
    serviceRequest('2026-12-21 09:05', '2026-12-23 09:00'),
    serviceRequest('2027-01-06 14:25'),
    serviceRequest('2027-01-05 13:00'),
    wholeWay(lot),
    strategyAwaited(lot, '2026-12-27'),
    strategyAwaited(lot, '2026-12-30'),
    strategyAwaited(lot, '2027-01-05'),
    conferenceAwaited('2026-12-10'),
    conferenceAwaited('2026-12-17'),
    closedReferral(lot),
    riskToldLate(),
    investigatedFirst(),
    reviewed(),
  ];
}
