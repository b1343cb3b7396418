/** Which closed cases an authority keeps no longer. */
import { aDay, type Instant } from '../../domain/calendar/london.ts';
import { closedAt, openCaseFile } from '../../domain/case/case-file.ts';
import { type Retention, upIfClosedBy } from '../../domain/case/retention.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { CaseLog, Given, SettingsRecord } from '../ports.ts';

/** A period counts from a week after it was set, so that a slip can be taken back before anything is lost. */
export const heedsAfter = 7 * aDay;

export interface TimeUp {
  /** Cases closed up to then. */
  readonly closedBy: Instant;
  /** The version of the settings that says so. */
  readonly version: number;
}

/** Undefined where the authority keeps closed cases for ever, or has set a period only just now. */
export async function timeUpOf(
  ports: Given<'authorities'>,
  authority: Authority,
): Promise<TimeUp | undefined> {
  const current = await ports.authorities.find(authority);
  const closedBy = upIfClosedBy(retentionOf(current), ports.now());
  if (closedBy === undefined) return undefined;
  const first = firstWithSame(current, await ports.authorities.history(authority));
  return first.at <= ports.now() - heedsAfter ? { closedBy, version: first.version } : undefined;
}

/** Whether a case is closed, and was so long enough ago. */
export function isUp({ key, facts }: CaseLog, { closedBy }: TimeUp): boolean {
  const closed = closedAt(openCaseFile(key.authority, key.reference, facts));
  return closed !== undefined && closed <= closedBy;
}

/** The change by which the period in force was set, given all changes, the newest first. */
function firstWithSame(current: SettingsRecord, history: readonly SettingsRecord[]): SettingsRecord {
  const other = history.findIndex((record) => retentionOf(record) !== retentionOf(current));
  return (other === -1 ? history.at(-1) : history[other - 1]) ?? current;
}

function retentionOf({ settings }: SettingsRecord): Retention {
  return settings.retention?.closedCases ?? 'for ever';
}
