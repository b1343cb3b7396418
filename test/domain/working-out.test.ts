import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { isoDay, parseDay } from '../../domain/calendar/day.ts';
import { londonDay, londonInstant } from '../../domain/calendar/london.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { dueOnPaper, londonTime } from '../../domain/catalogue/examples.ts';
import { procedures, rulesOf, type SourcedRule } from '../../domain/catalogue/procedures.ts';
import type { WorkedExample } from '../../domain/catalogue/rule.ts';
import { type Authority, hasCases } from '../../domain/vocabulary/authorities.ts';
import type { DataValue } from '../../domain/vocabulary/fields.ts';
import type { Choices } from '../../domain/working-out/choices.ts';
import { questionsOf } from '../../domain/working-out/questions.ts';
import { workOut } from '../../domain/working-out/work-out.ts';
import { london } from '../support/clock-face.ts';

const calendar = workingCalendar(bankHolidays, 'england-and-wales');
const authorityOf = (source: string): Authority => (hasCases(source) ? source : 'dudley');
const ruleOf = (authority: Authority, id: string) => rulesOf(authority).find((rule) => rule.id === id)!;

/** An example of the catalogue as somebody would say it on the page. Undefined where the page cannot say it. */
function asChosen(authority: Authority, rule: SourcedRule, example: WorkedExample): Choices | undefined {
  const version = rule.versions.at(-1)!;
  const limit = /^(?:with|before) ([a-z-]+)$/.exec(version.within)?.[1];
  const known = new Map<string, 'limit' | 'sooner' | 'from' | 'until' | 'extended' | 'appointment'>();
  if (limit) known.set(limit, 'limit');
  if (version.sooner) known.set(version.sooner.from, 'sooner');
  if (rule.held) known.set(rule.held.from, 'from').set(rule.held.to, 'until');
  if (rule.extended) known.set(rule.extended.by, 'extended');
  if (rule.appointedBy) known.set(rule.appointedBy, 'appointment');
  const starts = example.given.filter(({ milestone }) => rule.starts.some((s) => s.milestone === milestone));
  const [given] = starts;
  const start = rule.starts.find(({ milestone }) => milestone === given?.milestone);
  if (!given || !start || starts.length !== 1 || example.subject !== undefined) return undefined;
  const fits = Object.entries(start.where ?? {}).every(([field, values]) =>
    values.includes((given.data?.[field] ?? false) as string | boolean),
  );
  const rest = example.given.filter((each) => each !== given && each.milestone !== start.after?.milestone);
  const once = new Set(rest.map(({ milestone }) => milestone)).size === rest.length;
  const lacksWhatCameBefore = start.after !== undefined && example.due === 'no deadline';
  if (
    !fits ||
    !once ||
    lacksWhatCameBefore ||
    start.tooLateFor ||
    rest.some(({ milestone }) => !known.has(milestone))
  )
    return undefined;
  const saidOf = (what: string) => rest.find(({ milestone }) => known.get(milestone) === what);
  const appointing = rule.appointedBy ? saidOf('appointment') : given;
  const appointed = rule.appointedIn === undefined ? undefined : appointing?.data?.[rule.appointedIn];
  const at = (what: string) => londonTime(saidOf(what)!.at);
  const delay = saidOf('extended');
  if (delay?.data?.by !== undefined && delay.data.by !== 'team-manager') return undefined;
  const stage = given.data?.stage;
  return {
    authority,
    rule,
    start,
    startedAt: londonTime(given.at),
    ...(typeof stage === 'string' && { stage }),
    ...(appointed !== undefined && { appointment: momentOf(appointed) }),
    ...(saidOf('limit') && { limit: at('limit') }),
    ...(saidOf('sooner') && { sooner: at('sooner') }),
    ...(saidOf('from') && {
      held: { from: at('from'), ...(saidOf('until') && { until: at('until') }) },
    }),
    ...(delay && { extendedTo: parseDay(String(delay.data?.until))! }),
    ...(given.data?.managerChaired === true && { standIn: true }),
    ...(example.period !== undefined && { period: example.period }),
  };
}
const momentOf = (value: DataValue) => {
  const day = parseDay(String(value));
  return day === undefined ? Date.parse(String(value)) : londonInstant(day, 0);
};

const examples = procedures.flatMap(({ source, document, rules }) =>
  rules.flatMap((rule) =>
    rule.versions.flatMap((version) =>
      version.examples.map((example) => {
        const authority = authorityOf(source);
        const sourced = { ...rule, source, document };
        const chosen = asChosen(authority, sourced, example);
        return { source, id: rule.id, shows: example.shows, due: example.due, chosen };
      }),
    ),
  ),
);
const sayable = examples.flatMap(({ chosen, ...each }) => (chosen ? [{ ...each, chosen }] : []));

describe('what the catalogue has worked with pencil and calendar', () => {
  test('can mostly be said on the page, for every rule at least once but two', () => {
    expect(sayable.length).toBeGreaterThan(examples.length * 0.75);
    const rules = new Set(examples.map(({ source, id }) => `${source} ${id}`));
    for (const { source, id } of sayable) rules.delete(`${source} ${id}`);
    expect([...rules]).toEqual(['walsall late-complaint-decision', 'wirral agency-report']);
  });

  test.each(sayable)('$source $id: $shows', ({ chosen, due }) => {
    const worked = workOut(chosen, calendar);
    expect(dueOnPaper(worked?.deadline)).toBe(due);
  });

  test.each(sayable)('$source $id, day by day: $shows', ({ chosen }) => {
    const worked = workOut(chosen, calendar);
    if (!worked || worked.days.length === 0) return;
    const { deadline, days } = worked;
    const due = days.filter(({ isDue }) => isDue);
    expect(due.map(({ day }) => day)).toEqual([londonDay(deadline.dueAt!)]);
    expect(due[0]!.is).toBe('counted');
    const { term } = deadline;
    if (term.is === 'counted' && term.length.unit.endsWith('day')) {
      expect(due[0]!.number).toBe(term.length.amount);
    }
  });
});

describe('the rules that examples cannot say', () => {
  test('a late complaint is late for the time to complain, whenever that was', () => {
    const rule = ruleOf('walsall', 'late-complaint-decision');
    const choices = { authority: 'walsall', rule, start: rule.starts[0]! } as const;
    const startedAt = london('2026-12-17 10:00');
    expect(workOut({ ...choices, startedAt }, calendar)).toBeUndefined();
    // Thursday 17 December; 18, 21 to 24, 29 to 31 December, 4 and 5 January are ten working days.
    const worked = workOut({ ...choices, startedAt, period: '10 working days' }, calendar);
    expect(dueOnPaper(worked?.deadline)).toBe('end of 2027-01-05');
  });

  test("an agency's report is due 24 hours before the conference", () => {
    const rule = ruleOf('wirral', 'agency-report');
    const worked = workOut(
      {
        authority: 'wirral',
        rule,
        start: rule.starts[0]!,
        startedAt: london('2026-11-02 09:00'),
        appointment: london('2026-11-25 10:00'),
      },
      calendar,
    );
    expect(dueOnPaper(worked?.deadline)).toBe('2026-11-24 10:00');
    expect(worked!.notices.every(({ role }) => role !== 'referrer')).toBe(true);
  });
});

describe('the days of a count', () => {
  const referralFollowUp = (start: string) => {
    const rule = ruleOf('dudley', 'referral-follow-up');
    return workOut(
      { authority: 'dudley', rule, start: rule.starts[0]!, startedAt: london(start) },
      calendar,
    )!;
  };
  const inBrief = (worked: ReturnType<typeof referralFollowUp>) =>
    worked.days.map(({ day, is, number }) => `${isoDay(day).slice(5)} ${number ?? is}`);

  test('over Christmas 2026: two bank holidays and two weekend days are not counted', () => {
    expect(inBrief(referralFollowUp('2026-12-23 15:00'))).toEqual([
      '12-23 zero',
      '12-24 1',
      '12-25 holiday',
      '12-26 weekend',
      '12-27 weekend',
      '12-28 holiday',
      '12-29 2',
      '12-30 3',
    ]);
  });

  test('over Easter 2027: Good Friday 26 March, Easter Monday 29 March', () => {
    expect(inBrief(referralFollowUp('2027-03-24 10:00'))).toEqual([
      '03-24 zero',
      '03-25 1',
      '03-26 holiday',
      '03-27 weekend',
      '03-28 weekend',
      '03-29 holiday',
      '03-30 2',
      '03-31 3',
    ]);
  });

  test('days a clock stands still are held, and a count back ends at the appointment', () => {
    const panel = ruleOf('walsall', 'complaint-panel-convened');
    const held = workOut(
      {
        authority: 'walsall',
        rule: panel,
        start: panel.starts[0]!,
        startedAt: london('2026-11-02 09:00'),
        held: { from: london('2026-11-04 09:00'), until: london('2026-11-06 09:00') },
      },
      calendar,
    )!;
    expect(held.days.slice(0, 6).map(({ is, number }) => number ?? is)).toEqual([
      'zero',
      1,
      'held',
      'held',
      'held',
      'weekend',
    ]);
    const report = ruleOf('wirral', 'report-to-chair');
    const back = workOut(
      {
        authority: 'wirral',
        rule: report,
        start: report.starts[0]!,
        startedAt: london('2026-11-02 09:00'),
        appointment: london('2026-12-29 10:00'),
      },
      calendar,
    )!;
    // Tuesday 29 December: Thursday 24, Wednesday 23 and Tuesday 22 are the three working days before it.
    expect(isoDay(back.days[0]!.day)).toBe('2026-12-22');
    expect(back.days[0]).toMatchObject({ number: 3, isDue: true });
    expect(back.days.at(-1)).toMatchObject({ is: 'zero', isDue: false });
  });

  test('hours have none', () => {
    const rule = ruleOf('dudley', 'written-confirmation');
    const worked = workOut(
      { authority: 'dudley', rule, start: rule.starts[0]!, startedAt: london('2026-11-02 09:00') },
      calendar,
    );
    expect(worked?.days).toEqual([]);
  });
});

describe('every rule', () => {
  const rules = procedures.flatMap(({ source }) =>
    rulesOf(authorityOf(source)).map((rule) => ({ source, id: rule.id, rule })),
  );

  test.each(rules)('$source $id has a date, whichever start it was, once all is said', ({ source, rule }) => {
    for (const start of rule.starts) {
      const { whens, period, stages } = questionsOf(rule, start.milestone);
      const has = (name: string) => whens.some((when) => when.name === name);
      const worked = workOut(
        {
          authority: authorityOf(source),
          rule,
          start,
          startedAt: london('2026-11-02 09:00'),
          ...(has('appointment') && { appointment: london('2026-12-01 10:00') }),
          ...(has('limit') && { limit: london('2026-11-20 10:00') }),
          ...(stages[0] !== undefined && { stage: stages[0] }),
          ...(period !== 'none' && { period: period === 'before' ? '5 days before' : '5 days' }),
        },
        calendar,
      );
      expect(worked?.deadline.dueAt).toBeTypeOf('number');
      expect(worked!.notices.length).toBeGreaterThan(0);
      expect(worked!.reasons.length).toBeGreaterThan(0);
    }
  });

  test('a rule that was not yet in force gives no date', () => {
    const rule = ruleOf('dudley', 'written-confirmation');
    const choices = { authority: 'dudley', rule, start: rule.starts[0]! } as const;
    expect(workOut({ ...choices, startedAt: london('2019-04-25 09:00') }, calendar)).toBeUndefined();
    expect(workOut({ ...choices, startedAt: london('2019-04-26 09:00') }, calendar)).toBeDefined();
  });

  test('past the last published day there is no date, and the reason says so', () => {
    const rule = ruleOf('dudley', 'referral-follow-up');
    const startedAt = london('2028-12-28 09:00');
    const worked = workOut({ authority: 'dudley', rule, start: rule.starts[0]!, startedAt }, calendar)!;
    expect(worked.deadline.undated).toBe('unknown');
    expect(worked.reasons.at(-1)).toEqual({ is: 'not-yet-known', lastKnownDay: parseDay('2028-12-31') });
  });
});
