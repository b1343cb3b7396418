import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { isoDay, parseDay } from '../../domain/calendar/day.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { londonTime } from '../../domain/catalogue/examples.ts';
import { procedures, rulesOf, versionInForce } from '../../domain/catalogue/procedures.ts';
import type { Rule, Trigger } from '../../domain/catalogue/rule.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import { parsePeriod } from '../../domain/periods/period.ts';
import { termOf } from '../../domain/periods/term.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import type { DataValue, Field, Fields } from '../../domain/vocabulary/fields.ts';
import { isMilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';

// What the compiler cannot see of the catalogue: that it is complete, and that its words fit together.

/** The ids that other systems use, by source. One that is taken away or renamed breaks them. */
const published = {
  'west-midlands': [
    'referral-after-harm-identified',
    'written-confirmation',
    'referral-decision',
    'referral-follow-up',
    'complex-abuse-strategy-meeting',
    'strategic-management-group-meeting',
    'new-information-passed-on',
    'disagreement-resolved',
    'plan-review-at-eighteenth-birthday',
    'plan-ended-notification',
  ],
  walsall: [
    'complaint-submission',
    'late-complaint-decision',
    'complaint-panel-convened',
    'complaint-further-conference',
    'lado-report',
    'dissent-considered',
    'complaint-form-sent',
  ],
  gloucestershire: [
    'service-request-contact',
    'written-confirmation',
    'strategy-discussion',
    'conference-team-informed',
    'conference-after-section-47',
    'initial-conference',
    'first-review-conference',
    'next-review-conference',
    'core-group-meeting',
    'lado-before-investigating',
  ],
  'cwm-taf': ['issue-response', 'issue-stage', 'immediate-safety', 'qasg-report', 'qasg-feedback'],
  wirral: [
    'initial-conference',
    'conference-before-order-expires',
    'conference-planning-contact',
    'social-worker-report',
    'report-to-parents',
    'report-to-chair',
    'report-countersigned',
    'agency-report',
    'exclusion-request',
    'decision-letter',
    'record-to-professionals',
    'record-to-family',
    'record-amendment',
    'record-discussed',
    'resource-disparity',
    'pre-birth-first-review',
    'birth-notified-after-hours',
    'early-review-after-inquorate',
  ],
} as const;

const { lastKnownDay } = workingCalendar(bankHolidays, 'england-and-wales');
const all = procedures.flatMap(({ source, rules }) => rules.map((rule) => ({ source, rule, id: rule.id })));
const versions = all.flatMap(({ source, rule, id }) =>
  rule.versions.map((version) => ({ source, rule, id, version, from: version.from })),
);
const examples = versions.flatMap(({ source, id, version }) =>
  version.examples.map((example) => ({ source, id, example, shows: example.shows })),
);
const fieldsOf = (milestone: keyof typeof milestones): Fields => milestones[milestone];

describe('the whole', () => {
  test('has exactly the fifty published rules', () => {
    const ids = Object.fromEntries(
      procedures.map(({ source, rules }) => [source, rules.map(({ id }) => id).sort()]),
    );
    const expected = Object.entries(published).map(([source, list]) => [source, [...list].sort()]);
    expect(ids).toEqual(Object.fromEntries(expected));
    expect(all).toHaveLength(50);
  });

  test.each(authorities)('%s has no two rules of one id', (authority) => {
    const ids = rulesOf(authority).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(procedures)('$source names its document', ({ document }) => {
    expect(document.trim()).not.toBe('');
  });

  test('has at least 120 worked examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(120);
  });
});

describe('versions', () => {
  test.each(versions)('$source $id from $from is cited, has a period and two examples', ({ version }) => {
    expect(parseDay(version.from)).toBeDefined();
    expect(version.cite.section.trim()).not.toBe('');
    expect(version.cite.summary.trim().length).toBeGreaterThan(20);
    expect(version.examples.length).toBeGreaterThanOrEqual(2);
    expect(new Set(version.examples.map(({ shows }) => shows)).size).toBe(version.examples.length);
    expect(() => termOf(version.within)).not.toThrow();
  });

  test.each(all)(
    '$source $id has one version in force on every day of its life, and none before',
    ({ rule }) => {
      const [first] = rule.versions;
      const begins = parseDay(first.from)!;
      const wrong: string[] = [];
      for (let day = begins; day <= lastKnownDay; day += 1) {
        const text = isoDay(day);
        const inForce = rule.versions.filter(({ from }, place) => {
          const next = rule.versions[place + 1];
          return from <= text && (next === undefined || text < next.from);
        });
        if (inForce.length !== 1 || versionInForce(rule, day) !== inForce[0]) wrong.push(text);
      }
      expect(wrong).toEqual([]);
      expect(versionInForce(rule, begins - 1)).toBeUndefined();
    },
  );
});

describe('rules', () => {
  test.each(all)('$source $id has a title, somebody who owes it, a start and an end', ({ rule }) => {
    expect(rule.title.trim()).not.toBe('');
    expect([rule.starts.length, rule.ends.length, rule.owedBy.length]).not.toContain(0);
    expect(Object.keys(ladders)).toContain(rule.ladder);
    expect(roles).toEqual(expect.arrayContaining(rolesNamedBy(rule)));
  });

  test.each(all)('$source $id asks of milestones only what they can say', ({ rule }) => {
    expect(triggersOf(rule).flatMap(unsayable)).toEqual([]);
  });

  test.each(all)('$source $id escalates wherever its ladder does', ({ rule }) => {
    const escalates = ladders[rule.ladder].rungs.some(({ to }) =>
      (to as readonly string[]).includes('escalates-to'),
    );
    expect(rule.escalatesTo.length > 0).toBe(escalates);
  });

  const appointed = all.filter(({ rule }) => rule.appointedIn !== undefined);
  test.each(appointed)('$source $id finds its appointment in its milestone', ({ rule }) => {
    const from = rule.appointedBy ? [rule.appointedBy] : rule.starts.map(({ milestone }) => milestone);
    const kinds = from.map((milestone) => fieldsOf(milestone)[rule.appointedIn!]?.is);
    expect(kinds.every((is) => is === 'instant' || is === 'day')).toBe(true);
  });

  const countedBack = versions.filter(({ version }) => parsePeriod(version.within)?.direction === 'before');
  test.each(countedBack)('$source $id is counted back from an appointment that it names', ({ rule }) => {
    expect(rule.appointedIn).toBeDefined();
  });

  const oneForEach = all.filter(({ rule }) => rule.oneFor !== undefined);
  test.each(oneForEach)('$source $id is told by its milestones for whom it is', ({ rule }) => {
    const [field, ends] = rule.oneFor === 'person' ? ['person', 'person'] : ['agencies', 'agency'];
    for (const { milestone } of rule.starts) expect(fieldsOf(milestone)).toHaveProperty(field!);
    for (const { milestone } of rule.ends) expect(fieldsOf(milestone)).toHaveProperty(ends!);
  });

  const staged = all.filter(({ rule }) => rule.stages !== undefined);
  test.each(staged)('$source $id knows every stage that its start can name', ({ rule }) => {
    const { stage } = fieldsOf(rule.starts[0]!.milestone);
    expect(stage?.is === 'one-of' ? stage.values : []).toEqual(Object.keys(rule.stages!));
  });

  const joint = all.filter(({ rule }) => rule.jointly);
  test.each(joint)('$source $id learns from its end who recorded it', ({ rule }) => {
    expect(rule.owedBy.length).toBeGreaterThan(1);
    for (const { milestone } of rule.ends) expect(fieldsOf(milestone).by?.is).toBe('role');
  });

  test.each(procedures)('$source: a clock that another looks at comes before it', ({ rules }) => {
    const looks = rules.flatMap(({ starts }, place) =>
      starts.flatMap(({ tooLateFor }) => (tooLateFor === undefined ? [] : [{ tooLateFor, place }])),
    );
    const places = looks.map(({ tooLateFor }) => rules.findIndex(({ id }) => id === tooLateFor));
    expect(looks.filter(({ place }, n) => places[n]! < 0 || places[n]! >= place)).toEqual([]);
  });

  test('the only look at another clock is at the time to complain', () => {
    const looks = all.flatMap(({ rule }) => rule.starts.flatMap(({ tooLateFor }) => tooLateFor ?? []));
    expect(looks).toEqual(['complaint-submission']);
  });
});

describe('examples', () => {
  test.each(examples)('$source $id: $shows', ({ example }) => {
    expect(example.given.length).toBeGreaterThan(0);
    for (const { milestone, at, data } of example.given) {
      expect(isMilestoneType(milestone)).toBe(true);
      expect(londonTime(at)).toBeGreaterThan(0);
      const fields = fieldsOf(milestone);
      const wrong = Object.entries(data ?? {}).filter(([name, value]) => !isSayable(fields[name], value));
      expect(wrong).toEqual([]);
    }
  });
});

describe('subjects of e-mails', () => {
  /** Words that tell a passer-by what a mail is about. */
  const telling = /abuse|harm|allegation|complaint|child protection|LADO/i;
  /** The one that still does: LADO stands for an officer to whom nothing but allegations is reported. */
  const known: string[] = [];

  test('a title that tells too much has a discreet one', () => {
    const told = all.filter(({ rule }) => telling.test(rule.title));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ rule }) => rule.discreetTitle === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('no discreet title tells too much', () => {
    expect(all.filter(({ rule }) => telling.test(rule.discreetTitle ?? '')).map(({ id }) => id)).toEqual(
      known,
    );
  });
});

function rolesNamedBy({
  owedBy,
  escalatesTo,
  tells,
  stages,
  standIn,
  outOfHours,
  inAbsence,
  extended,
}: Rule) {
  return [
    ...owedBy,
    ...escalatesTo,
    ...(tells ?? []),
    ...Object.values(stages ?? {}).flatMap((stage) => [stage.owedBy ?? stage.escalatesTo, stage.escalatesTo]),
    ...(standIn ? [standIn.for, standIn.by] : []),
    ...(outOfHours ? [outOfHours.for, outOfHours.by] : []),
    ...(inAbsence ? [...inAbsence.of, ...inAbsence.by] : []),
    ...(extended?.authorisedBy ?? []),
  ];
}

function triggersOf({ starts, ends, standIn }: Rule): Trigger[] {
  const all = [...starts, ...ends, ...(standIn ? [standIn.when] : [])];
  return all.flatMap((trigger) => (trigger.after ? [trigger, trigger.after] : [trigger]));
}

/** What a trigger asks for that its milestone can never say. */
function unsayable({ milestone, where }: Trigger): string[] {
  return Object.entries(where ?? {}).flatMap(([name, values]) =>
    values
      .filter((value) => !isSayable(fieldsOf(milestone)[name], value))
      .map((value) => `${milestone} ${name} ${value}`),
  );
}

function isSayable(field: Field | undefined, value: DataValue): boolean {
  switch (field?.is) {
    case undefined:
      return false;
    case 'one-of':
      return field.values.includes(String(value));
    case 'yes-or-no':
      return typeof value === 'boolean';
    case 'agencies':
      return Array.isArray(value) && value.length > 0;
    case 'day':
      return parseDay(String(value)) !== undefined;
    case 'instant':
      return /T.*(Z|[+-]\d\d:\d\d)$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)));
    case 'role':
      return (roles as readonly string[]).includes(String(value));
    default:
      return typeof value === 'string' && value !== '';
  }
}
