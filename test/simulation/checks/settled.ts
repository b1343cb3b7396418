/** At rest nothing is unsettled or due, and no head would wake its case later than its log asks for. */
import { openCaseFile } from '../../../domain/case/case-file.ts';
import { agendaOf } from '../../../domain/notices/agenda.ts';
import { mayFind } from '../recurring.ts';
import { type Check, clockTolerance, type Ending } from './check.ts';
import { type CaseRecord, deadlinesIn, nameOf } from './record.ts';

export const settled: Check = (ending) => [
  ...(ending.world.scheduler.underWay > 0
    ? [`${ending.world.scheduler.underWay} things are still under way`]
    : []),
  ...(mayFind(ending.world.table, ending.now) ? ['the sweep still finds something'] : []),
  ...ending.cases.flatMap((record) => ofCase(record, ending).map((what) => `${nameOf(record.key)}: ${what}`)),
];

function ofCase(record: CaseRecord, { now }: Ending): string[] {
  const { key, facts, items, head, practice } = record;
  const unsettled = items.filter(({ attention }) => attention).length;
  const deadlines = deadlinesIn(record, practice, now);
  const first = agendaOf(openCaseFile(key.authority, key.reference, facts), deadlines, practice)[0];
  const wrong: string[] = [];
  if (unsettled > 0) wrong.push(`${unsettled} facts are not settled`);
  if (!head) return [...wrong, 'it has no head'];
  if (first && first.at <= now - clockTolerance)
    wrong.push(`a ${first.is} of ${time(first.at)} is still due`);
  if (first && (head.wakeAt === undefined || head.wakeAt > first.at))
    wrong.push(`its head wakes it at ${time(head.wakeAt)}, its agenda begins at ${time(first.at)}`);
  if (head.length === facts.length && head.wakeAt !== first?.at)
    wrong.push(
      `its head was projected from all of it, wakes at ${time(head.wakeAt)} and not at ${time(first?.at)}`,
    );
  return wrong;
}

function time(at: number | undefined): string {
  return at === undefined ? 'no time' : new Date(at).toISOString();
}
