/** Mails and links in memory: every mail is accepted, and whoever runs the world may look at it. */
import type { CaseKey, Link, OutgoingMail, Ports, SharedLink } from '../../functions/ports.ts';

/** Sees a mail that was accepted, under the name that SES would give it. */
export type OnMail = (
  name: string,
  to: string,
  mail: OutgoingMail,
  tags: Readonly<Record<string, string>>,
) => void;

export function mailInMemory(onMail: OnMail): Pick<Ports, 'mailer' | 'links'> & { count(): number } {
  let mails = 0;
  const links = new Map<string, Link>();
  const shared = new Map<string, SharedLink[]>();
  const isOf = (key: CaseKey, other: CaseKey) =>
    key.authority === other.authority && key.reference === other.reference;
  return {
    count: () => mails,
    mailer: {
      async send(to, mail, tags) {
        const name = `mail-${mails}`;
        mails += 1;
        onMail(name, to, mail, tags);
        return { is: 'accepted', mail: name };
      },
    },
    links: {
      async put(hash, link) {
        links.set(hash, link);
      },
      find: async (hash) => links.get(hash),
      async share(hash, key, expires) {
        const others = (shared.get(hash) ?? []).filter((link) => !isOf(link.key, key));
        shared.set(hash, [...others, { key, expires }]);
      },
      shared: async (hash) => shared.get(hash) ?? [],
    },
  };
}
