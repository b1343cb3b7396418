/** How much of a processor this process was given: on a busy machine the clock on the wall says too much. */

export interface Stopwatch {
  /** Processor time since it was opened as a share of the time that has passed; 1 where it is as much or more. */
  processorShare(): number;
}

export function openStopwatch(): Stopwatch {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  return {
    processorShare() {
      const { user, system } = process.cpuUsage(used);
      return Math.min(1, (user + system) / 1000 / (performance.now() - begun));
    },
  };
}
