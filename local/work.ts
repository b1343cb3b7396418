/** Counts what is being done, so that a reader can wait until nothing is. */
export interface Work {
  /** Does the task and counts it until it has ended, well or badly. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves true as soon as nothing is being done, or false after `patience` milliseconds of real time. */
  idle(patience: number): Promise<boolean>;
}

export function startWork(): Work {
  let running = 0;
  let waiting: (() => void)[] = [];
  const ended = (): void => {
    running -= 1;
    if (running > 0) return;
    for (const wake of waiting) wake();
    waiting = [];
  };
  return {
    run(task) {
      running += 1;
      return task().finally(ended);
    },
    idle(patience) {
      if (running === 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), patience);
        waiting.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
      });
    },
  };
}
