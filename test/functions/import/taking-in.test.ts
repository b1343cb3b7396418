import { describe, expect, test } from 'vitest';
import { workingWeekOf } from '../../../domain/audit/days.ts';
import { audit } from '../../../domain/audit/findings.ts';
import { bankHolidays } from '../../../domain/calendar/bank-holidays.ts';
import { rulesOf } from '../../../domain/catalogue/procedures.ts';
import { ladders } from '../../../domain/notices/ladders.ts';
import { roles } from '../../../domain/vocabulary/roles.ts';
import { type ImportRead, readImport } from '../../../functions/http/import/read.ts';
import type { SignedIn } from '../../../functions/http/person.ts';
import { takeIn } from '../../../functions/import/take-in.ts';
import type { CaseKey, Ports } from '../../../functions/ports.ts';
import { wakeCase } from '../../../functions/wake-case.ts';
import { london, onClock } from '../../support/clock-face.ts';
import { type World, worldInMemory } from '../../support/ports-in-memory.ts';
import { context, queued } from '../../support/requests.ts';

// A Tuesday.
const monday = london('2026-11-24 10:00');
const administrator: SignedIn = { subject: 'administrator-1', authority: 'walsall', role: 'administrator' };
const another: SignedIn = { ...administrator, subject: 'administrator-2' };
const directory = {
  language: 'en',
  addresses: Object.fromEntries(roles.map((role) => [role, [`${role}@walsall.example`]])),
} as const;
const key: CaseKey = { authority: 'walsall', reference: 'WM-1' };
const headings = 'case,type,occurredAt,data.method,person1.role,person1.email';
const overdue = 'WM-1,referral-made,2026-11-18 09:00,telephone,referrer,dsl@oakfield.example';
const answered = 'WM-1,referral-response-received,2026-11-19 09:00,,,';

const rowsOf = (...lines: string[]) =>
  (readImport(new TextEncoder().encode([headings, ...lines].join('\n')), monday) as ImportRead).rows;

async function importing(
  ports: Ports,
  lines: readonly string[],
  quietly = true,
  who = administrator,
): Promise<string[]> {
  const { outcomes, rest } = await takeIn(ports, who, rowsOf(...lines), { quietly, until: Infinity });
  expect(rest).toEqual([]);
  return outcomes.map(({ row, is }) => `${row} ${is}`);
}

/** Does what is due for the case, as a waking would. */
const wake = ({ ports }: World) => wakeCase(ports)(queued(key), context);
const told = ({ mails }: World) => mails.map(({ at, to, tags }) => `${onClock(at)} ${tags.kind} ${to}`);

function auditOf(world: World, now: number) {
  const customs = { week: workingWeekOf(bankHolidays, 'england-and-wales'), periods: {}, ladders };
  return audit(rulesOf('walsall'), world.factsOf(key), customs, { since: 0, now, restores: [] });
}

describe('quietly', () => {
  test('nobody is told of what was past, and who decided so is in the log', async () => {
    const world = worldInMemory({ now: monday, directory });
    expect(await importing(world.ports, [overdue, answered])).toEqual(['2 recorded', '3 recorded']);
    await wake(world);
    expect(world.mails).toEqual([]);
    expect(world.unsettledOf(key)).toEqual([]);
    const facts = world.factsOf(key);
    expect(facts.map(({ is }) => is)).toEqual([
      'milestone-received',
      'milestone-received',
      'notices-addressed',
    ]);
    expect(facts[0]).toMatchObject({ by: 'administrator-1', delivery: { id: /^import-/ } });
    expect(facts[2]).toMatchObject({ messages: [], by: 'administrator-1' });
    expect(world.headOf(key)?.deadlines.map(({ rule, status }) => `${rule} ${status}`)).toContain(
      'written-confirmation overdue',
    );
    expect(auditOf(world, monday + 86_400_000)).toEqual({ missed: [], late: [], unexpected: [] });
  });

  test('what is still to come is told as ever', async () => {
    const world = worldInMemory({ now: monday, directory });
    // Answered by Thursday 26 November: three working days from Monday.
    await importing(world.ports, ['WM-1,referral-made,2026-11-23 09:00,written,,']);
    expect(onClock(world.alarms.get('walsall/WM-1') ?? 0)).toBe('2026-11-27 09:00');
    world.clock.now = london('2026-11-27 09:00');
    await wake(world);
    expect(told(world)).toContain('2026-11-27 09:00 overdue childrens-social-care@walsall.example');
  });

  test('what must be done at once is told of at once all the same', async () => {
    const world = worldInMemory({ now: monday, directory });
    await importing(world.ports, ['WM-1,new-information-received,2026-11-24 09:30,,,']);
    await wake(world);
    expect(told(world)).toEqual(['2026-11-24 10:00 alert social-worker@walsall.example']);
  });

  test('a notice that the case owed before is not left out with those', async () => {
    const world = worldInMemory({ now: london('2026-11-20 10:00'), directory });
    await importing(world.ports, [overdue], false);
    world.clock.now = monday;
    await importing(world.ports, ['WM-1,allegation-known,2026-11-18 09:00,,,']);
    await wake(world);
    const rules = new Set(world.mails.map(({ tags }) => tags.rule));
    expect([...rules]).toEqual(expect.arrayContaining(['written-confirmation', 'referral-follow-up']));
    expect(rules).not.toContain('lado-report');
  });
});

describe('telling people', () => {
  test('the latest of what is past is told, and nobody of what another row says is done', async () => {
    const world = worldInMemory({ now: monday, directory });
    await importing(world.ports, [answered, overdue], false);
    await wake(world);
    expect(told(world)).toEqual([
      '2026-11-24 10:00 escalation designated-safeguarding-lead@walsall.example',
      '2026-11-24 10:00 escalation safeguarding-unit@walsall.example',
    ]);
    expect(world.mails.map(({ tags }) => tags.rule)).not.toContain('referral-follow-up');
  });
});

describe('again', () => {
  test('the same rows record nothing, in whatever form and by whichever administrator', async () => {
    const world = worldInMemory({ now: monday, directory });
    await importing(world.ports, [overdue, answered]);
    const facts = world.factsOf(key);
    const rewritten = overdue.replace('2026-11-18 09:00', '18/11/2026 9:00');
    expect(await importing(world.ports, [answered, rewritten], true, another)).toEqual([
      '2 already-there',
      '3 already-there',
    ]);
    expect(world.factsOf(key)).toEqual(facts);
  });

  test('a row that comes twice in one file is recorded once', async () => {
    const world = worldInMemory({ now: monday, directory });
    expect(await importing(world.ports, [answered, answered])).toEqual(['2 recorded', '3 already-there']);
  });

  test('the same milestone with other people is refused and changes nothing', async () => {
    const world = worldInMemory({ now: monday, directory });
    await importing(world.ports, [overdue]);
    const facts = world.factsOf(key);
    const others = overdue.replace('dsl@', 'head@');
    expect(await importing(world.ports, [others])).toEqual(['2 otherwise-there']);
    expect(world.factsOf(key)).toEqual(facts);
  });

  test('after a crash at any write, it ends as if there had been none', async () => {
    for (const writes of [0, 1, 2]) {
      const world = worldInMemory({ now: monday, directory });
      let left = writes;
      const append: Ports['logs']['append'] = (...fact) =>
        left-- > 0 ? world.ports.logs.append(...fact) : Promise.reject(new Error('Killed'));
      const dying = { ...world.ports, logs: { ...world.ports.logs, append } };
      await expect(importing(dying, [overdue, answered])).rejects.toThrow('Killed');
      expect(world.factsOf(key)).toHaveLength(writes);
      await importing(world.ports, [overdue, answered]);
      await wake(world);
      expect(world.factsOf(key).map(({ is }) => is)).toEqual([
        'milestone-received',
        'milestone-received',
        'notices-addressed',
      ]);
      expect(world.unsettledOf(key)).toEqual([]);
      expect(world.mails).toEqual([]);
    }
  });
});

test('when the time is up no further case is begun, and what is left is handed back', async () => {
  const world = worldInMemory({ now: monday, directory });
  const lines = Array.from({ length: 20 }, (_, n) => `WM-${n + 100},allegation-known,2026-11-20,,,`);
  let looked = 0;
  const ports = { ...world.ports, now: () => monday + Math.floor(looked++ / 40) };
  const { outcomes, rest } = await takeIn(ports, administrator, rowsOf(...lines), {
    quietly: true,
    until: monday + 1,
  });
  expect(outcomes.length).toBeGreaterThan(0);
  expect(rest.length).toBeGreaterThan(0);
  expect([...outcomes, ...rest].map(({ row }) => row)).toEqual(lines.map((_, place) => place + 2));
});
