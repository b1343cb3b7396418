/** pg-boss, asking as often as it allows and taking a thousand jobs at a time. */
import { PgBoss } from 'pg-boss';
import { asProgram } from './program.ts';

const queue = 'nothing';

async function started(connection: string): Promise<PgBoss> {
  const boss = new PgBoss(connection);
  boss.on('error', (error) => process.stderr.write(`${error}\n`));
  await boss.start();
  await boss.createQueue(queue);
  return boss;
}

await asProgram({
  async open(connection) {
    const boss = await started(connection);
    return {
      put: (numbers, startAfter) =>
        boss.insert(
          queue,
          numbers.map((n) => ({ data: { n }, startAfter })),
        ),
      close: () => boss.stop(),
    };
  },
  async work(connection, done) {
    const boss = await started(connection);
    await boss.work(queue, { batchSize: 1000, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const { data } of jobs) done(data.n);
    });
  },
});
