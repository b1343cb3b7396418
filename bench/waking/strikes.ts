/** Kills a worker again and again while it works through what fell due at once, and counts. */
import { setTimeout as pause } from 'node:timers/promises';

/** One thing that was done: which, and when, in milliseconds since 1970. */
export interface Done {
  readonly what: string;
  readonly at: number;
}

export interface Worker {
  kill(): Promise<void>;
}

export interface Herd {
  readonly count: number;
  readonly due: number;
  readonly kills: number;
  /** For so long, in milliseconds, nothing more has to have come before what is left counts as stuck. */
  readonly patience: number;
  /** Resolves as soon as the process has been started, not when it is ready. */
  start(): Worker | Promise<Worker>;
  /** What was done since the last time. */
  read(): readonly Done[];
  readonly progress?: (text: string) => void;
}

export interface Account {
  readonly done: readonly Done[];
  /** How many were done more than once. */
  readonly repeated: number;
  /** How many were not done when nothing more had come for so long. */
  readonly stuck: number;
  /** Milliseconds from each kill to the next thing done. */
  readonly resumed: readonly number[];
}

const lookEvery = 20;

/** Milliseconds: jobs are taken in batches, and a kill should not always come between two of them. */
const waits = [0, 430, 170, 620, 290, 540, 90];

/** The kills come soon after equal shares of the whole are done. */
export async function strike(herd: Herd): Promise<Account> {
  const { count, kills, progress = () => {} } = herd;
  const done: Done[] = [];
  const seen = new Set<string>();
  const resumed: number[] = [];
  let worker = await herd.start();
  let killedAt: number | undefined;
  let lastAt = Math.max(herd.due, Date.now());
  let dealt = 0;
  const take = (each: Done): void => {
    done.push(each);
    seen.add(each.what);
    lastAt = Math.max(lastAt, each.at);
    if (killedAt !== undefined) resumed.push(each.at - killedAt);
    killedAt = undefined;
  };
  while (seen.size < count && Date.now() - lastAt < herd.patience) {
    await pause(lookEvery);
    for (const each of herd.read()) take(each);
    const isNext = dealt < kills && seen.size >= ((dealt + 1) * count) / (kills + 1);
    if (!isNext || killedAt !== undefined) continue;
    await pause(waits[dealt % waits.length]);
    const at = Date.now();
    await worker.kill();
    // What was done before the kill and had not been read.
    for (const each of herd.read()) take(each);
    killedAt = at;
    dealt += 1;
    worker = await herd.start();
    progress(`${dealt} kills, ${seen.size} of ${count} done`);
  }
  await worker.kill();
  for (const each of herd.read()) take(each);
  return { done, repeated: done.length - seen.size, stuck: count - seen.size, resumed };
}
