/** A referral by the West Midlands' chapters: confirmed, decided, answered; then perhaps an enquiry and a conference. */
import { workingDaysAfter } from '../calendar.ts';
import {
  closed,
  type Happening,
  hoursAfter,
  isByWord,
  methodOf,
  peopleOf,
  type Story,
  within,
} from '../story.ts';

export const westMidlands: Story = (referral, chance) => {
  const { at, isEnquiry, conferenceAfter } = referral;
  const method = methodOf(chance);
  const received = hoursAfter(at, 0.1, 1, chance);
  const decided = within(1, isEnquiry ? 0.05 : 0.12, received, chance);
  const told: Happening[] = [
    { at, type: 'referral-made', data: { method }, people: peopleOf(referral) },
    { at: received, type: 'referral-received' },
    {
      at: decided,
      type: 'referral-decided',
      data: { outcome: isEnquiry ? 'strategy-discussion' : chance.isSo(0.4) ? 'assessment' : 'early-help' },
    },
    { at: within(3, 0.15, received, chance), type: 'referral-response-received' },
  ];
  if (isByWord(method)) told.push({ at: confirmed(at), type: 'referral-confirmed-in-writing' });
  if (chance.isSo(0.04)) {
    const known = hoursAfter(decided, 1, 60, chance);
    told.push({ at: known, type: 'new-information-received' });
    told.push({ at: hoursAfter(known, 0.1, 1.4, chance), type: 'new-information-passed-on' });
  }
  if (isEnquiry) {
    const discussed = workingDaysAfter(decided, chance.below(3), chance);
    told.push({ at: discussed, type: 'strategy-discussion-held', data: { initiatesSection47: true } });
    if (conferenceAfter !== undefined) {
      const held = workingDaysAfter(discussed, conferenceAfter, chance);
      told.push({ at: held, type: 'conference-held', data: { kind: 'initial', plan: chance.isSo(0.88) } });
    }
  }
  return closed(told, 1, isEnquiry ? 12 : 6, chance);

  function confirmed(made: number): number {
    const [least, most] = chance.pick<readonly [number, number]>([
      [[1, 24], 68],
      [[24, 48], 20],
      [[48, 96], 12],
    ]);
    return hoursAfter(made, least, most, chance);
  }
};
