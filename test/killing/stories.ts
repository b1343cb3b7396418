/**
 * What happens in the cases, and who must hear of it and when. The expectations are written by hand from the procedures
 * and the ladders, never computed by the service's own code. Every story starts on Tuesday 24 November 2026 between 10:00
 * and 13:30, a week without holidays in winter time, so that London's clock shows UTC. Two notices of one case lie an
 * hour apart or more: longer than the quiet period after which a notice in doubt is sent again.
 */
export interface Milestone {
  readonly source: string;
  /** When it is posted and when it occurred, in milliseconds since 1970. */
  readonly at: number;
  readonly body: { readonly case: string; readonly type: string } & Readonly<Record<string, unknown>>;
}

export interface ExpectedNotice {
  readonly case: string;
  readonly rule: string;
  readonly kind: string;
  readonly to: string;
  /** The moment at which it falls due, in milliseconds since 1970. */
  readonly at: number;
}

export interface Story {
  readonly authority: string;
  readonly case: string;
  readonly milestones: readonly Milestone[];
  readonly notices: readonly ExpectedNotice[];
}

export type Telling = (reference: string, start: number) => Story;

const hour = 3_600_000;
const wednesday = Date.parse('2026-11-25T00:00:00Z');
const day = 24 * hour;
const nine = (dayAfterWednesday: number) => wednesday + dayAfterWednesday * day + 9 * hour;

interface Rung {
  readonly rule: string;
  readonly kind: string;
  readonly at: number;
  /** Roles of the authority's directory, or addresses. */
  readonly to: readonly string[];
}

function story(
  authority: string,
  reference: string,
  posts: readonly { at: number; type: string; more?: object }[],
  rungs: readonly Rung[],
): Story {
  return {
    authority,
    case: reference,
    milestones: posts.map(({ at, type, more }) => ({
      source: `demo-${authority}`,
      at,
      body: { case: reference, type, occurredAt: new Date(at).toISOString(), ...more },
    })),
    notices: rungs.flatMap(({ to, ...rung }) =>
      to.map((each) => ({
        ...rung,
        case: reference,
        to: each.includes('@') ? each : `${each}@${authority}.example`,
      })),
    ),
  };
}

const referrerOf = (reference: string) => `${reference.toLowerCase()}@school.example`;

const referral = (reference: string, at: number) => ({
  at,
  type: 'referral-made',
  more: {
    data: { method: 'telephone' },
    people: [{ role: 'referrer', email: referrerOf(reference), agency: 'Oakfield Primary' }],
  },
});

const confirmation = 'written-confirmation';

/** Nobody does anything: 48 hours for the confirmation, 3 working days (Friday) for the answer. Ten notices. */
export const unanswered: Telling = (reference, start) => {
  const referrer = referrerOf(reference);
  const answer = 'referral-follow-up';
  return story(
    'walsall',
    reference,
    [referral(reference, start)],
    [
      { rule: confirmation, kind: 'reminder', at: start + 24 * hour, to: [referrer] },
      { rule: confirmation, kind: 'overdue', at: start + 48 * hour, to: [referrer, 'safeguarding-unit'] },
      {
        rule: confirmation,
        kind: 'escalation',
        at: nine(2),
        to: ['designated-safeguarding-lead', 'safeguarding-unit'],
      },
      { rule: answer, kind: 'chase', at: nine(5), to: [referrer] },
      { rule: answer, kind: 'overdue', at: nine(5), to: ['childrens-social-care', 'safeguarding-unit'] },
      {
        rule: answer,
        kind: 'escalation',
        at: nine(7),
        to: ['childrens-social-care-manager', 'safeguarding-unit'],
      },
    ],
  );
};

/** Reminded, then confirmed and answered in time: one notice and no more. */
export const inTime: Telling = (reference, start) =>
  story(
    'walsall',
    reference,
    [
      referral(reference, start),
      { at: start + 26 * hour, type: 'referral-confirmed-in-writing' },
      { at: start + 26 * hour, type: 'referral-response-received' },
    ],
    [{ rule: confirmation, kind: 'reminder', at: start + 24 * hour, to: [referrerOf(reference)] }],
  );

/** Confirmed two hours late: whoever was told that it is overdue is told that it is done. Five notices. */
export const tooLate: Telling = (reference, start) => {
  const told = [referrerOf(reference), 'safeguarding-unit'];
  return story(
    'walsall',
    reference,
    [
      referral(reference, start),
      { at: start + 50 * hour, type: 'referral-confirmed-in-writing' },
      { at: start + 50 * hour, type: 'referral-response-received' },
    ],
    [
      { rule: confirmation, kind: 'reminder', at: start + 24 * hour, to: told.slice(0, 1) },
      { rule: confirmation, kind: 'overdue', at: start + 48 * hour, to: told },
      { rule: confirmation, kind: 'stand-down', at: start + 50 * hour, to: told },
    ],
  );
};

/** An urgent concern: two alerts at once, eight hourly escalations to three, then all five stood down. 31 notices. */
export const urgent: Telling = (reference, start) => {
  const rule = 'immediate-safety';
  const alerted = ['child-protection-coordinator', 'lead-safeguarding-manager'];
  const above = ['team-manager', 'service-manager', 'safeguarding-unit'];
  return story(
    'cwm-taf',
    reference,
    [
      { at: start, type: 'immediate-safety-concern-raised' },
      { at: start + 10 * hour, type: 'immediate-safety-resolved' },
    ],
    [
      { rule, kind: 'alert', at: start, to: alerted },
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((hours) => ({
        rule,
        kind: 'escalation',
        at: start + hours * hour,
        to: above,
      })),
      { rule, kind: 'stand-down', at: start + 10 * hour, to: [...alerted, ...above] },
    ],
  );
};

/** 24 hours, reminded 6 hours before: that is before the office opens on Wednesday, so when it starts. Five notices. */
export const aDay: Telling = (reference, start) => {
  const rule = 'service-request-contact';
  return story(
    'gloucestershire',
    reference,
    [{ at: start, type: 'service-request-made' }],
    [
      { rule, kind: 'reminder', at: start, to: ['social-worker'] },
      { rule, kind: 'overdue', at: start + 24 * hour, to: ['social-worker', 'safeguarding-unit'] },
      { rule, kind: 'escalation', at: nine(1), to: ['childrens-social-care-manager', 'safeguarding-unit'] },
    ],
  );
};

/** 5 working days, so due on Tuesday 1 December. Six notices. */
export const aWeek: Telling = (reference, start) => {
  const rule = 'conference-planning-contact';
  return story(
    'wirral',
    reference,
    [{ at: start, type: 'conference-requested' }],
    [
      { rule, kind: 'reminder', at: nine(5), to: ['social-worker'] },
      { rule, kind: 'reminder', at: nine(6), to: ['social-worker'] },
      { rule, kind: 'overdue', at: nine(7), to: ['social-worker', 'safeguarding-unit'] },
      { rule, kind: 'escalation', at: nine(9), to: ['team-manager', 'safeguarding-unit'] },
    ],
  );
};
