import type { Timed } from '../timed.ts';

const lookEvery = 200;
const sweepEvery = 60_000;

/**
 * Runs what falls due in real time, looked at five times a second (EventBridge Scheduler is precise to a minute), and the
 * sweep each minute. Gives the function that ends it.
 */
export function runInRealTime(timed: readonly Timed[], sweep: () => Promise<unknown>): () => void {
  const looking = setInterval(() => {
    for (const each of timed) {
      const due = each.nextDue();
      if (due !== undefined && due <= Date.now()) each.runDue();
    }
  }, lookEvery);
  const sweeping = setInterval(() => void sweep(), sweepEvery);
  return () => {
    clearInterval(looking);
    clearInterval(sweeping);
  };
}
