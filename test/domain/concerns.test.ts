import { describe, expect, test } from 'vitest';
import { parseDay } from '../../domain/calendar/day.ts';
import { openCaseFile, standingMilestones } from '../../domain/case/case-file.ts';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import { concernEventsOf } from '../../domain/reports/concern-events.ts';
import { concernsReportOf, reportsConcerns } from '../../domain/reports/concerns.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { milestone } from '../support/story.ts';

const eventsOf = (...facts: readonly MilestoneReceived[]) =>
  concernEventsOf(standingMilestones(openCaseFile('cwm-taf', 'CT-1', facts)));
/** `raised practice`: what happened, and what was said of it. */
const told = (...facts: readonly MilestoneReceived[]) =>
  eventsOf(...facts).map(({ at: _, is, ...said }) => [is, ...Object.values(said)].join(' '));

describe('what milestones tell of concerns', () => {
  test('one that is raised, found unresolved, reported, looked into and resolved is one concern', () => {
    expect(
      told(
        milestone('issue-received', '2026-09-01 10:00', { nature: 'core-group' }),
        milestone('issue-responded', '2026-09-10 10:00'),
        milestone('issue-unresolved', '2026-09-11 10:00', { stage: 'informal' }),
        milestone('issue-taken-to-next-stage', '2026-09-14 10:00'),
        milestone('issue-reported-to-qasg', '2026-09-20 10:00'),
        milestone('chair-given-feedback', '2026-10-05 10:00', {
          enquiry: 'multi-agency-audit',
          conclusion: 'further-action-recommended',
        }),
        milestone('issue-resolved', '2026-10-20 10:00', { conclusion: 'chair-satisfied' }),
      ),
    ).toEqual([
      'raised core-group',
      'reported core-group',
      'answered multi-agency-audit further-action-recommended',
      'resolved chair-satisfied',
    ]);
  });

  test('one that is first heard of when it is unresolved or reported is raised then', () => {
    expect(
      told(
        milestone('issue-unresolved', '2026-09-01 10:00', { stage: 'coordinator', nature: 'plan-drifts' }),
        milestone('issue-resolved', '2026-09-05 10:00'),
        milestone('issue-reported-to-qasg', '2026-09-07 10:00', { nature: 'practice' }),
      ),
    ).toEqual(['raised plan-drifts', 'resolved not-stated', 'raised practice', 'reported practice']);
  });

  test('two at once are two, and what is said of one is not said of the next', () => {
    expect(
      told(
        milestone('issue-received', '2026-09-01 10:00', { nature: 'practice' }),
        milestone('issue-received', '2026-09-02 10:00'),
        milestone('issue-resolved', '2026-09-03 10:00'),
        milestone('issue-unresolved', '2026-09-04 10:00', { nature: 'no-response' }),
        milestone('issue-reported-to-qasg', '2026-09-05 10:00'),
      ),
    ).toEqual(['raised practice', 'raised not-stated', 'resolved not-stated', 'reported no-response']);
  });

  test('fear for a child now is a concern of its own beside those that run', () => {
    expect(
      told(
        milestone('issue-received', '2026-09-01 10:00', { nature: 'practice' }),
        milestone('immediate-safety-concern-raised', '2026-09-02 10:00'),
        milestone('immediate-safety-acknowledged', '2026-09-02 10:10'),
        milestone('immediate-safety-resolved', '2026-09-02 12:00'),
        milestone('issue-reported-to-qasg', '2026-09-05 10:00'),
      ),
    ).toEqual([
      'raised practice',
      'raised immediate-safety',
      'resolved safety-concern-resolved',
      'reported practice',
    ]);
  });

  test('what was voided was not raised', () => {
    const mistaken = milestone('issue-received', '2026-09-01 10:00', {}, { id: 'M-1' });
    const voided = milestone('milestone-voided', '2026-09-02 10:00', { milestone: 'M-1' });
    expect(told(mistaken, voided)).toEqual([]);
  });

  test('a resolution without a concern leaves the next one to be raised', () => {
    expect(
      told(
        milestone('issue-resolved', '2026-09-01 10:00'),
        milestone('issue-unresolved', '2026-09-02 10:00'),
      ),
    ).toEqual(['resolved not-stated', 'raised not-stated']);
  });
});

describe('the report', () => {
  // A quarter, July to September 2026, in summer time: midnight in London is 23:00 the day before in UTC.
  const events = [
    ...eventsOf(
      milestone('issue-received', '2026-06-30 23:59', { nature: 'practice' }),
      milestone('issue-reported-to-qasg', '2026-07-01 00:00'),
      milestone('chair-given-feedback', '2026-09-30 23:59', { enquiry: 'agency-reports' }),
      milestone('issue-resolved', '2026-10-01 00:00'),
    ),
    ...eventsOf(
      milestone('issue-received', '2026-08-03 10:00', { nature: 'practice' }),
      milestone('issue-resolved', '2026-08-10 10:00', { conclusion: 'conference-to-reconvene' }),
    ),
    ...eventsOf(milestone('issue-received', '2026-08-04 10:00')),
  ];
  const report = concernsReportOf(events, { from: parseDay('2026-07-01')!, to: parseDay('2026-09-30')! });
  const counted = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.map((row) => Object.values(row).join(' ')).filter((row) => /[1-9]/.test(row));

  test('counts what happened from the first day to the last', () => {
    expect(report).toMatchObject({ raised: 2, reported: 1, answered: 1, resolved: 1 });
  });

  test('by kind of concern, of enquiry and of conclusion, with what was not said', () => {
    expect(counted(report.natures)).toEqual(['practice 1 1', 'not-stated 1 0']);
    expect(counted(report.enquiries)).toEqual(['agency-reports 1']);
    expect(counted(report.conclusionsOfGroup)).toEqual(['not-stated 1']);
    expect(counted(report.otherConclusions)).toEqual(['conference-to-reconvene 1']);
  });

  test('has a row for everything, so that one report lines up with the next', () => {
    const none = concernsReportOf([], { from: parseDay('2026-07-01')!, to: parseDay('2026-09-30')! });
    expect(
      [none.natures, none.enquiries, none.conclusionsOfGroup, none.otherConclusions].map(
        (rows) => rows.length,
      ),
    ).toEqual([11, 5, 7, 5]);
  });

  test('is Cwm Taf’s alone', () => {
    expect(authorities.filter(reportsConcerns)).toEqual(['cwm-taf']);
  });
});
