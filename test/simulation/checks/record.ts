/** What the table holds about each case when a run is over, and the practice that is then in force. */
import { bankHolidays, type PublishedHolidays } from '../../../domain/calendar/bank-holidays.ts';
import { type WorkingCalendar, workingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { openCaseFile } from '../../../domain/case/case-file.ts';
import { type Deadline, deadlinesOf } from '../../../domain/case/deadlines.ts';
import type { Fact } from '../../../domain/case/facts.ts';
import { type Practice, usualPractice } from '../../../domain/catalogue/practice.ts';
import { caseOfPartition } from '../../../functions/aws/keys.ts';
import { type Item, readHead } from '../../../functions/aws/log-items.ts';
import type { CaseKey, Head } from '../../../functions/ports.ts';
import type { Table } from '../services/table.ts';

export interface CaseRecord {
  readonly key: CaseKey;
  /** Items of the log in order. */
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly head?: Head;
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
  return { key, items, facts, ...(head && { head: readHead(head) }) };
}

/** Every practice that was in force at some time, the last one first. */
export function practicesIn(table: Table): Practice[] {
  const editions = table.partition('calendar').map(({ body }) => body!.S!);
  return [...editions.toReversed().map(calendarOf), shipped].map(usualPractice);
}

const shipped = workingCalendar(bankHolidays, 'england-and-wales');
const calendars = new Map<string, WorkingCalendar>();

function calendarOf(text: string): WorkingCalendar {
  const calendar =
    calendars.get(text) ?? workingCalendar(JSON.parse(text) as PublishedHolidays, 'england-and-wales');
  calendars.set(text, calendar);
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
