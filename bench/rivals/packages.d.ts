/** The parts of the rivals that the bench uses. They are installed by the bench, and not with the project. */
declare module 'graphile-worker' {
  interface Options {
    readonly connectionString: string;
  }
  interface Preset {
    readonly worker: Readonly<Record<string, unknown>>;
  }
  interface Spec {
    readonly identifier: string;
    readonly payload: { readonly n: number };
    readonly runAt: Date;
  }
  export const WorkerPreset: Preset;
  export function makeWorkerUtils(options: Options): Promise<{
    migrate(): Promise<void>;
    addJobs(specs: readonly Spec[]): Promise<unknown>;
    release(): Promise<void>;
  }>;
  export function run(options: {
    readonly preset: { readonly extends: readonly Preset[] } & Preset;
    readonly taskList: Readonly<Record<string, (payload: { readonly n: number }) => Promise<void>>>;
    readonly noHandleSignals: boolean;
  }): Promise<unknown>;
}

declare module 'pg-boss' {
  interface Job {
    readonly data: { readonly n: number };
  }
  export class PgBoss {
    constructor(connection: string);
    on(event: 'error', listener: (error: unknown) => void): this;
    start(): Promise<this>;
    stop(): Promise<void>;
    createQueue(name: string): Promise<void>;
    insert(name: string, jobs: readonly (Job & { readonly startAfter: Date })[]): Promise<unknown>;
    work(
      name: string,
      options: { readonly batchSize: number; readonly pollingIntervalSeconds: number },
      handler: (jobs: readonly Job[]) => Promise<void>,
    ): Promise<string>;
  }
}

declare module 'bullmq' {
  interface Connected {
    readonly connection: { readonly path: string; readonly maxRetriesPerRequest: null };
  }
  interface Data {
    readonly n: number;
  }
  export class Queue {
    constructor(name: string, options: Connected);
    addBulk(
      jobs: readonly {
        readonly name: string;
        readonly data: Data;
        readonly opts: { readonly delay: number };
      }[],
    ): Promise<unknown>;
    close(): Promise<void>;
  }
  export class Worker {
    constructor(
      name: string,
      processor: (job: { readonly data: Data }) => Promise<void>,
      options: Connected & { readonly concurrency: number },
    );
    waitUntilReady(): Promise<unknown>;
  }
}
