/** Cases as an authority has them, sorted by what they have due now: each rule's first example, begun on different days. */

import { aDay, type Instant } from '../../domain/calendar/london.ts';
import type { Fact, MilestoneReceived } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { outstandingOf } from '../../domain/worklist/outstanding.ts';
import { worklistAt } from '../../domain/worklist/worklist.ts';
import { onClock } from '../support/clock-face.ts';
import { delivers, given, milestone, type PostOffice } from '../support/story.ts';

export const authority = 'walsall';

/** What a case has due: nothing this week, something this week, today, or overdue; or a notice that needs a person. */
export const sorts = ['quiet', 'this week', 'today', 'overdue', 'unheard'] as const;
export type Sort = (typeof sorts)[number];

export type Story = readonly Fact[];

const longest = 30;
const agencies = [
  'Oakfield Primary',
  'Elm Clinic',
  'Ash Nursery',
  'Birch Academy',
  'Hazel Surgery',
  'Rowan Trust',
];
const bouncing: PostOffice = () => [{ is: 'notice-bounced', reason: 'permanent', after: 5000 }];

/** Every story there is of each sort, as it has gone until now. */
export function storiesAt(now: Instant): Readonly<Record<Sort, readonly Story[]>> {
  const stories: Record<Sort, Story[]> = { quiet: [], 'this week': [], today: [], overdue: [], unheard: [] };
  for (const [place, rule] of rulesOf(authority).entries()) {
    const [example] = rule.versions.at(-1)!.examples;
    if (example?.given.length !== 1) continue;
    const { milestone: type, data = {} } = example.given[0]!;
    const agency = agencies[place % agencies.length]!;
    const people = rule.owedBy.map((role) => ({ role, email: `${role}@${authority}.example`, agency }));
    for (let days = 0; days <= longest; days += 1) {
      const begun = milestone(type, onClock(now - days * aDay - aDay / 24), data, { people });
      const [sort, story] = playedOut(begun, now, delivers);
      if (sort) stories[sort].push(story);
      if (sort === 'overdue') stories.unheard.push(playedOut(begun, now, bouncing)[1]);
    }
  }
  return stories;
}

function playedOut(begun: MilestoneReceived, now: Instant, post: PostOffice): [Sort | undefined, Story] {
  const { facts, file, deadlines } = given(authority, [begun], { post }).until(onClock(now));
  const outstanding = outstandingOf(file, deadlines);
  const list = worklistAt([{ reference: 'X', outstanding }], rulesOf(authority), {}, now);
  if (list.overdue.length > 0) return ['overdue', facts];
  if (list.today.length > 0) return ['today', facts];
  if (list['this-week'].length > 0) return ['this week', facts];
  return [outstanding.duties.length > 0 ? 'quiet' : undefined, facts];
}
