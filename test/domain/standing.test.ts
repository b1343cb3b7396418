/**
 * How a deadline stands is told from the head of its case, which may have been written long before, and from its log. Both say
 * the same at every moment, of every rule. Moments that matter are worked out by hand, as the comments say.
 */
import { describe, expect, test } from 'vitest';
import { hour, minute } from '../../domain/calendar/london.ts';
import { briefOf, briefsAt } from '../../domain/case/brief.ts';
import { openCaseFile } from '../../domain/case/case-file.ts';
import { type Deadline, deadlinesOf } from '../../domain/case/deadlines.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { factsOf, practiceIn } from '../../domain/catalogue/examples.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { entriesOf } from '../../domain/feeds/entries.ts';
import { type Authority, authorities } from '../../domain/vocabulary/authorities.ts';
import { outstandingInBrief } from '../../domain/worklist/older.ts';
import { type Outstanding, outstandingOf } from '../../domain/worklist/outstanding.ts';
import { worklistAt } from '../../domain/worklist/worklist.ts';
import { london } from '../support/clock-face.ts';
import { milestone, practice } from '../support/story.ts';

const reference = 'TEST-1';

/** How the one deadline of a rule stands at a London time by a head that was written when the last of the facts was recorded. */
function byHead(authority: Authority, facts: readonly Fact[], rule: string, time: string): string[] {
  const written = deadlinesOf(openCaseFile(authority, reference, facts), practice, facts.at(-1)!.at);
  return briefsAt(written.map(briefOf), authority, london(time)).flatMap((brief) =>
    brief.rule === rule ? brief.status : [],
  );
}

describe('a head that nobody has looked at since says', () => {
  // A week from Tuesday 24 November 2026 ends with Tuesday 1 December.
  test.each([
    ['2026-12-01 23:59:59', 'open'],
    ['2026-12-02 00:00', 'withdrawn'],
    ['2026-12-03 10:00', 'withdrawn'],
  ])('in Wirral at %s that the time to ask for an amendment is %s', (time, status) => {
    const received = milestone('record-received', '2026-11-24 10:00', { person: 'parent-1' });
    expect(byHead('wirral', [received], 'record-amendment', time)).toEqual([status]);
  });

  // Fourteen days from Tuesday 24 November 2026 end with Tuesday 8 December.
  test.each([
    ['2026-12-08 23:59:59', 'open'],
    ['2026-12-09 00:00', 'withdrawn'],
  ])('in Walsall at %s that the time to complain is %s', (time, status) => {
    const received = milestone('decisions-received', '2026-11-24 10:00', { person: 'parent-1' });
    expect(byHead('walsall', [received], 'complaint-submission', time)).toEqual([status]);
  });

  test.each([
    ['2026-11-24 10:00', 'open'],
    ['2026-11-24 11:00', 'open'],
    ['2026-11-24 11:00:01', 'overdue'],
  ])('in Cwm Taf at %s that what is to be done immediately, from 10:00, is %s', (time, status) => {
    const raised = milestone('immediate-safety-concern-raised', '2026-11-24 10:00');
    expect(byHead('cwm-taf', [raised], 'immediate-safety', time)).toEqual([status]);
  });

  test('of a rule that is only in a newer build, that it is overdue once its date has passed', () => {
    const brief = {
      id: 'D-1',
      rule: 'rule-of-a-newer-build',
      status: 'open',
      startedAt: 0,
      dueAt: 5,
    } as const;
    const at = (now: number) => briefsAt([brief], 'walsall', now).map(({ status }) => status);
    expect([at(5), at(6)]).toEqual([['open'], ['overdue']]);
  });
});

describe('what a head says is what its log says', () => {
  const day = 24 * hour;
  const later = [-1, 0, 1, 30 * minute, hour, hour + 1, 2 * day, 9 * day, 40 * day];

  /** Heads of a worked example, one after each of its facts, and the moments around every date in it. */
  function looksAt(authority: Authority, facts: readonly Fact[], ways: typeof practice) {
    return facts.flatMap((fact, place) => {
      const file = openCaseFile(authority, reference, facts.slice(0, place + 1));
      const written = deadlinesOf(file, ways, fact.at);
      const dates = written.flatMap(({ dueAt }) => dueAt ?? []);
      const moments = [fact.at, ...dates].flatMap((date) => later.map((apart) => date + apart));
      return moments.flatMap((now) =>
        now < fact.at ? [] : [{ file, written, now, standing: deadlinesOf(file, ways, now) }],
      );
    });
  }

  const idsOf = (deadlines: readonly Deadline[], ...statuses: readonly Deadline['status'][]) =>
    deadlines.flatMap(({ id, status, dueAt }) =>
      statuses.includes(status) && dueAt !== undefined ? [id] : [],
    );

  const ruled = authorities.flatMap((authority) =>
    rulesOf(authority).map((rule) => [`${authority} ${rule.id}`, authority, rule] as const),
  );
  const seen = new Set<string>();

  test.each(ruled)('%s', (_, authority, rule) => {
    const examples = rule.versions.flatMap((version) => version.examples);
    for (const example of examples) {
      const ways = practiceIn(rule, example, practice);
      for (const { file, written, now, standing } of looksAt(authority, factsOf(example), ways)) {
        const briefs = written.map(briefOf);
        const asBody = standing.map(({ id, status }) => [id, status]);
        // The list by status, the reports and their pages are made of this.
        expect(briefsAt(briefs, authority, now).map(({ id, status }) => [id, status])).toEqual(asBody);
        for (const { rule: of, status } of standing) seen.add(`${of.ladder} ${status}`);

        const running = idsOf(standing, 'open', 'extended', 'overdue').toSorted();
        const [entries, overdue] = [
          entriesOf(
            authority,
            [{ reference, length: 1, deadlines: briefsAt(briefs, authority, now) }],
            {},
            0,
          ),
          idsOf(standing, 'overdue').toSorted(),
        ];
        expect(entries.map(({ id }) => id).toSorted()).toEqual(running);
        expect(entries.flatMap(({ id, status }) => (status === 'overdue' ? id : [])).toSorted()).toEqual(
          overdue,
        );

        const onNowPage = (outstanding: Outstanding) => {
          const list = worklistAt([{ reference, outstanding }], rulesOf(authority), {}, now);
          const open = [...list.today, ...list['this-week']].map(({ duty }) => duty.id);
          expect(open.filter((id) => !running.includes(id) || overdue.includes(id))).toEqual([]);
          return list.overdue.map(({ duty }) => duty.id).toSorted();
        };
        expect(onNowPage(outstandingOf(file, written))).toEqual(overdue);
        // A head that an older build wrote has no more than its deadlines in brief.
        expect(onNowPage(outstandingInBrief(briefs, rulesOf(authority)))).toEqual(overdue);
      }
    }
  });

  test('and the examples have led to a right that lapsed, to an hour of grace and to what is late', () => {
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'window withdrawn',
        'window open',
        'urgent open',
        'urgent overdue',
        'days overdue',
      ]),
    );
  });
});
