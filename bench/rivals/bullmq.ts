/** BullMQ, with a hundred jobs at a time in one worker. The connection is the path of the server's socket. */
import { Queue, Worker } from 'bullmq';
import { asProgram } from './program.ts';

const name = 'nothing';
const to = (path: string) => ({ connection: { path, maxRetriesPerRequest: null } });

await asProgram({
  async open(path) {
    const queue = new Queue(name, to(path));
    return {
      put: (numbers, due) =>
        queue.addBulk(
          numbers.map((n) => ({ name, data: { n }, opts: { delay: due.getTime() - Date.now() } })),
        ),
      close: () => queue.close(),
    };
  },
  async work(path, done) {
    const worker = new Worker(name, async ({ data }) => done(data.n), { ...to(path), concurrency: 100 });
    await worker.waitUntilReady();
  },
});
