import { describe, expect, test } from 'vitest';
import { anchorOf, list, table } from '../../docs/generate/markdown.ts';
import { whoFollows } from '../../docs/generate/pages/procedure.ts';
import { dueInWords } from '../../docs/generate/sections/example.ts';
import { featuresOf, periodSentence, triggerInWords } from '../../docs/generate/words/rules.ts';
import { londonTime } from '../../domain/catalogue/examples.ts';
import { procedures } from '../../domain/catalogue/procedures.ts';
import type { Rule } from '../../domain/catalogue/rule.ts';
import type { Fields } from '../../domain/vocabulary/fields.ts';
import { milestones } from '../../domain/vocabulary/milestones.ts';
import { joined } from '../../domain/wording/english/joining.ts';
import {
  conditionInWords,
  detailInWords,
  detailsInWords,
} from '../../domain/wording/english/procedure/details.ts';
import { ladderRows, momentInWords } from '../../domain/wording/english/procedure/ladder.ts';
import { ordinal, periodInBrief } from '../../domain/wording/english/procedure/periods.ts';

function ruleOf(source: string, id: string): Rule {
  return procedures.find((each) => each.source === source)!.rules.find((rule) => rule.id === id)!;
}
const period = (source: string, id: string) => {
  const rule = ruleOf(source, id);
  return periodSentence(rule, rule.versions.at(-1)!);
};
const feature = (source: string, id: string, heading: string) =>
  featuresOf(ruleOf(source, id)).find((each) => each.heading === heading)?.text;
const noTitle = (id: string) => id;

describe('data', () => {
  const fields = Object.entries<Fields>(milestones).flatMap(([type, data]) =>
    Object.entries(data).map(([field, is]) => ({ type, field, is })),
  );
  const choices = fields.flatMap(({ type, field, is }) =>
    is.is === 'one-of' ? is.values.map((value) => ({ type, field, value })) : [],
  );

  test.each(choices)('$type: the $field $value has words of its own', ({ field, value }) => {
    expect(detailInWords(field, value)).not.toBe('');
  });

  const answers = fields.filter(({ is }) => is.is === 'yes-or-no');
  test.each(answers)('$type: $field differs between yes and no', ({ field }) => {
    expect(detailInWords(field, true)).not.toBe(detailInWords(field, false));
  });

  test('a value without words is refused', () => {
    expect(() => detailInWords('method', 'pigeon')).toThrow('No words for the method pigeon');
    expect(() => detailInWords('colour', 'red')).toThrow('No words for the field colour');
  });

  test('an appointment is said with its day and time in London', () => {
    expect(
      detailsInWords({ conference: 'ICPC-1', at: '2026-07-01T09:00:00Z', agencies: ['A', 'B'] }),
    ).toEqual(['conference ICPC-1', 'to be held on Wednesday 1 July 2026, 10:00', 'agencies asked: A and B']);
  });

  test('several values are alternatives', () => {
    expect(conditionInWords('method', ['telephone', 'in-person'])).toBe(
      'it is made by telephone or in person',
    );
  });
});

describe('triggers', () => {
  test('have their conditions', () => {
    const [start] = ruleOf('gloucestershire', 'first-review-conference').starts;
    expect(triggerInWords(start!, noTitle)).toBe(
      'a conference is held (`conference-held`), provided that it is an initial conference and a plan is made',
    );
  });

  test('have what must have come before', () => {
    const [start] = ruleOf('wirral', 'pre-birth-first-review').starts;
    expect(triggerInWords(start!, noTitle)).toBe(
      'the child is born (`child-born`), provided that earlier in the same case a conference is held (`conference-held`), where it is a pre-birth conference and a plan is made',
    );
  });

  test('name the clock that something came too late for', () => {
    const [start] = ruleOf('walsall', 'late-complaint-decision').starts;
    expect(triggerInWords(start!, () => 'Time to complain')).toBe(
      'a complaint is submitted (`complaint-submitted`), provided that it comes after the time of "Time to complain" has run out',
    );
  });
});

describe('periods', () => {
  test.each([
    ['west-midlands', 'written-confirmation', '48 hours. It is exact to the minute'],
    ['walsall', 'complaint-panel-convened', 'by the end of the 10th working day after the day it starts.'],
    ['walsall', 'complaint-submission', 'calendar days: it is due by the end of the 14th day'],
    ['wirral', 'report-to-chair', 'the end of the 3rd working day before the day of the conference.'],
    ['wirral', 'report-countersigned', '48 hours before the conference. It is exact'],
    ['wirral', 'birth-notified-after-hours', 'by 09:00 on the first working day'],
    ['wirral', 'conference-before-order-expires', 'before the moment at which the order expires'],
    ['gloucestershire', 'lado-before-investigating', 'There is no date until that is recorded'],
    ['cwm-taf', 'immediate-safety', 'counts as late an hour afterwards'],
    ['cwm-taf', 'issue-stage', 'until the authority sets a period, for all stages or for each one.'],
    ['west-midlands', 'plan-review-at-eighteenth-birthday', 'a lead time before the birthday'],
    ['west-midlands', 'plan-ended-notification', 'shown as open, without a date'],
    ['wirral', 'record-discussed', 'by the end of the 5th day after that day'],
  ])('%s %s: … %s …', (source, id, part) => {
    expect(period(source, id)).toContain(part);
  });

  test('in brief, a second bound is named', () => {
    const rule = ruleOf('wirral', 'record-discussed');
    expect(periodInBrief(rule, rule.versions[0])).toBe(
      '15 working days, or 5 days from when the social worker receives the record, if earlier',
    );
  });

  test('ordinals', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 113].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 113th',
    );
  });
});

describe('ladders', () => {
  test('a period of 24 hours is reminded of 6 hours before', () => {
    expect(ladderRows(ruleOf('gloucestershire', 'service-request-contact'))[0]).toEqual([
      'reminder',
      '6 hours before it is due, brought forward into office hours',
      'the social worker',
    ]);
  });

  test('whoever must be told at once comes before the ladder', () => {
    expect(ladderRows(ruleOf('wirral', 'resource-disparity'))[0]).toEqual([
      'alert',
      'the moment it starts, at any hour',
      'the Service Manager of the Safeguarding Unit',
    ]);
  });

  test('somebody on both lists stands there once', () => {
    expect(ladderRows(ruleOf('wirral', 'agency-report'))[2]![2]).toBe('the safeguarding unit');
  });

  test('moments', () => {
    expect(momentInWords({ workingDay: -5 })).toBe('09:00 on the 5th working day before the due date');
    expect(momentInWords({ workingDay: 0 })).toBe('09:00 on the due date');
    expect(momentInWords({ hoursBefore: 24 })).toBe(
      '24 hours before it is due (6 where the period is 24 hours)',
    );
  });
});

describe('features', () => {
  test.each([
    ['walsall', 'complaint-panel-convened', 'Held', '`agency-complaint-opened`'],
    [
      'walsall',
      'complaint-panel-convened',
      'Stand-in',
      'the Manager had chaired the conference complained of',
    ],
    ['walsall', 'late-complaint-decision', 'Owed by several', 'must each record it'],
    ['walsall', 'complaint-submission', 'A right, not a duty', 'it lapses'],
    ['wirral', 'initial-conference', 'Extended', 'Only the team manager may authorise it'],
    ['wirral', 'initial-conference', 'Exempt', '`transfer-in-case`'],
    ['wirral', 'agency-report', 'One clock for each', 'agency'],
    ['gloucestershire', 'initial-conference', 'If it starts again', 'starts anew'],
    ['west-midlands', 'new-information-passed-on', 'Out of hours', 'goes to the Emergency Duty Team'],
    [
      'cwm-taf',
      'issue-stage',
      'Stages',
      'escalates to the chair of the Quality Assurance and Standards Group',
    ],
    ['cwm-taf', 'qasg-report', 'Recurring', 'can start the next'],
  ])('%s %s: %s … %s', (source, id, heading, part) => {
    expect(feature(source, id, heading)).toContain(part);
  });

  test('a rule has none that it does not need', () => {
    const headings = featuresOf(ruleOf('west-midlands', 'written-confirmation')).map(
      ({ heading }) => heading,
    );
    expect(headings).toEqual(['If it starts again']);
  });
});

test('dates of examples', () => {
  expect(dueInWords({ dueAt: londonTime('2026-11-24 10:00') })).toBe('by Tuesday 24 November 2026, 10:00');
  expect(dueInWords({ dueAt: londonTime('2026-11-25 00:00') - 1 })).toBe(
    'by the end of Tuesday 24 November 2026',
  );
  expect(dueInWords({ undated: 'standing' })).toBe('on hold, no date for now');
  expect(dueInWords({ undated: 'awaited' })).toBe('no date yet');
  expect(dueInWords(undefined)).toBe('no deadline');
});

test('who follows which rules', () => {
  expect(whoFollows('west-midlands')).toContain(
    'Telford and Wrekin, Walsall, Wolverhampton and Worcestershire',
  );
  expect(whoFollows('walsall')).toContain('it follows the [rules of the region](west-midlands.md) as well');
  expect(whoFollows('cwm-taf')).toBe('Followed by Cwm Taf alone.');
});

describe('Markdown', () => {
  test('columns are even, save the last, and bars do not break a table', () => {
    expect(table(['a', 'b'], [['long cell', 'x|y']])).toBe(
      '| a         | b |\n| --------- | --- |\n| long cell | x\\|y |',
    );
  });

  test('long items are broken at spaces and stay one item', () => {
    const lines = list([Array.from({ length: 40 }, () => 'word').join(' ')]).split('\n');
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['- w', '  w']);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110);
  });

  test('anchors are those that GitHub makes', () => {
    expect(anchorOf("3. Provide the social worker's report")).toBe('3-provide-the-social-workers-report');
    expect(anchorOf('Ladders: who is told, and when')).toBe('ladders-who-is-told-and-when');
  });

  test('joining', () => {
    expect([joined([], 'or'), joined(['a'], 'or'), joined(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a, b or c',
    ]);
  });
});
