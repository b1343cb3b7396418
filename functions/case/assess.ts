/** A case at a moment: its file, its deadlines and what is still to be done. */
import type { Instant } from '../../domain/calendar/london.ts';
import { briefOf } from '../../domain/case/brief.ts';
import { type CaseFile, closedAt, openCaseFile } from '../../domain/case/case-file.ts';
import { type Deadline, deadlinesOf, isLive } from '../../domain/case/deadlines.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import { type AgendaItem, agendaOf } from '../../domain/notices/agenda.ts';
import { urgencyAt } from '../../domain/notices/urgency.ts';
import { nothingOutstanding, outstandingOf } from '../../domain/worklist/outstanding.ts';
import type { CaseLog, Head } from '../ports.ts';
import { isToBeErased } from './to-be-erased.ts';

export interface Assessment {
  readonly file: CaseFile;
  readonly deadlines: readonly Deadline[];
  readonly agenda: readonly AgendaItem[];
  readonly practice: Practice;
}

/** A case that is to be erased has nothing due and nothing to be done any more. */
export function assess(log: CaseLog, practice: Practice, now: Instant): Assessment {
  const { authority, reference } = log.key;
  const file = openCaseFile(authority, reference, log.facts);
  if (isToBeErased(log)) return { file, deadlines: [], agenda: [], practice };
  const deadlines = deadlinesOf(file, practice, now);
  return { file, deadlines, agenda: agendaOf(file, deadlines, practice), practice };
}

/** What is projected of a case: when to wake it and how urgently, and what it contributes to the worklist. */
export function headOf(log: CaseLog, { file, deadlines, agenda }: Assessment, now: Instant): Head {
  const [first] = agenda;
  const live = deadlines.filter(isLive);
  const dates = live.flatMap(({ dueAt }) => (dueAt === undefined ? [] : [dueAt]));
  const erasing = isToBeErased(log);
  const closed = erasing ? undefined : closedAt(file);
  const lastHash = log.hashes.at(-1);
  return {
    length: log.facts.length,
    ...(lastHash !== undefined && { lastHash }),
    deadlines: deadlines.map(briefOf),
    outstanding: erasing ? nothingOutstanding : outstandingOf(file, deadlines),
    closed: erasing || closed !== undefined,
    ...(closed !== undefined && { closedAt: closed }),
    ...(erasing && { erasing }),
    ...(first && { wakeAt: first.at, urgency: urgencyAt(agenda, Math.max(first.at, now)) }),
    ...(dates.length > 0 && closed === undefined && { nextDue: Math.min(...dates) }),
  };
}
