/** One thing that an attacker tries, and what must come of it. */
import type { Target } from './target.ts';
import type { Request } from './wire.ts';

export interface Attempt extends Expected {
  readonly tries: string;
  /** The status that refuses it; 0 where the connection may be closed without a word. */
  readonly expects: number | readonly number[];
  readonly request: (target: Target) => Request | Promise<Request>;
}

/** What an answer may have beside its status. Without it, it sets no cookie, leads nowhere and may be kept by nobody. */
export interface Expected {
  /** The only place to which it may lead. */
  readonly leadsTo?: string | RegExp;
  /** It sets a cookie. */
  readonly setsCookie?: true;
  /** How long it may take, in milliseconds, where that is longer than what is typed may take. */
  readonly within?: number;
  /** What it says of how long it may be kept, where that is not `no-store`. */
  readonly kept?: string | RegExp;
}

export interface Group {
  readonly name: string;
  readonly attempts: readonly Attempt[];
}

/** A short way to write an attempt. */
export function attempt(
  tries: string,
  expects: Attempt['expects'],
  request: Attempt['request'],
  expected: Expected = {},
): Attempt {
  return { tries, expects, request, ...expected };
}
