import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * What the provider remembers: sign-ins under way, codes, sessions. A restart forgets it, and people sign in again; tokens
 * are not in here, for they carry everything themselves. The provider judges by itself what has expired.
 */
export function providerMemory(): (kind: string) => Adapter {
  const held = new Map<string, AdapterPayload>();
  const find = (kind: string, fits: (payload: AdapterPayload) => boolean) =>
    [...held].find(([key, payload]) => key.startsWith(`${kind}:`) && fits(payload))?.[1];
  return (kind) => ({
    upsert: async (id, payload) => void held.set(`${kind}:${id}`, payload),
    find: async (id) => held.get(`${kind}:${id}`),
    findByUid: async (uid) => find(kind, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => find(kind, (payload) => payload.userCode === userCode),
    async consume(id) {
      const payload = held.get(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void held.delete(`${kind}:${id}`),
    async revokeByGrantId(grantId) {
      for (const [key, payload] of held) if (payload.grantId === grantId) held.delete(key);
    },
  });
}
