/** One thing that an attacker tries, and what must come of it. */
import type { Target } from './target.ts';
import type { Request } from './wire.ts';

export interface Attempt {
  readonly tries: string;
  /** The status that refuses it; 0 where the connection may be closed without a word. */
  readonly expects: number | readonly number[];
  readonly request: (target: Target) => Request | Promise<Request>;
}

export interface Group {
  readonly name: string;
  readonly attempts: readonly Attempt[];
}

/** A short way to write an attempt. */
export function attempt(tries: string, expects: Attempt['expects'], request: Attempt['request']): Attempt {
  return { tries, expects, request };
}
