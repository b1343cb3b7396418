/** What the functions need of the world. The AWS adapters in aws/ provide it; tests pass in their own. */
import type { Instant } from '../domain/calendar/london.ts';
import type { Alarms } from './ports/alarms.ts';
import type { Audits } from './ports/audits.ts';
import type { Authorities, Bulletin, Calendars, Secrets, Sources } from './ports/authorities.ts';
import type { Attention, Logs, Worklist } from './ports/cases.ts';
import type { Announcements, Bus } from './ports/changes.ts';
import type { Duties } from './ports/duties.ts';
import type { Erasures } from './ports/erasures.ts';
import type { Feeds } from './ports/feeds.ts';
import type { Links, Mailer } from './ports/mail.ts';
import type { PageSecrets } from './ports/page-secrets.ts';
import type { Probes, Visitor } from './ports/probes.ts';
import type { ReportEntry } from './ports/reports.ts';
import type { Restores } from './ports/restores.ts';
import type { Caller, WebhookCalls, WebhookSecrets } from './ports/webhooks.ts';
import type { Settings } from './settings/environment.ts';

export type * from './ports/alarms.ts';
export type * from './ports/audits.ts';
export type * from './ports/authorities.ts';
export type * from './ports/cases.ts';
export type * from './ports/changes.ts';
export type * from './ports/duties.ts';
export type * from './ports/erasures.ts';
export type * from './ports/feeds.ts';
export type * from './ports/mail.ts';
export type * from './ports/page-secrets.ts';
export type * from './ports/probes.ts';
export type * from './ports/reports.ts';
export type * from './ports/restores.ts';
export type * from './ports/webhooks.ts';

/** Whether what the service stands on answers. Throws where it does not. */
export interface Health {
  check(): Promise<void>;
}

/** What every function has: its settings, the time, chance, and where it reports. */
export interface Basics {
  readonly settings: Settings;
  now(): Instant;
  random(bytes: number): Uint8Array;
  /** Lets time go by, in milliseconds. */
  pause(milliseconds: number): Promise<unknown>;
  report(entry: ReportEntry): void;
}

/** Everything there is. A function asks for what it uses, by `Given`: no other is opened for it, or part of its bundle. */
export interface Ports extends Basics {
  readonly logs: Logs;
  readonly attention: Attention;
  readonly alarms: Alarms;
  readonly mailer: Mailer;
  readonly announcements: Announcements;
  readonly bus: Bus;
  readonly webhookCalls: WebhookCalls;
  readonly webhookSecrets: WebhookSecrets;
  readonly caller: Caller;
  readonly links: Links;
  readonly feeds: Feeds;
  readonly sources: Sources;
  readonly secrets: Secrets;
  readonly pageSecrets: PageSecrets;
  readonly authorities: Authorities;
  readonly calendars: Calendars;
  readonly bulletin: Bulletin;
  readonly worklist: Worklist;
  readonly duties: Duties;
  readonly erasures: Erasures;
  readonly audits: Audits;
  readonly restores: Restores;
  readonly probes: Probes;
  readonly visitor: Visitor;
  readonly health: Health;
}

/** What every function has, and the ports that are named. */
export type Given<Names extends Exclude<keyof Ports, keyof Basics> = never> = Basics & Pick<Ports, Names>;
