/**
 * What the functions need of the world, kept in memory and passed in. Every call waits a turn first, so that callers
 * at once interleave; a log refuses a second writer as the table does.
 */
import { createHash, randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { erasureOf } from '../../domain/case/erasure.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import type { Directory } from '../../domain/notices/recipients.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { Role } from '../../domain/vocabulary/roles.ts';
import type {
  Announcement,
  AuditRecord,
  CaseKey,
  Head,
  Link,
  Logs,
  Mailer,
  OutgoingMail,
  Ports,
  ProbeRecord,
  Publication,
  ReportEntry,
  RestoreRecord,
  SendOutcome,
  Source,
  SourceSeen,
} from '../../functions/ports.ts';
import { type ErasuresInMemory, erasuresInMemory, type SharedInMemory } from './erasures-in-memory.ts';
import { settings } from './settings.ts';
import { addresses } from './story.ts';

export interface SentMail extends OutgoingMail {
  readonly at: number;
  readonly to: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface World {
  readonly ports: Ports;
  /** The time, to be set by the test. */
  readonly clock: { now: number };
  readonly mails: SentMail[];
  /** When each case is to be woken, by `authority/reference`. */
  readonly alarms: Map<string, number>;
  /** Cases to be woken at once, oldest first. */
  readonly rung: CaseKey[];
  readonly reports: ReportEntry[];
  /** What was said to have changed about deadlines. */
  readonly announced: Announcement[];
  readonly erasures: Pick<ErasuresInMemory, 'proofs' | 'digestKeys'>;
  readonly links: ReadonlyMap<string, Link>;
  /** What links of digests lead to. */
  readonly shared: readonly SharedInMemory[];
  factsOf(key: CaseKey): readonly Fact[];
  unsettledOf(key: CaseKey): readonly number[];
  headOf(key: CaseKey): Head | undefined;
}

interface Options {
  readonly now: number;
  readonly sources?: readonly (Source & { readonly secrets: readonly string[] })[];
  readonly directory?: Directory;
  /** Roles that have digests. */
  readonly digests?: readonly Role[];
  /** What SES answers to the nth mail, the first being 0; accepted unless said otherwise. */
  readonly ses?: (nth: number, to: string) => SendOutcome;
}

interface Stored {
  readonly facts: Fact[];
  readonly unsettled: Set<number>;
  head?: Head;
}

export const nameOf = ({ authority, reference }: CaseKey) => `${authority}/${reference}`;
const minute = 60_000;

export function worldInMemory({
  now,
  sources = [],
  directory = addresses,
  digests = [],
  ses,
}: Options): World {
  const clock = { now };
  const cases = new Map<string, Stored>();
  const caseOf = (key: CaseKey): Stored => {
    const stored = cases.get(nameOf(key)) ?? { facts: [], unsettled: new Set<number>() };
    cases.set(nameOf(key), stored);
    return stored;
  };
  const [mails, rung, reports] = [[] as SentMail[], [] as CaseKey[], [] as ReportEntry[]];
  const announced: Announcement[] = [];
  const alarms = new Map<string, number>();
  let publication: Publication = { edition: 0, holidays: bankHolidays };
  let audited: AuditRecord | undefined;
  const restores: RestoreRecord[] = [];
  let probed: ProbeRecord | undefined;
  const links = new Map<string, Link>();
  const seen = new Map<string, Omit<SourceSeen, 'source'>>();
  const shared: SharedInMemory[] = [];
  const known = new Map<string, Source>(sources.map(({ secrets: _, ...source }) => [source.source, source]));
  const secrets = new Map(sources.map((source) => [source.source, source.secrets]));
  const erasures = erasuresInMemory({
    links,
    shared,
    decided: () =>
      keysIn(cases).flatMap((key) => {
        const decision = erasureOf(caseOf(key).facts);
        return decision ? [{ key, at: decision.at }] : [];
      }),
    deleteAllBut(key) {
      const stored = caseOf(key);
      cases.set(nameOf(key), { facts: stored.facts.slice(-1), unsettled: new Set() });
    },
    deleteDecision: (key) => cases.delete(nameOf(key)),
  });
  const mailer: Mailer = {
    async send(to, mail, tags) {
      await turn();
      const nth = mails.push({ ...mail, at: clock.now, to, tags }) - 1;
      return ses?.(nth, to) ?? { is: 'accepted', mail: `mail-${nth}` };
    },
  };
  return {
    clock,
    mails,
    alarms,
    rung,
    reports,
    announced,
    erasures,
    links,
    shared,
    factsOf: (key) => [...caseOf(key).facts],
    unsettledOf: (key) => [...caseOf(key).unsettled],
    headOf: (key) => caseOf(key).head,
    ports: {
      settings,
      now: () => clock.now,
      random: (bytes) => randomBytes(bytes),
      pause: turn,
      report: (entry) => reports.push(entry),
      logs: logsOf(caseOf),
      attention: {
        async due(lane, shard, before, limit) {
          await turn();
          return lane === 'urgent' && shard === 0 ? keysNeeding(cases, before).slice(0, limit) : [];
        },
      },
      alarms: {
        async set(key, at) {
          await turn();
          alarms.set(nameOf(key), at);
        },
        async clear(key) {
          await turn();
          alarms.delete(nameOf(key));
        },
        async ring(key) {
          await turn();
          rung.push(key);
        },
        waiting: async () => 0,
        ringAllSoon: async () => {},
        ringMore: async () => {},
      },
      mailer,
      announcements: {
        async put(announcement) {
          await turn();
          announced.push(announcement);
        },
      },
      bus: { publish: async () => {} },
      webhookCalls: { put: async () => {} },
      webhookSecrets: { find: async () => [] },
      caller: { post: () => Promise.reject(new Error('NobodyThere')) },
      links: {
        async put(hash, link) {
          await turn();
          links.set(hash, link);
        },
        async find(hash) {
          await turn();
          return links.get(hash);
        },
        async share(hash, key, expires) {
          await turn();
          shared.push({ hash, key, expires });
        },
        async shared(hash) {
          await turn();
          return shared.filter((link) => link.hash === hash);
        },
      },
      feeds: {
        create: async () => {},
        of: async () => [],
        revoke: async () => 'unknown',
        find: async () => undefined,
      },
      sources: {
        async find(source) {
          await turn();
          return known.get(source);
        },
        async put(source) {
          known.set(source.source, source);
        },
        of: async (authority) =>
          [...known.values()].flatMap(({ source, authority: own }) =>
            own === authority ? [{ source, ...seen.get(source) }] : [],
          ),
        async notePost({ source }, post) {
          seen.set(source, post);
        },
      },
      secrets: {
        async find({ name, isRegistered }) {
          await turn();
          return isRegistered ? (secrets.get(name) ?? []) : [];
        },
        async findAnew({ name, isRegistered }) {
          await turn();
          return isRegistered ? (secrets.get(name) ?? []) : [];
        },
        async put(name, current) {
          secrets.set(name, current);
        },
      },
      pageSecrets: { find: async () => ({ keys: ['a key for tests, of thirty-two characters or more'] }) },
      authorities: {
        find: async () => ({
          version: 1,
          settings: { ...unsetSettings, directory, digests },
          by: 'test',
          at: 0,
        }),
        latest: async () => ({
          version: 1,
          settings: { ...unsetSettings, directory, digests },
          by: 'test',
          at: 0,
        }),
        history: async () => [],
        change: async () => 'conflict',
      },
      calendars: {
        published: async () => publication,
        async publish(next) {
          if (next.edition !== publication.edition + 1) return 'conflict';
          publication = next;
          return 'written';
        },
      },
      bulletin: { fetch: async () => bankHolidays },
      duties: {
        async upTo(authority) {
          await turn();
          return keysIn(cases).flatMap((key) => {
            const { outstanding } = caseOf(key).head ?? {};
            return key.authority === authority && outstanding
              ? [{ reference: key.reference, outstanding }]
              : [];
          });
        },
      },
      erasures: erasures.port,
      worklist: {
        page: async () => ({ cases: [], next: undefined }),
        async closedBy(authority, until) {
          await turn();
          const closed = keysIn(cases).filter((key) => {
            const { closedAt = Infinity } = caseOf(key).head ?? {};
            return key.authority === authority && closedAt <= until;
          });
          return { keys: closed, next: undefined };
        },
      },
      audits: {
        last: async () => audited,
        succeeded: async (record) => {
          audited = record;
        },
      },
      restores: {
        all: async () => restores,
        async record(restore) {
          restores.push(restore);
          return 'written';
        },
      },
      probes: {
        last: async () => probed,
        async start(record, before) {
          await turn();
          if (probed?.reference !== before?.reference) return 'conflict';
          probed = record;
          return 'written';
        },
      },
      visitor: { post: () => Promise.reject(new Error('NobodyThere')) },
      health: { check: async () => {} },
    },
  };
}

function logsOf(caseOf: (key: CaseKey) => Stored): Logs {
  return {
    async load(key) {
      await turn();
      const { facts, unsettled, head } = caseOf(key);
      return {
        key,
        facts: [...facts],
        hashes: hashesOf(facts),
        unsettled: [...unsettled],
        ...(head && { head }),
      };
    },
    async append(log, fact, unsettled) {
      await turn();
      const stored = caseOf(log.key);
      if (stored.facts.length !== log.facts.length) return 'conflict';
      if (unsettled) stored.unsettled.add(stored.facts.length);
      stored.facts.push(JSON.parse(JSON.stringify(fact)) as Fact);
      const facts = [...log.facts, fact];
      const still = unsettled ? [...log.unsettled, log.facts.length] : log.unsettled;
      return { ...log, facts, hashes: hashesOf(facts), unsettled: still };
    },
    async project(log, head) {
      await turn();
      const stored = caseOf(log.key);
      if (stored.head && stored.head.length > head.length) return 'outdated';
      stored.head = head;
      return 'projected';
    },
    async bringForward(key, { length }, at) {
      await turn();
      const stored = caseOf(key);
      if (stored.head?.length === length) stored.head = { ...stored.head, wakeAt: at };
    },
    async markSettled(log) {
      await turn();
      for (const place of log.unsettled) caseOf(log.key).unsettled.delete(place);
    },
  };
}

function hashesOf(facts: readonly Fact[]): string[] {
  return facts.map((fact) => createHash('sha256').update(JSON.stringify(fact)).digest('hex'));
}

function keysIn(cases: ReadonlyMap<string, Stored>): CaseKey[] {
  return [...cases.keys()].map((name) => {
    const [authority, reference] = name.split('/') as [Authority, string];
    return { authority, reference };
  });
}

/** As in the table's index: what nobody settled within a minute, and cases not woken a minute and a half on. */
function keysNeeding(cases: ReadonlyMap<string, Stored>, before: number): CaseKey[] {
  return [...cases].flatMap(([name, { facts, unsettled, head }]) => {
    const forgotten = [...unsettled].some((place) => facts[place]!.at + minute <= before);
    const missed = head?.wakeAt !== undefined && head.wakeAt + 1.5 * minute <= before;
    const [authority, reference] = name.split('/') as [Authority, string];
    return forgotten || missed ? [{ authority, reference }] : [];
  });
}
