/**
 * Lambda: calls a function in a copy that is free or in a new one, and ends what takes too long. Where the handler
 * itself watches its time and answers just before it is up, the copy is frozen with its work under way and goes on when
 * it is next called.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import { second } from '../../domain/calendar/london.ts';
import type { FunctionName } from '../../functions/settings/routes.ts';
import { sizes } from '../../infra/sizes.ts';
import { context } from '../support/requests.ts';
import type { Faults } from './faults.ts';
import type { Prng } from './prng.ts';
import { openProcess, type Process } from './process.ts';
import type { Scheduler } from './scheduler.ts';
import type { Trace } from './trace.ts';

export type Handler = (event: unknown, context: Context) => Promise<unknown>;

/** What came of a call: an answer, or nothing at all. */
export type Answer = { readonly value: unknown } | { readonly failed: string };

export interface Lambda {
  call(name: FunctionName, event: unknown, done: (answer: Answer) => void): void;
  /** Ends every copy, and answers no call until it is started again. */
  stop(): void;
  /** @param only one function alone, before the others */
  start(only?: FunctionName): void;
  /** Ends every copy, so that nothing of this run goes on in the next. */
  close(): Promise<void>;
}

interface Copy {
  readonly process: Process;
  readonly handler: Handler;
  isBusy: boolean;
}

export interface LambdaParts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly prng: Prng;
  readonly trace: Trace;
  /** Whether a process may still be called; every one where it is absent. */
  isCurrent?(process: Process): boolean;
  /** How often a new copy is opened though one is free; one time in ten where it is absent. */
  readonly coldStarts?: number;
  /** The handler of a function in a process. */
  open(name: FunctionName, process: Process): Handler;
}

export function openLambda(parts: LambdaParts): Lambda {
  const { scheduler, faults, prng, trace, coldStarts = 0.1, isCurrent = () => true, open } = parts;
  const copies = new Map<FunctionName, Copy[]>();
  let [opened, calls] = [0, 0];
  let isRunning = (_name: FunctionName) => true;

  const copyOf = (name: FunctionName): Copy => {
    const alive = (copies.get(name) ?? []).filter(({ process }) => process.isAlive);
    const free = alive.filter(({ isBusy, process }) => !isBusy && isCurrent(process));
    if (free.length > 0 && prng.chance(1 - coldStarts)) return prng.pick(free);
    opened += 1;
    const skew = faults.hits('clock-skew') ? prng.between(-5 * second, 5 * second) : 0;
    const process = openProcess(`${name}/${opened}`, skew, scheduler.stirred);
    const copy = { process, handler: open(name, process), isBusy: false };
    copies.set(name, [...alive, copy]);
    return copy;
  };

  const endAll = () => {
    for (const { process } of [...copies.values()].flat()) process.kill();
  };

  return {
    call(name, event, done) {
      if (!isRunning(name)) return scheduler.after(second, () => done({ failed: 'stopped' }));
      calls += 1;
      const call = calls;
      const copy = copyOf(name);
      const { process } = copy;
      copy.isBusy = true;
      let [isDone, watchesItsTime] = [false, false];
      const end = (answer: Answer) => {
        if (isDone) return;
        isDone = true;
        copy.isBusy = false;
        trace(process.name, `call ${call} ${'failed' in answer ? `failed: ${answer.failed}` : 'answered'}`);
        scheduler.after(prng.between(1, 20), () => done(answer));
      };
      scheduler.standing(sizes[name].timeout * second, () => {
        if (isDone) return;
        if (watchesItsTime) process.freeze();
        else process.kill();
        end({ failed: watchesItsTime ? 'timed out, frozen' : 'timed out' });
      });
      trace(process.name, `call ${call} begins`);
      process.thaw();
      scheduler.stirred();
      const getRemainingTimeInMillis = () => {
        watchesItsTime = true;
        return 2 ** 31 - 1;
      };
      copy.handler(event, { ...context, getRemainingTimeInMillis }).then(
        (value) => end(process.isAlive ? { value } : { failed: 'crashed' }),
        (error: unknown) => end({ failed: error instanceof Error ? error.name : 'unknown' }),
      );
    },
    stop() {
      isRunning = () => false;
      endAll();
    },
    start(only) {
      isRunning = only === undefined ? () => true : (name) => name === only;
    },
    async close() {
      endAll();
      await turn();
    },
  };
}
