import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { WorklistFilter } from '../../domain/worklist/filter.ts';
import { outstandingInBrief } from '../../domain/worklist/older.ts';
import type { Duty } from '../../domain/worklist/outstanding.ts';
import type { Trouble } from '../../domain/worklist/troubles.ts';
import { endOfWeek, type Section, sections, worklistAt } from '../../domain/worklist/worklist.ts';
import { endOf, london, onClock } from '../support/clock-face.ts';

// November 2026 begins on a Sunday: the 25th is a Wednesday, the 29th a Sunday.
const rules = rulesOf('walsall');
const now = '2026-11-25 12:00';

const duty = (dueAt: number, more: Partial<Duty> = {}): Duty => ({
  id: `D-${dueAt}`,
  rule: 'referral-decision',
  dueAt,
  owedBy: ['childrens-social-care'],
  ...more,
});
const trouble = (more: Partial<Trouble> = {}): Trouble => ({
  is: 'needs-a-person',
  notice: 'N-1',
  kind: 'overdue',
  roles: ['referrer'],
  since: london('2026-11-25 09:00'),
  deadline: 'D-1',
  rule: 'written-confirmation',
  dueAt: london('2026-11-24 09:00'),
  owedBy: ['referrer'],
  ...more,
});

interface Case {
  readonly duties?: readonly Duty[];
  readonly troubles?: readonly Trouble[];
}

/** The references in each part, cases being called by their keys. */
function listed(cases: Record<string, Case>, filter: WorklistFilter = {}, time = now) {
  const all = Object.entries(cases).map(([reference, { duties = [], troubles = [] }]) => ({
    reference,
    outstanding: { duties, troubles },
  }));
  const list = worklistAt(all, rules, filter, london(time));
  const parts = sections.map((section): [Section, string[]] => [
    section,
    list[section].map(({ reference }) => reference),
  ]);
  return { ...(Object.fromEntries(parts) as Record<Section, string[]>), choices: list.choices };
}
const due = (dueAt: number, more: Partial<Duty> = {}): Case => ({ duties: [duty(dueAt, more)] });

describe('what is due', () => {
  test('stands where its date puts it, and the soonest comes first', () => {
    const list = listed({
      sunday: due(endOf('2026-11-29')),
      tonight: due(endOf('2026-11-25')),
      afternoon: due(london('2026-11-25 16:30')),
      yesterday: due(endOf('2026-11-24')),
      morning: due(london('2026-11-25 11:59')),
      monday: due(endOf('2026-11-30')),
      tomorrow: due(endOf('2026-11-26')),
    });
    expect(list.overdue).toEqual(['yesterday', 'morning']);
    expect(list.today).toEqual(['afternoon', 'tonight']);
    expect(list['this-week']).toEqual(['tomorrow', 'sunday']);
  });

  test('at its last moment is not overdue', () => {
    expect(listed({ noon: due(london('2026-11-25 12:00')) }).today).toEqual(['noon']);
    expect(listed({ noon: due(london('2026-11-25 12:00')) }, {}, '2026-11-25 12:00:01').overdue).toEqual([
      'noon',
    ]);
  });

  test('immediately is due today for an hour, even past midnight, and then overdue', () => {
    const atOnce = { raised: due(london('2026-11-24 23:30'), { lateAfter: london('2026-11-25 00:30') }) };
    expect(listed(atOnce, {}, '2026-11-25 00:15').today).toEqual(['raised']);
    expect(listed(atOnce, {}, '2026-11-25 00:31').overdue).toEqual(['raised']);
  });

  test('as a right that lapses leaves nobody late', () => {
    const right = { case: due(endOf('2026-11-25'), { rule: 'complaint-submission' }) };
    expect(listed(right).today).toEqual(['case']);
    expect(listed(right, {}, '2026-11-26 00:01')).toMatchObject({ overdue: [], today: [] });
  });

  test('several times in one case is listed several times', () => {
    const duties = [duty(endOf('2026-11-24')), duty(endOf('2026-11-23'))];
    expect(listed({ one: { duties } }).overdue).toEqual(['one', 'one']);
  });

  test('at the same moment goes by the case', () => {
    const at = endOf('2026-11-24');
    expect(listed({ 'B-1': due(at), 'A-2': due(at), 'A-1': due(at) }).overdue).toEqual(['A-1', 'A-2', 'B-1']);
  });

  test('under a rule that the authority does not follow is passed over', () => {
    expect(listed({ other: due(endOf('2026-11-24'), { rule: 'rule-of-a-newer-build' }) }).overdue).toEqual(
      [],
    );
  });
});

test.each([
  ['2026-11-25 12:00', '2026-11-29 23:59:59'],
  ['2026-11-29 12:00', '2026-11-29 23:59:59'],
  ['2026-11-30 00:00', '2026-12-06 23:59:59'],
  ['2026-10-24 12:00', '2026-10-25 23:59:59'],
])('at %s the week ends at %s', (time, end) => {
  expect(onClock(endOfWeek(london(time)))).toBe(end);
});

describe('what did not arrive', () => {
  test('is told apart by what is left to do, by the date that nobody may know', () => {
    const list = listed({
      later: { troubles: [trouble({ dueAt: endOf('2026-11-27') })] },
      gone: { troubles: [trouble({ is: 'undelivered' })] },
      sooner: { troubles: [trouble()] },
    });
    expect(list['needs-a-person']).toEqual(['sooner', 'later']);
    expect(list.undelivered).toEqual(['gone']);
  });

  test('about one deadline is one line, with everybody who was not reached since the first', () => {
    const troubles = [
      trouble({ since: london('2026-11-25 09:00') }),
      trouble({ notice: 'N-2', kind: 'escalation', roles: ['referrer', 'safeguarding-unit'] }),
      trouble({ notice: 'N-3', is: 'undelivered', roles: ['head-of-service'] }),
      trouble({ notice: 'N-4', deadline: 'D-2' }),
    ];
    const list = worklistAt(
      [{ reference: 'one', outstanding: { duties: [], troubles } }],
      rules,
      {},
      london(now),
    );
    expect(
      list['needs-a-person'].map(({ unheard: { deadline, roles, kinds, since } }) => [
        deadline,
        roles,
        kinds,
        onClock(since),
      ]),
    ).toEqual([
      ['D-1', ['referrer', 'safeguarding-unit'], ['overdue', 'escalation'], '2026-11-25 09:00'],
      ['D-2', ['referrer'], ['overdue'], '2026-11-25 09:00'],
    ]);
    expect(list.undelivered.map(({ unheard }) => unheard.roles)).toEqual([['head-of-service']]);
  });

  test('is about what is open, about what is overdue, or about what nobody has to do any more', () => {
    const atOnce = { rule: 'new-information-passed-on', dueAt: london('2026-11-25 11:30') };
    const stands = (time: string, duties: readonly Duty[]) =>
      worklistAt(
        [{ reference: 'one', outstanding: { duties, troubles: [trouble(atOnce)] } }],
        rules,
        {},
        london(time),
      )['needs-a-person'].map((row) => row.stands);
    const immediately = duty(atOnce.dueAt, {
      id: 'D-1',
      rule: atOnce.rule,
      lateAfter: london('2026-11-25 12:30'),
    });
    expect(stands('2026-11-25 12:30', [immediately])).toEqual(['open']);
    expect(stands('2026-11-25 12:31', [immediately])).toEqual(['overdue']);
    expect(stands('2026-11-25 12:31', [])).toEqual([undefined]);
  });

  test('of a right is nothing to anybody once it has lapsed', () => {
    // Fourteen days from Wednesday 11 November 2026 end with the 25th.
    const right = { rule: 'complaint-submission', dueAt: endOf('2026-11-25') };
    const unheard = trouble({ ...right, kind: 'reminder', roles: ['complainant'], owedBy: ['complainant'] });
    const cases = {
      one: { duties: [duty(right.dueAt, { id: 'D-1', rule: right.rule })], troubles: [unheard] },
    };
    expect(listed(cases, {}, '2026-11-25 23:59:59')['needs-a-person']).toEqual(['one']);
    expect(listed(cases, {}, '2026-11-26 00:00')['needs-a-person']).toEqual([]);
  });

  test('counts once its quiet time is over', () => {
    const claimed = { one: { troubles: [trouble({ is: 'undelivered', from: london('2026-11-25 12:15') })] } };
    expect(listed(claimed).undelivered).toEqual([]);
    expect(listed(claimed, {}, '2026-11-25 12:15').undelivered).toEqual(['one']);
  });

  test('of a stand-down is shown for a week', () => {
    const standDown = { one: { troubles: [trouble({ kind: 'stand-down' })] } };
    expect(listed(standDown, {}, '2026-12-02 08:59')['needs-a-person']).toEqual(['one']);
    expect(listed(standDown, {}, '2026-12-02 09:00')['needs-a-person']).toEqual([]);
  });
});

describe('narrowed', () => {
  const at = endOf('2026-11-24');
  const cases = {
    'by-oakfield': due(at, {
      rule: 'written-confirmation',
      owedBy: ['referrer'],
      teams: ['Oakfield Primary'],
    }),
    'by-elm': due(at, { rule: 'written-confirmation', owedBy: ['referrer'], teams: ['Elm Clinic'] }),
    decision: due(at),
    unheard: { troubles: [trouble({ teams: ['Elm Clinic'] })] },
  };

  test.each<[WorklistFilter, string[], string[]]>([
    [{ rule: 'referral-decision' }, ['decision'], []],
    [{ owedBy: 'referrer' }, ['by-elm', 'by-oakfield'], ['unheard']],
    [{ team: 'Elm Clinic' }, ['by-elm'], ['unheard']],
    [{ rule: 'written-confirmation', team: 'Oakfield Primary' }, ['by-oakfield'], []],
    [{ team: 'Ash Nursery' }, [], []],
  ])('to %o', (filter, overdue, unheard) => {
    const list = listed(cases, filter);
    expect([list.overdue, list['needs-a-person']]).toEqual([overdue, unheard]);
  });

  test('it still offers everything to narrow it to', () => {
    expect(listed(cases, { team: 'Ash Nursery' }).choices).toEqual({
      rules: ['written-confirmation', 'referral-decision'],
      roles: ['referrer', 'childrens-social-care'],
      teams: ['Oakfield Primary', 'Elm Clinic'],
    });
  });
});

test("an older build's head is read: who owes what is open there, as the rule says", () => {
  const brief = { id: 'D-1', rule: 'written-confirmation', startedAt: 0, dueAt: 5 } as const;
  const { dueAt: _, ...undated } = brief;
  const deadlines = [
    { ...brief, status: 'open' },
    { ...brief, id: 'D-2', status: 'met' },
    { ...undated, id: 'D-3', status: 'unknown-date' },
    { ...brief, id: 'D-4', rule: 'rule-of-a-newer-build', status: 'open' },
  ] as const;
  expect(outstandingInBrief(deadlines, rules)).toEqual({
    duties: [{ id: 'D-1', rule: 'written-confirmation', dueAt: 5, owedBy: ['referrer'] }],
    troubles: [],
  });
});
