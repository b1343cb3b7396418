/** Calendar feeds of people, kept in memory. */
import type { Feed, Feeds } from '../../functions/ports.ts';

export function feedsInMemory(): Feeds {
  const kept: { owner: string; authority: string; feed: Feed; tokenHash: string; isRevoked: boolean }[] = [];
  const nameOf = ({ authority, subject }: { authority: string; subject: string }) =>
    `${authority} ${subject}`;
  return {
    async create(owner, feed, tokenHash) {
      const { authority } = owner;
      kept.push({ owner: nameOf(owner), authority, feed, tokenHash, isRevoked: false });
    },
    async of(owner) {
      return kept.filter((each) => each.owner === nameOf(owner) && !each.isRevoked).map(({ feed }) => feed);
    },
    async revoke(owner, id) {
      const found = kept.find((each) => each.owner === nameOf(owner) && each.feed.id === id);
      if (found) found.isRevoked = true;
      return found ? 'revoked' : 'unknown';
    },
    async find(tokenHash) {
      const found = kept.find((each) => each.tokenHash === tokenHash && !each.isRevoked);
      return found && { authority: found.authority as 'walsall', feed: found.feed };
    },
  };
}
