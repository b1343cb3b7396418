/**
 * One copy of a function: what Lambda calls an execution environment. It can be killed at any moment; where a handler
 * answers before its time is up with work still under way, it is frozen until it is called again.
 */

/** What the code of a killed process gets for an answer. It unwinds; nothing that it does reaches the world any more. */
export class Killed extends Error {
  override name = 'Killed';
}

export interface Process {
  readonly name: string;
  /** How far its clock is ahead, in milliseconds. */
  readonly skew: number;
  readonly isAlive: boolean;
  /** Waits for something of the world. Rejects with `Killed` where the process is killed meanwhile. */
  wait<T>(begin: (settle: Settle<T>) => void): Promise<T>;
  freeze(): void;
  thaw(): void;
  kill(): void;
}

export interface Settle<T> {
  resolve(value: T): void;
  reject(error: unknown): void;
}

export function openProcess(name: string, skew: number, stirred: () => void): Process {
  const rejecters = new Set<(error: Killed) => void>();
  let stash: (() => void)[] | undefined;
  let isAlive = true;
  const deliver = (act: () => void) => {
    if (stash) stash.push(act);
    else act();
  };
  return {
    name,
    skew,
    get isAlive() {
      return isAlive;
    },
    wait<T>(begin: (settle: Settle<T>) => void): Promise<T> {
      if (!isAlive) return Promise.reject(new Killed());
      return new Promise((resolve, reject) => {
        rejecters.add(reject);
        const once = (act: () => void) =>
          deliver(() => {
            if (!rejecters.delete(reject)) return;
            stirred();
            act();
          });
        begin({
          resolve: (value) => once(() => resolve(value)),
          reject: (error) => once(() => reject(error)),
        });
      });
    },
    freeze() {
      stash ??= [];
    },
    thaw() {
      const waiting = stash ?? [];
      stash = undefined;
      for (const act of waiting) act();
    },
    kill() {
      if (!isAlive) return;
      isAlive = false;
      stirred();
      for (const reject of rejecters) reject(new Killed());
      rejecters.clear();
    },
  };
}
