/** A referral by Wirral's chapter: nothing is counted until an enquiry begins, and much is owed about a conference. */

import { type Instant, isoInstant, londonDay } from '../../../domain/calendar/london.ts';
import type { MilestoneType } from '../../../domain/vocabulary/milestones.ts';
import { calendar, inOffice, workingDaysAfter } from '../calendar.ts';
import type { Chance } from '../chance.ts';
import { closed, type Happening, methodOf, peopleOf, type Referral, type Story, within } from '../story.ts';

export const wirral: Story = (referral, chance) => {
  const { at, isEnquiry, conferenceAfter } = referral;
  const people = peopleOf(referral);
  const told: Happening[] = [{ at, type: 'referral-made', data: { method: methodOf(chance) }, people }];
  told.push({ at: within(1, 0.1, at, chance), type: 'referral-decided' });
  if (!isEnquiry) return closed(told, 0, 5, chance);
  const discussed = within(3, 0.05, told[1]!.at, chance);
  told.push({ at: discussed, type: 'strategy-discussion-held', data: { initiatesSection47: true } });
  if (conferenceAfter === undefined) return closed(told, 5, 14, chance);
  const held = workingDaysAfter(discussed, conferenceAfter, chance);
  told.push(...called(referral, discussed, held, chance), ...afterwards(held, chance));
  return closed(told, 5, 15, chance);
};

const agencies = ['Riverside Health', 'Oakfield Primary School'] as const;

/** Asked for, appointed, and the reports that are owed before it. */
function called({ number }: Referral, discussed: Instant, held: Instant, chance: Chance): Happening[] {
  const asked = workingDaysAfter(discussed, 0, chance);
  const contacted = Math.min(within(5, 0.08, asked, chance), held - 3_600_000);
  const conference = `ICPC-${number}`;
  const appointed = Math.max(asked + 60_000, Math.min(contacted + 60_000, before(held, 7, chance)));
  const people = agencies.map((agency, place) => ({
    role: 'agency' as const,
    email: `safeguarding@agency-${place}.example`,
    agency,
  }));
  const owed = (days: number) =>
    Math.max(appointed + 120_000, before(held, chance.isSo(0.84) ? days : 1, chance));
  return [
    { at: asked, type: 'conference-requested' },
    { at: Math.max(asked + 60_000, contacted), type: 'safeguarding-unit-contacted' },
    {
      at: appointed,
      type: 'conference-scheduled',
      data: { conference, kind: 'initial', at: isoInstant(held), agencies },
      people,
    },
    { at: owed(5), type: 'social-worker-report-provided' },
    { at: owed(4), type: 'report-countersigned' },
    { at: owed(4), type: 'report-given-to-parents' },
    { at: owed(4), type: 'report-given-to-chair' },
    ...agencies.map(
      (agency): Happening => ({ at: owed(3), type: 'agency-report-provided', data: { conference, agency } }),
    ),
    { at: held, type: 'conference-held', data: { conference, kind: 'initial', plan: chance.isSo(0.88) } },
  ];
}

/** Some time in office hours of the nth working day before. */
function before(held: Instant, days: number, chance: Chance): Instant {
  return Math.min(inOffice(calendar.workingDayBefore(londonDay(held), days)!, chance), held - 3_600_000);
}

/** The letter, the record and what is done with it. */
function afterwards(held: Instant, chance: Chance): Happening[] {
  const at = (type: MilestoneType, days: number, late: number): Happening => ({
    at: Math.max(held + 60_000, within(days, late, held, chance)),
    type,
  });
  const sent = at('record-sent-to-professionals', 9, 0.12);
  return [
    at('decision-letter-sent', 2, 0.15),
    sent,
    at('record-sent-to-family', 9, 0.12),
    { at: sent.at + 60_000, type: 'record-received-by-social-worker' },
    { at: workingDaysAfter(sent.at, 1, chance), type: 'record-received', data: { person: 'parent-1' } },
    { at: workingDaysAfter(sent.at, 1 + chance.below(4), chance), type: 'record-discussed' },
  ];
}
