/** Milestones as they are posted: the first one of the documentation, and a conference with everybody who is to come. */
const referral = {
  case: 'WM-2026-000123',
  type: 'referral-made',
  occurredAt: '2026-11-20T16:30:00Z',
  data: { method: 'telephone' },
  people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary', language: 'en' }],
};

const agencies = ['Oakfield Primary', 'Health Visiting', 'Police', 'Housing', 'Youth Justice', 'Probation'];
const conference = {
  case: 'WM-2026-000123',
  type: 'conference-scheduled',
  occurredAt: '2026-11-24T11:05:30.250Z',
  data: { conference: 'ICPC-204', kind: 'initial', at: '2026-12-11T10:00:00Z', agencies },
  people: agencies.map((agency, place) => ({
    role: 'professional',
    email: `duty-${place}@services.example`,
    agency,
    language: 'en',
  })),
};

export const bodies = {
  referral: Buffer.from(JSON.stringify(referral)),
  conference: Buffer.from(JSON.stringify(conference)),
} as const;

export type Body = keyof typeof bodies;
