/** What the table holds about each case when a run is over, and the practice that is then in force. */
import {
  bankHolidays,
  type Division,
  type PublishedHolidays,
} from '../../../domain/calendar/bank-holidays.ts';
import { type WorkingCalendar, workingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { openCaseFile } from '../../../domain/case/case-file.ts';
import { type Deadline, deadlinesOf } from '../../../domain/case/deadlines.ts';
import type { Fact } from '../../../domain/case/facts.ts';
import { practiceOf } from '../../../domain/catalogue/authority-settings.ts';
import type { Practice } from '../../../domain/catalogue/practice.ts';
import type { Restore } from '../../../domain/notices/restores.ts';
import type { Authority } from '../../../domain/vocabulary/authorities.ts';
import { caseOfPartition } from '../../../functions/aws/keys.ts';
import { type Item, readHead } from '../../../functions/aws/log-items.ts';
import type { CaseKey, Head, SettingsRecord } from '../../../functions/ports.ts';
import type { Table } from '../services/table.ts';

export interface CaseRecord {
  readonly key: CaseKey;
  /** Items of the log in order. */
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly head?: Head;
  /** In force now. */
  readonly practice: Practice;
  /** In force at some time of the run, the last one first. */
  readonly practices: readonly Practice[];
}

export function recordsIn(table: Table): CaseRecord[] {
  return table.partitions().flatMap((partition) => {
    const key = caseOfPartition(partition);
    return key ? [recordOf(table, partition, key)] : [];
  });
}

function recordOf(table: Table, partition: string, key: CaseKey): CaseRecord {
  const items = table.partition(partition).filter(({ sk }) => sk!.S!.startsWith('log#'));
  const head = table.get(partition, 'head');
  const facts = items.map(({ body }) => JSON.parse(body!.S!) as Fact);
  const practices = practicesIn(table, key.authority);
  return { key, items, facts, practices, practice: practices[0]!, ...(head && { head: readHead(head) }) };
}

/** Every practice that an authority may have had at some time, the last one first. */
export function practicesIn(table: Table, authority: Authority): Practice[] {
  const editions = table.partition('calendar').map(({ body }) => body!.S!);
  const restores = table.partition('restores').map(({ body }) => JSON.parse(body!.S!) as Restore);
  const records = table.partition(`authority#${authority}`).map(({ body }) => body!.S!);
  return records.toReversed().flatMap((record) => {
    const { settings } = JSON.parse(record) as SettingsRecord;
    return [...editions.toReversed(), shipped].map((text) =>
      practiceOf(settings, calendarOf(text, settings.division), restores),
    );
  });
}

/** For the holidays that the code was shipped with. */
const shipped = '';
const calendars = new Map<string, WorkingCalendar>();

function calendarOf(text: string, division: Division): WorkingCalendar {
  const holidays = () => (text === shipped ? bankHolidays : (JSON.parse(text) as PublishedHolidays));
  const calendar = calendars.get(division + text) ?? workingCalendar(holidays(), division);
  calendars.set(division + text, calendar);
  return calendar;
}

/** The deadlines of a log, or of its beginning, at a moment. */
export function deadlinesIn(
  { key, facts }: CaseRecord,
  practice: Practice,
  now: number,
  length = facts.length,
): readonly Deadline[] {
  return deadlinesOf(openCaseFile(key.authority, key.reference, facts.slice(0, length)), practice, now);
}

export function nameOf({ authority, reference }: CaseKey): string {
  return `${authority}/${reference}`;
}
