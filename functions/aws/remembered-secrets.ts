/**
 * The secrets of sources, remembered for five minutes between calls. A signature that does not match has them asked for
 * anew, so that a new secret works at once; but so seldom that a flood of bad signatures costs next to nothing.
 */
import { type Instant, minute, second } from '../../domain/calendar/london.ts';
import type { Secrets, SecretsAsked } from '../ports.ts';
import { nobody } from '../settings/sources.ts';
import type { SecretStore } from './secrets-manager-secrets.ts';

/** How long a secret that was taken out may still be accepted. */
export const freshness = 5 * minute;
/** How long one source's secrets are not asked for anew after that brought nothing new. */
export const patience = 10 * second;
/** How often secrets are asked for in a minute, save that those of a registered source are always known. */
export const looksAMinute = 30;

interface Known {
  readonly secrets: readonly string[];
  /** When they were asked for. */
  readonly at: Instant;
  /** When they were asked for anew and that brought nothing new. */
  readonly inVainAt?: Instant;
}

/** @param now the clock by which secrets grow stale */
export function rememberedSecrets(now: () => Instant, store: SecretStore): Secrets {
  const known = new Map<string, Known>();
  const underWay = new Map<string, Promise<readonly string[]>>();
  const mayLook = atMost(looksAMinute, now);
  const isWithin = (span: number, at: Instant | undefined) => at !== undefined && Math.abs(now() - at) < span;

  async function ask({ name, isRegistered }: SecretsAsked): Promise<readonly string[]> {
    const at = now();
    for (const [each, { at: askedAt }] of known) if (!isWithin(freshness, askedAt)) known.delete(each);
    const secrets = await store.find(isRegistered ? name : nobody);
    known.set(name, { secrets, at });
    return secrets;
  }

  /** Whoever comes while it is under way waits for the same. */
  function look(asked: SecretsAsked): Promise<readonly string[]> {
    const looking = underWay.get(asked.name) ?? ask(asked).finally(() => underWay.delete(asked.name));
    underWay.set(asked.name, looking);
    return looking;
  }

  return {
    async find(asked) {
      const found = known.get(asked.name);
      if (found && isWithin(freshness, found.at)) return found.secrets;
      const isFree = asked.isRegistered || underWay.has(asked.name);
      return isFree || mayLook() ? look(asked) : [];
    },
    async findAnew(asked) {
      const { name } = asked;
      if (underWay.has(name)) return look(asked);
      const before = known.get(name);
      if (isWithin(patience, before?.inVainAt) || !mayLook()) return before?.secrets ?? [];
      const at = now();
      const secrets = await look(asked);
      const isInVain = before !== undefined && before.secrets.join() === secrets.join();
      if (isInVain) known.set(name, { secrets, at, inVainAt: at });
      return secrets;
    },
    async put(source, secrets) {
      await store.put(source, secrets);
      known.delete(source);
    },
  };
}

/** Says yes so many times a minute. */
function atMost(times: number, now: () => Instant): () => boolean {
  let window = { from: now(), used: 0 };
  return () => {
    if (Math.abs(now() - window.from) >= minute) window = { from: now(), used: 0 };
    window.used += 1;
    return window.used <= times;
  };
}
