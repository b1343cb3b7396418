/** Wirral: calling a conference, what everybody owes to it, and what follows from it. */
import type { Lot, Plot } from '../story.ts';

function awaited(lot: Lot, discussed: string, contacted?: string): Plot {
  return {
    postings: [
      {
        at: `${discussed} 10:30`,
        type: 'strategy-discussion-held',
        data: { initiatesSection47: true },
        people: [lot.socialWorker()],
      },
      { at: `${discussed} 16:00`, type: 'conference-requested' },
      ...(contacted === undefined ? [] : [{ at: contacted, type: 'safeguarding-unit-contacted' } as const]),
    ],
  };
}

function delayed(lot: Lot): Plot {
  return {
    postings: [
      {
        at: '2026-12-09 14:00',
        type: 'strategy-discussion-held',
        data: { initiatesSection47: true },
        people: [lot.socialWorker()],
      },
      {
        at: '2026-12-22 11:00',
        type: 'conference-delay-authorised',
        data: { until: '2027-01-15', by: 'team-manager', reason: 'complex-enquiry' },
      },
    ],
  };
}

const agencies = [
  { role: 'agency', email: 'safeguarding@riverside-health.example', agency: 'Riverside Health' },
  { role: 'agency', email: 'safeguarding@oakfield.example', agency: 'Oakfield Primary School' },
] as const;

/** Appointed before Christmas, and moved when the reminders were out already. */
function movedOverChristmas(lot: Lot): Plot {
  const about = { conference: 'ICPC-204', kind: 'initial', agencies: agencies.map(({ agency }) => agency) };
  return {
    postings: [
      {
        at: '2026-12-14 09:50',
        type: 'conference-scheduled',
        data: { ...about, at: '2026-12-22T10:00:00Z' },
        people: [lot.socialWorker(), ...agencies],
      },
      {
        at: '2026-12-18 16:20',
        type: 'conference-scheduled',
        data: { ...about, at: '2027-01-12T10:00:00Z' },
      },
      {
        at: '2027-01-04 12:00',
        type: 'agency-report-provided',
        data: { conference: 'ICPC-204', agency: 'Riverside Health' },
      },
    ],
  };
}

/** Tomorrow: some reports are in, some are late. */
function tomorrow(lot: Lot): Plot {
  const about = { conference: 'ICPC-207', kind: 'initial', agencies: agencies.map(({ agency }) => agency) };
  return {
    postings: [
      {
        at: '2026-12-21 11:15',
        type: 'conference-scheduled',
        data: { ...about, at: '2027-01-08T14:00:00Z' },
        people: [lot.socialWorker(), ...agencies],
      },
      { at: '2027-01-05 10:00', type: 'social-worker-report-provided' },
      { at: '2027-01-05 15:45', type: 'report-given-to-parents' },
    ],
  };
}

function held(on: string, letter?: string): Plot {
  return {
    postings: [
      { at: `${on} 10:00`, type: 'conference-held', data: { kind: 'initial', plan: true } },
      ...(letter === undefined ? [] : [{ at: letter, type: 'decision-letter-sent' } as const]),
    ],
  };
}

function everythingSent(): Plot {
  return {
    postings: [
      { at: '2026-11-26 10:00', type: 'conference-held', data: { kind: 'initial', plan: true } },
      { at: '2026-11-27 15:00', type: 'decision-letter-sent' },
      { at: '2026-12-08 11:00', type: 'record-sent-to-professionals' },
      { at: '2026-12-09 11:00', type: 'record-sent-to-family' },
      { at: '2026-12-11 09:30', type: 'record-received', data: { person: 'parent-1' } },
      { at: '2026-12-14 14:00', type: 'record-discussed' },
    ],
  };
}

function order(): Plot {
  return {
    postings: [
      {
        at: '2027-01-05 18:30',
        type: 'protection-order-made',
        data: { kind: 'emergency-protection-order', expires: '2027-01-12T17:00:00Z', furtherAction: true },
      },
    ],
  };
}

function disparity(): Plot {
  return { postings: [{ at: '2027-01-04 14:00', type: 'resource-disparity-raised' }] };
}

function movedIn(lot: Lot): Plot {
  return {
    postings: [
      {
        at: '2026-12-08 09:30',
        type: 'strategy-discussion-held',
        data: { initiatesSection47: true },
        people: [lot.socialWorker()],
      },
      { at: '2026-12-15 10:00', type: 'transfer-in-case' },
    ],
  };
}

export function wirral(lot: Lot): readonly Plot[] {
  return [
    awaited(lot, '2026-12-08', '2026-12-11 10:20'),
    awaited(lot, '2026-12-14', '2026-12-23 14:10'),
    awaited(lot, '2026-12-31'),
    delayed(lot),
    movedOverChristmas(lot),
    tomorrow(lot),
    held('2027-01-05'),
    held('2026-12-17', '2026-12-21 16:00'),
    everythingSent(),
    order(),
    disparity(),
    movedIn(lot),
  ];
}
