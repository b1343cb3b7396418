/**
 * How middy treats the end of a function's time. By default it answers a moment before Lambda's limit, and what the
 * function was doing is frozen and goes on at the next call, perhaps a day later. With 0 it dies at its limit instead.
 */
export const diesAtItsLimit = { timeoutEarlyInMillis: 0 } as const;
