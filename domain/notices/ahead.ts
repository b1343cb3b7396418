/** Who would be told of a case if nothing else happened in it: settled by the same steps as when the moments come. */
import type { Instant } from '../calendar/london.ts';
import { type CaseFile, openCaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Fact, NoticesAddressed } from '../case/facts.ts';
import type { Practice } from '../catalogue/practice.ts';
import { type AgendaItem, agendaOf } from './agenda.ts';
import { nextStep, whoIsToldNow } from './next-step.ts';
import type { Directory } from './recipients.ts';

/** The messages for what is owed, each at its moment; what is past at `now`, together and at once. */
export function addressedAhead(
  file: CaseFile,
  agenda: readonly AgendaItem[],
  directory: Directory,
  now: Instant,
): NoticesAddressed[] {
  const moments = Map.groupBy(agenda, ({ at }) => Math.max(now, at));
  return [...moments].flatMap(([moment, items]) => whoIsToldNow(file, items, directory, moment) ?? []);
}

/** The case file as it would be once everything to come had been addressed, to people who have no address too. */
export function fileAhead(
  file: CaseFile,
  deadlines: readonly Deadline[],
  practice: Practice,
  directory: Directory,
  now: Instant,
): CaseFile {
  const addressed = withFacts(
    file,
    addressedAhead(file, agendaOf(file, deadlines, practice), directory, now),
  );
  const unreachable = agendaOf(addressed, deadlines, practice).filter((item) => item.is === 'replace');
  const replaced = unreachable.flatMap((item) => {
    const step = nextStep(addressed, [item], directory, Math.max(now, item.at));
    return step?.is === 'record' ? [step.fact] : [];
  });
  return withFacts(addressed, replaced);
}

function withFacts({ authority, reference, facts }: CaseFile, more: readonly Fact[]): CaseFile {
  return openCaseFile(authority, reference, [...facts, ...more]);
}
