/** The cases of a run, told one after the other along the morning, and what is to be done at each moment. */
import {
  aDay,
  aWeek,
  inTime,
  type Milestone,
  type Story,
  type Telling,
  tooLate,
  unanswered,
  urgent,
} from './stories.ts';

/** Something to bring about: the clock at `at`, and then these milestones posted, all at once. */
export interface Step {
  readonly at: number;
  readonly milestones: readonly Milestone[];
  /** How many notices fall due at this moment. */
  readonly due: number;
}

export interface Workload {
  readonly startsAt: number;
  readonly stories: readonly Story[];
  readonly notices: number;
  readonly steps: readonly Step[];
}

const startsAt = Date.parse('2026-11-24T10:00:00Z');
/** The stories begin at every quarter of an hour until 13:15, several at once. */
const beginnings = 14;
const quarter = 15 * 60_000;
/** After the last notice: longer than any doubt and any wait for a word of delivery. */
const aftermath = 8 * 3_600_000;

const inTurn: readonly Telling[] = [
  unanswered,
  aDay,
  unanswered,
  urgent,
  unanswered,
  tooLate,
  unanswered,
  aDay,
  unanswered,
  inTime,
  aWeek,
];

/** As many stories as make `notices` notices, or a few more. */
export function workloadOf(notices: number): Workload {
  const tellings: Telling[] = [];
  let sum = 0;
  while (sum < notices) {
    const telling = inTurn[tellings.length % inTurn.length]!;
    tellings.push(telling);
    sum += telling('', startsAt).notices.length;
  }
  const stories = tellings.map((telling, index) =>
    telling(`KILL-${1000 + index}`, startsAt + Math.floor((index * beginnings) / tellings.length) * quarter),
  );
  return { startsAt, stories, notices: sum, steps: stepsOf(stories) };
}

function stepsOf(stories: readonly Story[]): Step[] {
  const milestones = Map.groupBy(
    stories.flatMap((story) => story.milestones),
    ({ at }) => at,
  );
  const notices = Map.groupBy(
    stories.flatMap((story) => story.notices),
    ({ at }) => at,
  );
  const moments = [...new Set([...milestones.keys(), ...notices.keys()])].sort((a, b) => a - b);
  const steps = moments.map((at) => ({
    at,
    milestones: milestones.get(at) ?? [],
    due: notices.get(at)?.length ?? 0,
  }));
  return [...steps, { at: moments.at(-1)! + aftermath, milestones: [], due: 0 }];
}
