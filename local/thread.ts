import { flushCompileCache } from 'node:module';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Loopback } from './loopback.ts';

type Opened = { readonly url: string } | { readonly problem: string };

/**
 * Runs a stand-in in a thread of its own: loading it holds nobody up, and it shares the work with the functions that call it.
 * @param file the thread's program, which calls `serveThread`
 * @param data handed to that program
 */
export async function openThread(file: URL, data: unknown): Promise<Loopback> {
  const worker = new Worker(file, { workerData: data });
  const opened = await new Promise<Opened>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  if ('problem' in opened) throw new Error(opened.problem);
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  return {
    url: opened.url,
    async close() {
      worker.postMessage('close');
      await ended;
    },
  };
}

/** The other end of `openThread`: opens the stand-in, tells where it answers, and closes it when told to. */
export async function serveThread<Data = string>(open: (data: Data) => Promise<Loopback>): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('This program runs in a thread only');
  try {
    const server = await open(workerData as Data);
    port.once('message', async () => {
      await server.close();
      port.close();
    });
    port.postMessage({ url: server.url } satisfies Opened);
    flushCompileCache();
  } catch (error) {
    port.postMessage({ problem: error instanceof Error ? error.message : String(error) } satisfies Opened);
    port.close();
  }
}
