/** Remembers what rarely changes for half a minute, so that a warm function does not ask for it at every call. */
import { type Instant, second } from '../../domain/calendar/london.ts';

const freshness = 30 * second;

export interface Remembering<Key, Value> {
  get(key: Key): Promise<Value>;
  forget(key: Key): void;
}

/** @param now the clock by which a value grows stale */
export function remember<Key, Value>(
  now: () => Instant,
  load: (key: Key) => Promise<Value>,
): Remembering<Key, Value> {
  const known = new Map<Key, { value: Promise<Value>; at: Instant }>();
  return {
    get(key) {
      const entry = known.get(key);
      if (entry && Math.abs(now() - entry.at) < freshness) return entry.value;
      const value = load(key);
      known.set(key, { value, at: now() });
      value.catch(() => known.delete(key));
      return value;
    },
    forget: (key) => known.delete(key),
  };
}
