/**
 * What the functions need of the world, in memory and as cheap as honest: nothing is turned into text that is not hashed,
 * nobody waits a turn, and still a log refuses a second writer at the same place. Everything of a world is reached from
 * here alone, so that one authority's year is dropped as a whole.
 */
import type { Instant } from '../../domain/calendar/london.ts';
import type { AuthoritySettings } from '../../domain/catalogue/authority-settings.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { AuditRecord, Ports, ReportEntry } from '../../functions/ports.ts';

import { type AlarmsInMemory, alarmsInMemory } from './alarms.ts';
import { attentionInMemory } from './attention.ts';
import { authoritiesInMemory, type SignedSource, sourcesInMemory } from './authority.ts';
import { type Cases, openCases } from './cases.ts';
import { listsInMemory } from './lists.ts';
import { logsInMemory } from './logs.ts';
import { mailInMemory, type OnMail } from './mail.ts';
import { seededBytes } from './random.ts';
import { settings } from './settings.ts';
import { type OnCall, watched } from './watched.ts';

export type { Wakeup } from './alarms.ts';
export type { StoredCase } from './cases.ts';

export interface MemoryWorld {
  readonly ports: Ports;
  /** The time, set by whoever runs the world. A pause sets it forward. */
  readonly clock: { now: Instant };
  readonly cases: Cases;
  /** Who is to be woken, and when. */
  readonly alarms: Omit<AlarmsInMemory, 'port'>;
  readonly reports: ReportEntry[];
  /** How many mails were accepted. */
  mails(): number;
}

export interface MemoryOptions {
  readonly now: Instant;
  readonly seed?: number;
  readonly sources?: readonly SignedSource[];
  /** What authorities have set: nothing, where an authority is left out. */
  readonly authorities?: Readonly<Partial<Record<Authority, AuthoritySettings>>>;
  /** Sees each mail that is accepted. */
  readonly onMail?: OnMail;
  /** Is told of each call of a port. Left out, nothing is put between function and port. */
  readonly onCall?: OnCall;
}

export function openMemoryWorld(options: MemoryOptions): MemoryWorld {
  const { now, seed = 1, sources = [], authorities = {}, onMail = () => {}, onCall } = options;
  const clock = { now };
  const cases = openCases();
  const { port, ...alarms } = alarmsInMemory(cases);
  const { count: mails, ...mail } = mailInMemory(onMail);
  const reports: ReportEntry[] = [];
  let audited: AuditRecord | undefined;
  const ports: Ports = {
    ...nothingElse,
    ...mail,
    ...authoritiesInMemory(authorities),
    ...sourcesInMemory(sources),
    ...listsInMemory(cases),
    now: () => clock.now,
    random: seededBytes(seed),
    async pause(milliseconds) {
      clock.now += milliseconds;
    },
    report: (entry) => {
      reports.push(entry);
    },
    logs: logsInMemory(cases),
    attention: attentionInMemory(cases),
    alarms: port,
    audits: {
      last: async () => audited,
      async succeeded(record) {
        audited = record;
      },
    },
  };
  return { ports: onCall ? watched(ports, onCall) : ports, clock, cases, alarms, reports, mails };
}

/** What no case needs on its way: nothing is kept there, and nobody is reached. */
const nothingElse = {
  settings,
  announcements: { put: async () => {} },
  bus: { publish: async () => {} },
  webhookCalls: { put: async () => {} },
  webhookSecrets: { find: async () => [] },
  caller: { post: () => Promise.reject(new Error('NobodyThere')) },
  visitor: { post: () => Promise.reject(new Error('NobodyThere')) },
  pageSecrets: { find: async () => ({ keys: ['a key for benches, of thirty-two characters or more'] }) },
  feeds: {
    create: async () => {},
    of: async () => [],
    revoke: async () => 'unknown',
    find: async () => undefined,
  },
  erasures: {
    decided: async () => ({ keys: [], next: undefined }),
    digestKey: async () => undefined,
    setDigestKey: async () => 'conflict',
    begin: async () => 'conflict',
    finish: async () => 'conflict',
    proofs: async () => ({ proofs: [], next: undefined }),
    deleteLinks: async () => {},
    deleteShared: async () => {},
    deleteAllBut: async () => {},
    deleteDecision: async () => {},
  },
  probes: { last: async () => undefined, start: async () => 'conflict' },
  health: { check: async () => {} },
} satisfies Partial<Ports>;
