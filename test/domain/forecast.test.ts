import { expect, test } from 'vitest';
import type { PreviewedMilestone } from '../../domain/case/preview.ts';
import { forecast } from '../../domain/import/forecast.ts';
import type { MilestoneType } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { london } from '../support/clock-face.ts';
import { practice } from '../support/story.ts';

// A Tuesday.
const now = london('2026-11-24 10:00');

const directory = {
  language: 'en',
  addresses: Object.fromEntries(roles.map((role) => [role, [`${role}@walsall.example`]])),
} as const;

const happened = (type: MilestoneType, at: string): PreviewedMilestone => ({
  type,
  occurredAt: london(at),
  data: {},
  people: [],
});

test('open cases bring deadlines as they would stand, and mails now or to come', () => {
  const cases = new Map([
    // Due on Friday 20 November: overdue, and escalated on the 24th at 09:00.
    ['WM-1', [happened('allegation-known', '2026-11-19 12:00')]],
    // Done.
    [
      'WM-2',
      [happened('allegation-known', '2026-11-19 12:00'), happened('lado-notified', '2026-11-20 09:00')],
    ],
    // Due today: the reminder at 09:00 is past, overdue is told tomorrow at 09:00, escalated on Thursday at 09:00.
    ['WM-3', [happened('allegation-known', '2026-11-23 12:00')]],
    // Ten working days: due on Tuesday 8 December. The reminder five working days before is on 1 December at 09:00.
    ['WM-4', [happened('panel-hearing-warranted', '2026-11-24 09:00')]],
    // On hold.
    [
      'WM-5',
      [
        happened('panel-hearing-warranted', '2026-11-20 09:00'),
        happened('agency-complaint-opened', '2026-11-23 09:00'),
      ],
    ],
    // To be done at once, half an hour ago: the alert.
    ['WM-6', [happened('new-information-received', '2026-11-24 09:30')]],
  ]);
  const found = forecast('walsall', cases, practice, directory, now);
  expect(found).toMatchObject({
    cases: 6,
    milestones: 8,
    overdue: 1,
    dueInAWeek: 2,
    dueLater: 1,
    undated: 1,
    // WM-1: escalated to two. WM-3: one reminder. WM-6: one alert.
    mailsAtOnce: 4,
    mailsAtOnceQuietly: 1,
    // WM-3: two overdue, two escalated. WM-4: one reminder. WM-6: eight times two, an hour apart.
    mailsInAWeek: 21,
  });
});
