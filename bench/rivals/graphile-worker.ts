/** graphile-worker, set up for throughput as its documentation describes: a local queue, and completion in batches. */
import { makeWorkerUtils, run, WorkerPreset } from 'graphile-worker';
import { asProgram } from './program.ts';

await asProgram({
  async open(connectionString) {
    const utils = await makeWorkerUtils({ connectionString });
    await utils.migrate();
    return {
      put: (numbers, runAt) =>
        utils.addJobs(numbers.map((n) => ({ identifier: 'nothing', payload: { n }, runAt }))),
      close: () => utils.release(),
    };
  },
  work: (connectionString, done) =>
    run({
      preset: {
        extends: [WorkerPreset],
        worker: {
          connectionString,
          concurrentJobs: 24,
          maxPoolSize: 26,
          pollInterval: 100,
          localQueue: { size: 500 },
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
      taskList: { nothing: async ({ n }) => done(n) },
      noHandleSignals: true,
    }),
});
