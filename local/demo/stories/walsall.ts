/** Walsall: referrals and their answers, a complaint and its panel, allegations, a disagreement. */
import type { Lot, Plot } from '../story.ts';

/** Referred by telephone: confirmed the next day, decided on and answered. */
export function confirmed(lot: Lot, made: string, next: string, answered: string): Plot {
  return {
    postings: [
      {
        at: `${made} ${lot.time()}`,
        type: 'referral-made',
        data: { method: 'telephone' },
        people: [lot.school()],
      },
      { at: `${next} 09:10`, type: 'referral-confirmed-in-writing' },
      { at: `${next} 09:40`, type: 'referral-received' },
      { at: `${next} 15:20`, type: 'referral-decided', data: { outcome: 'assessment' } },
      { at: `${answered} 11:05`, type: 'referral-response-received' },
    ],
  };
}

/** Referred by telephone, and neither confirmed nor answered. */
export function unanswered(lot: Lot, made: string): Plot {
  return {
    postings: [
      {
        at: `${made} ${lot.time()}`,
        type: 'referral-made',
        data: { method: 'telephone' },
        people: [lot.school()],
      },
    ],
  };
}

function confirmedLate(lot: Lot): Plot {
  return {
    postings: [
      {
        at: '2026-12-14 10:20',
        type: 'referral-made',
        data: { method: 'in-person' },
        people: [lot.school()],
      },
      { at: '2026-12-17 14:45', type: 'referral-confirmed-in-writing' },
      { at: '2026-12-17 16:00', type: 'referral-response-received' },
    ],
  };
}

function answeredByLink(lot: Lot): Plot {
  return { ...unanswered(lot, '2027-01-05'), events: [{ at: '2027-01-07 09:20', mails: 'acknowledged' }] };
}

/** The referrer's address does not exist, so that others hear in their stead. */
function bouncing(lot: Lot): Plot {
  const people = [{ ...lot.school(), email: 'bounce@simulator.amazonses.com' }];
  return {
    postings: [{ at: '2027-01-04 13:15', type: 'referral-made', data: { method: 'telephone' }, people }],
  };
}

/** No address works any more, not even the unit's. */
function unreachable(lot: Lot): Plot {
  return { ...unanswered(lot, '2027-01-04'), events: [{ at: '2027-01-06 16:30', mails: 'bounced' }] };
}

function postedInError(lot: Lot): Plot {
  return {
    postings: [
      {
        at: '2026-12-10 09:25',
        type: 'referral-made',
        data: { method: 'telephone' },
        people: [lot.school()],
      },
      { at: '2026-12-14 11:00', type: 'milestone-voided', voids: 0 },
    ],
  };
}

function closedWhileOverdue(lot: Lot): Plot {
  return {
    postings: [
      { at: `2026-12-15 ${lot.time()}`, type: 'referral-received' },
      { at: '2026-12-21 10:30', type: 'case-closed', data: { reason: 'moved-away' } },
    ],
  };
}

/** Ten working days from shortly before Christmas. */
function panel(warranted: string): Plot {
  return {
    postings: [
      { at: `${warranted} 11:30`, type: 'panel-hearing-warranted', data: { managerChaired: false } },
    ],
  };
}

function panelHeld(): Plot {
  return {
    postings: [
      { at: '2026-11-25 10:00', type: 'panel-hearing-warranted', data: { managerChaired: true } },
      { at: '2026-12-04 14:00', type: 'complaint-panel-convened' },
      { at: '2026-12-08 10:00', type: 'panel-decided', data: { outcome: 'new-conference' } },
    ],
  };
}

function panelOnHold(): Plot {
  return {
    postings: [
      { at: '2026-12-16 09:45', type: 'panel-hearing-warranted', data: { managerChaired: false } },
      { at: '2026-12-18 12:00', type: 'agency-complaint-opened' },
    ],
  };
}

function complaintWindow(): Plot {
  return {
    postings: [{ at: '2026-12-29 10:15', type: 'decisions-received', data: { person: 'parent-1' } }],
  };
}

function allegation(known: string, notified?: string): Plot {
  return {
    postings: [
      { at: `${known} 12:10`, type: 'allegation-known' },
      ...(notified === undefined ? [] : [{ at: notified, type: 'lado-notified' } as const]),
    ],
  };
}

function newInformation(lot: Lot): Plot {
  return {
    postings: [
      { at: '2027-01-06 15:10', type: 'new-information-received', people: [lot.socialWorker()] },
      { at: '2027-01-06 16:55', type: 'new-information-passed-on' },
    ],
    events: [{ at: '2027-01-06 15:20', mails: 'acknowledged' }],
  };
}

export function walsall(lot: Lot): readonly Plot[] {
  return [
    confirmed(lot, '2026-11-24', '2026-11-25', '2026-11-26'),
    confirmed(lot, '2026-12-07', '2026-12-08', '2026-12-10'),
    confirmed(lot, '2027-01-04', '2027-01-05', '2027-01-06'),
    unanswered(lot, '2026-12-30'),
    unanswered(lot, '2027-01-05'),
    unanswered(lot, '2027-01-06'),
    confirmedLate(lot),
    answeredByLink(lot),
    bouncing(lot),
    unreachable(lot),
    postedInError(lot),
    closedWhileOverdue(lot),
    panel('2026-12-17'),
    panel('2026-12-22'),
    panelHeld(),
    panelOnHold(),
    complaintWindow(),
    allegation('2026-12-02', '2026-12-03 10:00'),
    allegation('2026-12-08', '2026-12-11 09:30'),
    allegation('2027-01-05'),
    newInformation(lot),
  ];
}
