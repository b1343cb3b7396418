/** One run: the stories happen, the service is killed again and again meanwhile, and then everything is looked at. */
import { randomUUID } from 'node:crypto';
import type { Service } from '../end-to-end/service.ts';
import { openPrng } from '../simulation/prng.ts';
import { type Account, type Answered, countQueued, takeAccount } from './account.ts';
import { checks } from './checks.ts';
import { type Lives, openLives, rest } from './lives.ts';
import type { Milestone } from './stories.ts';
import { openStrikes } from './strikes.ts';
import { type Step, type Workload, workloadOf } from './workload.ts';

export interface RunOptions {
  readonly kills: number;
  readonly notices: number;
  /** When the kills come is drawn from it. What they hit depends on the machine as well, so no run repeats another. */
  readonly seed: number;
  /** An empty folder. */
  readonly data: string;
  /** Told after each kill. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly kills: number;
  /** Of the notices, how many have fallen due, as far as steps are finished. */
  readonly due: number;
}

export interface Outcome {
  readonly workload: Workload;
  readonly lives: Lives;
  readonly account: Account;
  readonly violations: readonly string[];
}

/** A guess at how long a milestone or a notice takes, in milliseconds, that the run soon corrects. */
const guess = { each: 20, weighs: 50 };

export async function run({ kills, notices, seed, data, onProgress }: RunOptions): Promise<Outcome> {
  const prng = openPrng(seed, 'killing');
  const workload = workloadOf(notices);
  const total = workload.steps.reduce((sum, step) => sum + weightOf(step), 0);
  let done = 0;
  let due = 0;
  const lives = openLives({
    data,
    startsAt: workload.startsAt,
    strikes: openStrikes(kills, prng.fork('strikes')),
    workLeft: (worked) => ((total - done) * (worked + guess.each * guess.weighs)) / (done + guess.weighs),
    onKill: (count) => onProgress?.({ kills: count, due }),
  });
  const rests = prng.fork('rests');
  const answered: Answered[] = [];
  for (const step of workload.steps) {
    await lives.insist('waking', (service) => service.moveTo(new Date(step.at).toISOString()));
    answered.push(...(await postAll(lives, step.milestones)));
    if (rests.chance(0.2)) await lives.insist('idle', rest(rests.below(150)));
    done += weightOf(step);
    due += step.due;
  }
  await lives.outlast();
  const seen = await lives.insist('idle', (service) => takeAccount(service, workload.stories, answered));
  await lives.stop();
  const account = { ...seen, queued: countQueued(data) };
  const violations = Object.values(checks).flatMap((check) => check(account));
  return { workload, lives, account, violations };
}

const weightOf = ({ milestones, due }: Step): number => milestones.length + due;

/** Posts them at once, and those that got no answer again. Throws where one is refused. */
async function postAll(lives: Lives, milestones: readonly Milestone[]): Promise<Answered[]> {
  const answered = new Map<Milestone, Answered>();
  const webhooks = new Map(milestones.map((milestone) => [milestone, randomUUID()]));
  const postOne = async (service: Service, milestone: Milestone): Promise<void> => {
    const webhook = webhooks.get(milestone)!;
    const { status, body, text } = await service.post(milestone.source, milestone.body, { id: webhook });
    if (status !== 201 && status !== 200) throw new Error(`${milestone.body.case} is refused: ${text}`);
    answered.set(milestone, { webhook, milestone, id: body.milestone.id, text });
  };
  await lives.insist('posting', async (service) => {
    const missing = milestones.filter((milestone) => !answered.has(milestone));
    const results = await Promise.allSettled(missing.map((milestone) => postOne(service, milestone)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  });
  return [...answered.values()];
}
