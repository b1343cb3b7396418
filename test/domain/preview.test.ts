import { describe, expect, test } from 'vitest';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import { type PreviewedMilestone, preview } from '../../domain/case/preview.ts';
import type { Directory } from '../../domain/notices/recipients.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { london, onClock } from '../support/clock-face.ts';
import { given, milestone, practice } from '../support/story.ts';

const everybody: Directory = {
  language: 'en',
  addresses: Object.fromEntries(roles.map((role) => [role, [`${role}@area.example`]])),
};
const previewed = ({
  milestone: { type, occurredAt, data },
  people,
}: MilestoneReceived): PreviewedMilestone => ({
  type,
  occurredAt,
  data,
  people,
});

/** Each notice about a rule, as `2026-11-25 10:00 reminder to referrer`; what is not planned says how it stands. */
function noticesIn(
  authority: Authority,
  heard: readonly MilestoneReceived[],
  rule: string,
  now: string,
  directory = everybody,
): string[] {
  const deadlines = preview(authority, heard.map(previewed), practice, directory, london(now));
  return deadlines
    .filter((deadline) => deadline.rule === rule)
    .flatMap(({ notices }) => notices)
    .map(({ at, kind, to, status }) => {
      const standing = status === 'planned' ? '' : ` (${status})`;
      return `${onClock(Date.parse(at))} ${kind} to ${to.join(' and ')}${standing}`;
    });
}

const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const confirmation = (directory: Directory, heard = [referral]) =>
  noticesIn('walsall', heard, 'written-confirmation', '2026-11-24 10:00', directory);
const away = (role: string, until: string) =>
  milestone('contact-absent', '2026-11-23 09:00', { role, until });

describe('who would be told', () => {
  test('whoever the rule names while a role is away, as in a case', () => {
    const heard = [
      away('child-protection-coordinator', '2026-11-30'),
      milestone('immediate-safety-concern-raised', '2026-11-24 10:00'),
    ];
    const notices = noticesIn('cwm-taf', heard, 'immediate-safety', '2026-11-24 10:00');
    expect(notices.slice(0, 4)).toEqual([
      '2026-11-24 10:00 alert to team-manager',
      '2026-11-24 10:00 alert to service-manager',
      '2026-11-24 10:00 alert to lead-safeguarding-manager',
      '2026-11-24 11:00 escalation to team-manager',
    ]);
    const told = given('cwm-taf', heard, { directory: everybody }).until('2026-11-24 10:00');
    expect(told.about('immediate-safety')).toEqual([
      '2026-11-24 10:00 alert to lead-safeguarding-manager@area.example',
      '2026-11-24 10:00 alert to service-manager@area.example for child-protection-coordinator',
      '2026-11-24 10:00 alert to team-manager@area.example for child-protection-coordinator',
    ]);
  });

  test('whoever the settings name while a role is away, and the role itself of what comes after its last day', () => {
    // The 48 hours end on Thursday 26 November at 10:00; the day before, the referrer is away.
    const directory: Directory = {
      ...everybody,
      standIns: { referrer: ['social-worker'] },
      absences: [{ role: 'referrer', until: '2026-11-25' }],
    };
    expect(confirmation(directory).slice(0, 2)).toEqual([
      '2026-11-25 10:00 reminder to social-worker',
      '2026-11-26 10:00 overdue to referrer',
    ]);
  });

  test('the unit in the stead of a role that is away with nobody to stand in for it', () => {
    expect(confirmation(everybody, [away('referrer', '2026-11-25'), referral])[0]).toBe(
      '2026-11-25 10:00 reminder to safeguarding-unit',
    );
  });

  test('whoever is on duty out of hours, or their stand-in', () => {
    // Friday 25 December 2026 at 22:10: the hours after it are no office hours.
    const news = [milestone('new-information-received', '2026-12-25 22:10')];
    const escalations = (directory: Directory) =>
      noticesIn('walsall', news, 'new-information-passed-on', '2026-12-25 22:10', directory).slice(1, 3);
    expect(escalations(everybody)).toEqual([
      '2026-12-25 23:10 escalation to emergency-duty-team',
      '2026-12-25 23:10 escalation to safeguarding-unit',
    ]);
    const standIns = { 'emergency-duty-team': ['head-of-service'] } as const;
    const absences = [{ role: 'emergency-duty-team', until: '2026-12-27' }] as const;
    expect(escalations({ ...everybody, standIns, absences })).toEqual([
      '2026-12-25 23:10 escalation to head-of-service',
      '2026-12-25 23:10 escalation to safeguarding-unit',
    ]);
  });

  test('each of several who hold a role, and one mail to whoever holds two', () => {
    const people = [
      { role: 'referrer', email: 'head@oakfield.example', agency: 'Oakfield Primary' },
      { role: 'referrer', email: 'safeguarding-unit@area.example', agency: 'The unit' },
    ] as const;
    const heard = [{ ...referral, people }];
    expect(confirmation(everybody, heard).slice(0, 4)).toEqual([
      '2026-11-25 10:00 reminder to referrer',
      '2026-11-25 10:00 reminder to referrer',
      '2026-11-26 10:00 overdue to referrer',
      '2026-11-26 10:00 overdue to referrer and safeguarding-unit',
    ]);
  });

  test('nobody, where there is no address: a person must act', () => {
    expect(confirmation({ language: 'en', addresses: {} })[0]).toBe(
      '2026-11-25 10:00 reminder to safeguarding-unit (needs-a-person)',
    );
  });

  test('the latest of what was past when it was recorded, at once', () => {
    // Recorded on Friday 27 November at noon: the reminder and the overdue notice are past, and so is Friday's escalation.
    const late = noticesIn('walsall', [referral], 'written-confirmation', '2026-11-27 12:00');
    expect(late).toEqual([
      '2026-11-25 10:00 reminder to referrer (superseded)',
      '2026-11-26 10:00 overdue to referrer (superseded)',
      '2026-11-26 10:00 overdue to safeguarding-unit (superseded)',
      '2026-11-27 09:00 escalation to designated-safeguarding-lead',
      '2026-11-27 09:00 escalation to safeguarding-unit',
    ]);
  });
});
