/** A referral by Gloucestershire's process: to a strategy discussion, a conference, and the reviews of a plan. */
import { aDay } from '../../../domain/calendar/london.ts';
import { toMinute, workingDaysAfter } from '../calendar.ts';
import type { Chance } from '../chance.ts';
import { closed, type Happening, hoursAfter, methodOf, peopleOf, type Story, within } from '../story.ts';

export const gloucestershire: Story = (referral, chance) => {
  const { at, isEnquiry, conferenceAfter } = referral;
  const method = methodOf(chance);
  const told: Happening[] = [{ at, type: 'referral-made', data: { method }, people: peopleOf(referral) }];
  if (chance.isSo(0.25)) {
    told.push({ at, type: 'service-request-made' });
    told.push({ at: hoursAfter(at, 1, 28, chance), type: 'referrer-contacted' });
  }
  if (method !== 'multi-agency-form') {
    const at48 = chance.isSo(0.85) ? hoursAfter(at, 1, 46, chance) : hoursAfter(at, 46, 90, chance);
    told.push({ at: at48, type: 'referral-confirmed-in-writing' });
  }
  if (!isEnquiry) {
    told.push({ at: within(6, 0.12, at, chance), type: 'referral-closed' });
    return closed(told, 0, 2, chance);
  }
  const discussed = within(4, 0.06, at, chance);
  told.push({ at: discussed, type: 'strategy-discussion-held', data: { initiatesSection47: true } });
  if (conferenceAfter === undefined) return closed(told, 5, 14, chance);
  if (chance.isSo(0.15)) {
    const judged = hoursAfter(discussed, 1, 40, chance);
    told.push({ at: judged, type: 'continuing-risk-judged' });
    told.push({ at: hoursAfter(judged, 0.1, 1.5, chance), type: 'conference-team-informed' });
  }
  const held = workingDaysAfter(discussed, conferenceAfter, chance);
  const needed = Math.min(3 + chance.below(4), conferenceAfter - 1);
  told.push({ at: workingDaysAfter(discussed, needed, chance), type: 'conference-required' });
  const plan = chance.isSo(0.88);
  told.push({ at: held, type: 'conference-held', data: { kind: 'initial', plan } });
  if (plan) told.push(...reviews(held, chance));
  return closed(told, 2, 10, chance);
};

/** The first review within three months, a second within six more where the plan goes on, and its end. */
function reviews(held: number, chance: Chance): Happening[] {
  const first = reviewed(held, chance.isSo(0.06) ? 95 : chance.between(70, 88), chance);
  const goesOn = chance.isSo(0.5);
  const type = 'review-conference-held';
  const told: Happening[] = [{ at: first, type, data: { planContinues: goesOn } }];
  if (!goesOn) return [...told, { at: first + 60_000, type: 'plan-ended' }];
  const second = reviewed(first, chance.isSo(0.05) ? 190 : chance.between(150, 178), chance);
  told.push({ at: second, type, data: { planContinues: false } });
  return [...told, { at: second + 60_000, type: 'plan-ended' }];
}

function reviewed(from: number, days: number, chance: Chance): number {
  return workingDaysAfter(toMinute(from + days * aDay), 0, chance);
}
