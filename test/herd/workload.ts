/** Everything that is posted: the herd's cases before Christmas, and what is urgent all through the morning. */
import { aDay, hour, type Instant, minute, second } from '../../domain/calendar/london.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Prng } from '../simulation/prng.ts';
import type { PlannedPost } from '../simulation/workload.ts';
import { london } from '../support/clock-face.ts';
import { type Heard, type Story, stories } from './stories.ts';
import { type Urgent, urgent } from './trickle.ts';

/** When the herd falls due. */
export const nine: Instant = london('2026-12-29 09:00');
/** The first day on which something is heard. */
export const start: Instant = london('2026-12-09 09:00');

export interface Options {
  /** How many notices fall due at nine. */
  readonly notices: number;
  /** Mails that SES takes in a second. */
  readonly rate: number;
  readonly seed: number;
}

/** How long what is urgent goes on coming: as long as the herd takes, and a little longer. */
export function morningOf({ notices, rate }: Options): number {
  return Math.max(5 * minute, (1.1 * notices * second) / rate);
}

export function drawWorkload(options: Options, prng: Prng): PlannedPost[] {
  const posts: PlannedPost[] = [];
  let cases = 0;
  const add = (areas: readonly Authority[], postsOf: (key: Key) => PlannedPost[]) => {
    cases += 1;
    posts.push(...postsOf({ authority: prng.pick(areas), reference: `HERD-${cases}` }));
  };
  for (const [story, count] of countsOf(options.notices)) {
    for (let n = 0; n < count; n += 1) add(story.areas, (key) => herdCase(key, story, prng));
  }
  const each = Math.max(4, Math.ceil(options.notices / 600));
  for (const sort of urgent) {
    for (let n = 0; n < each; n += 1) {
      const moment = nine + prng.below(morningOf(options));
      add(sort.areas, (key) => urgentCase(key, sort, moment, n % 2 === 0));
    }
  }
  return posts.sort((a, b) => a.at - b.at);
}

type Key = Pick<PlannedPost, 'authority' | 'reference'>;

/** How many cases of each story make so many notices. The last story, of one notice a case, fills what is left over. */
function countsOf(notices: number): [Story, number][] {
  const counts = stories.map((story): [Story, number] => [
    story,
    Math.floor((story.share * notices) / 100 / story.notices),
  ]);
  const made = counts.reduce((sum, [story, count]) => sum + story.notices * count, 0);
  counts.at(-1)![1] += notices - made;
  return counts;
}

function herdCase(key: Key, { heard }: Story, prng: Prng): PlannedPost[] {
  return heard.map(({ on, type, data = {} }, number) => {
    const at = timeOf(on, prng);
    return postOf(key, number, at, { type, occurredAt: at - 10 * minute, data });
  });
}

/** In the late morning, that is after nine o'clock's own herd; on the day itself within a minute of nine. */
function timeOf(on: Heard['on'], prng: Prng): Instant {
  const day = nine + (on - 29) * aDay;
  return on === 29 ? day + prng.below(minute) : day + 1.5 * hour + prng.below(3 * hour);
}

function urgentCase(key: Key, sort: Urgent, moment: Instant, isEnded: boolean): PlannedPost[] {
  const { before, postedAfter, begins, ends } = sort;
  const occurredAt = moment - before;
  const milestone = { type: begins.type, occurredAt, data: begins.data ?? {} };
  const first = postOf(key, 0, occurredAt + postedAfter, milestone);
  if (!ends || !isEnded) return [first];
  const over = moment + ends.after;
  return [first, postOf(key, 1, over + second, { type: ends.type, occurredAt: over, data: {} })];
}

function postOf(
  key: Key,
  number: number,
  at: Instant,
  milestone: Omit<PlannedPost['milestone'], 'people'>,
): PlannedPost {
  return { ...key, at, id: `${key.reference}-${number}`, milestone: { ...milestone, people: [] } };
}
