/** Cwm Taf: issues that chairs raise, in Welsh and English. */
import type { Plot } from '../story.ts';

function issue(received: string, responded?: string): Plot {
  return {
    postings: [
      {
        at: received,
        type: 'issue-received',
        people: [
          {
            role: 'professional',
            email: 'tim.gogledd@cwm-taf.example',
            agency: 'Tîm y Gogledd',
            language: 'cy',
          },
        ],
      },
      ...(responded === undefined ? [] : [{ at: responded, type: 'issue-responded' } as const]),
    ],
  };
}

function safety(): Plot {
  return {
    postings: [{ at: '2027-01-07 08:05', type: 'immediate-safety-concern-raised' }],
    events: [{ at: '2027-01-07 08:20', mails: 'acknowledged' }],
  };
}

function safetyAnswered(): Plot {
  return {
    postings: [
      { at: '2026-12-14 13:30', type: 'immediate-safety-concern-raised' },
      { at: '2026-12-14 14:05', type: 'immediate-safety-acknowledged' },
    ],
  };
}

function away(): Plot {
  return {
    postings: [
      { at: '2026-12-21 10:00', type: 'issue-received' },
      { at: '2026-12-21 10:05', type: 'contact-absent', data: { role: 'line-manager', until: '2027-01-08' } },
    ],
  };
}

export function cwmTaf(): readonly Plot[] {
  return [
    issue('2026-11-25 11:00', '2026-12-04 15:00'),
    issue('2026-12-01 14:30', '2026-12-18 10:10'),
    issue('2026-12-16 09:20'),
    issue('2026-12-24 10:45'),
    issue('2027-01-06 16:00'),
    safety(),
    safetyAnswered(),
    away(),
  ];
}
