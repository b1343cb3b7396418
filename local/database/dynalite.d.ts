/** The parts of dynalite that the local database uses; the package brings no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}

declare module 'dynalite/db/index.js' {
  interface Operation {
    readonly type: 'put' | 'del';
    readonly key: string;
    readonly value?: unknown;
  }
  interface Level {
    open(): Promise<void>;
    get(key: string): Promise<unknown>;
    put(key: string, value: unknown): Promise<void>;
    batch(operations: readonly Operation[]): Promise<void>;
    iterator(range: { gte: string; lt: string }): AsyncIterable<[string, unknown]>;
    close(): Promise<void>;
  }
  interface IndexActions {
    readonly puts: readonly { readonly index: string; readonly key: string; readonly item: unknown }[];
    readonly deletes: readonly { readonly index: string; readonly key: string }[];
  }
  interface Table {
    readonly TableName: string;
    readonly GlobalSecondaryIndexes?: unknown;
  }
  const db: {
    create(options: { path: string; createTableMs?: number }): { readonly db: Level };
    /** The key under which the store keeps an item of a table, after the table's prefix. */
    createKey(item: unknown, table: unknown): string;
    getIndexActions(indexes: unknown, existing: unknown, item: unknown, table: unknown): IndexActions;
    /** Called before an item is written or deleted, while nobody else writes it; `done` lets that go on. */
    updateIndexes: (
      store: { readonly db: Level },
      table: Table,
      existing: unknown,
      item: unknown,
      done: (error?: unknown) => void,
    ) => void;
  };
  export default db;
  export type { IndexActions, Level, Operation, Table };
}
