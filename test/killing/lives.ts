/** The service, life after life: started again each time it is killed, until whatever was wanted of it is done. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '../end-to-end/service.ts';
import { type Life, startLife } from './life.ts';
import type { Strike, Strikes } from './strikes.ts';

/** What was going on, as seen from outside. `waking`: the clock was moving and notices fell due. */
export type Phase = 'starting' | 'posting' | 'waking' | 'idle';

export interface LivesOptions {
  readonly data: string;
  readonly startsAt: number;
  readonly strikes: Strikes;
  /** Milliseconds of work left, given the milliseconds of work so far. */
  readonly workLeft: (worked: number) => number;
  readonly onKill: (kills: number) => void;
}

export interface Lives {
  /** Does the task, again from its beginning in the next life where it was cut short. Throws what it throws otherwise. */
  insist<T>(during: Phase, task: (service: Service) => Promise<T>): Promise<T>;
  /** Waits for the kills that are left. */
  outlast(): Promise<void>;
  /** Ends the last life in good order. */
  stop(): Promise<void>;
  /** In which phase each kill came. */
  readonly kills: readonly Phase[];
  /** Milliseconds that each start took which was let to its end. */
  readonly starts: readonly number[];
  readonly problems: () => string;
}

const firstGuess = 1_000;

export function openLives({ data, startsAt, strikes, workLeft, onKill }: LivesOptions): Lives {
  const kills: Phase[] = [];
  const starts: number[] = [];
  let current: { readonly life: Life; readonly service: Service; readonly readyAt: number } | undefined;
  let phase: Phase = 'idle';
  let worked = 0;
  let problems = '';

  const kill = (life: Life): void => {
    kills.push(current?.life === life ? phase : 'starting');
    life.kill();
    onKill(kills.length);
  };
  const bury = async (life: Life): Promise<void> => {
    await life.ended();
    problems += life.problems();
    if (current) worked += performance.now() - current.readyAt;
    current = undefined;
  };
  const nextStrike = (): Strike | undefined =>
    strikes.next({ starting: median(starts) ?? firstGuess, workLeft: workLeft(worked) });

  const alive = async (): Promise<{ life: Life; service: Service }> => {
    while (!current) {
      const strike = nextStrike();
      const life = startLife(data, startsAt);
      if (strike?.from === 'start') setTimeout(kill, strike.after, life);
      const ready = await life.ready;
      if (!ready) {
        await bury(life);
        continue;
      }
      current = { life, service: ready.service, readyAt: performance.now() };
      starts.push(ready.took);
      if (strike?.from === 'ready') setTimeout(kill, strike.after, life);
    }
    return current;
  };

  return {
    kills,
    starts,
    async insist(during, task) {
      for (;;) {
        const { life, service } = await alive();
        phase = during;
        try {
          return await task(service);
        } catch (error) {
          if (!life.isKilled()) throw error;
          await bury(life);
        } finally {
          phase = 'idle';
        }
      }
    },
    async outlast() {
      while (kills.length < strikes.planned) await bury((await alive()).life);
    },
    async stop() {
      await (await alive()).life.stop();
      problems += current?.life.problems() ?? '';
    },
    problems: () => problems,
  };
}

export function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Lets some time pass in which nothing is asked of the service. */
export const rest = (milliseconds: number) => (): Promise<void> => pause(milliseconds);
