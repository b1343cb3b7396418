/** A process of its own that plays one authority's year after another, and forgets each when it has told what came of it. */
import { type AuthorityRun, runAuthority } from './authority-run.ts';
import type { AuthorityLoad } from './load.ts';

export interface Task {
  readonly load: AuthorityLoad;
  readonly seed: number;
  readonly auditEvery: number;
}

export type Told =
  | { readonly is: 'progress'; readonly referrals: number }
  | {
      readonly is: 'done';
      readonly run: AuthorityRun;
      /** Of the process so far: processor time in microseconds, and the highest memory in kilobytes. */
      readonly cpu: number;
      readonly memory: number;
    };

const tell = (told: Told) => process.send?.(told);

process.on('message', ({ load, ...options }: Task) => {
  runAuthority(load, { ...options, progress: (referrals) => tell({ is: 'progress', referrals }) }).then(
    (run) => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      tell({ is: 'done', run, cpu: userCPUTime + systemCPUTime, memory: maxRSS });
    },
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
