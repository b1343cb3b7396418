/** What open cases would bring if they came in now, worked out without storing anything. */
import { aDay, type Instant } from '../calendar/london.ts';
import { type CaseFile, openCaseFile } from '../case/case-file.ts';
import { type Deadline, deadlinesOf, isLive } from '../case/deadlines.ts';
import { factsOfPreview, type PreviewedMilestone } from '../case/preview.ts';
import type { Practice } from '../catalogue/practice.ts';
import { type AgendaItem, agendaOf } from '../notices/agenda.ts';
import { addressedAhead } from '../notices/ahead.ts';
import { mayBeLeftOut } from '../notices/quietly.ts';
import type { Directory } from '../notices/recipients.ts';
import type { Authority } from '../vocabulary/authorities.ts';

export interface Forecast {
  readonly cases: number;
  readonly milestones: number;
  /** Deadlines by how they would stand. What is over counts neither as overdue nor as open. */
  readonly overdue: number;
  readonly dueInAWeek: number;
  readonly dueLater: number;
  /** Without a date: held, or waiting for bank holidays to be published. */
  readonly undated: number;
  /** Mails that would go out at once, and those of them that go out even where what is past is left out. */
  readonly mailsAtOnce: number;
  readonly mailsAtOnceQuietly: number;
  /** Mails that will go out in the seven days after, either way, if nothing else happens. */
  readonly mailsInAWeek: number;
}

const aWeek = 7 * aDay;

/** @param cases the milestones of each case, in any order */
export function forecast(
  authority: Authority,
  cases: ReadonlyMap<string, readonly PreviewedMilestone[]>,
  practice: Practice,
  directory: Directory,
  now: Instant,
): Forecast {
  const each = [...cases].map(([reference, milestones]) => {
    const file = openCaseFile(authority, reference, factsOfPreview(milestones, now));
    return forecastOne(file, practice, directory, now);
  });
  const total = (name: keyof Forecast) => each.reduce((sum, one) => sum + one[name], 0);
  return {
    cases: cases.size,
    milestones: total('milestones'),
    overdue: total('overdue'),
    dueInAWeek: total('dueInAWeek'),
    dueLater: total('dueLater'),
    undated: total('undated'),
    mailsAtOnce: total('mailsAtOnce'),
    mailsAtOnceQuietly: total('mailsAtOnceQuietly'),
    mailsInAWeek: total('mailsInAWeek'),
  };
}

function forecastOne(file: CaseFile, practice: Practice, directory: Directory, now: Instant): Forecast {
  const deadlines = deadlinesOf(file, practice, now);
  const agenda = agendaOf(file, deadlines, practice).filter((item) => item.is === 'tell');
  const toCome = agenda.filter(({ at }) => at > now && at <= now + aWeek);
  const atOnce = agenda.filter(({ at }) => at <= now);
  const mails = (items: readonly AgendaItem[]) =>
    addressedAhead(file, items, directory, now).reduce((sum, { messages }) => sum + messages.length, 0);
  const standing = deadlines.map((deadline) => standingAt(deadline, now));
  const count = (wanted: Standing) => standing.filter((each) => each === wanted).length;
  return {
    cases: 1,
    milestones: file.milestones.length,
    overdue: count('overdue'),
    dueInAWeek: count('in a week'),
    dueLater: count('later'),
    undated: count('undated'),
    mailsAtOnce: mails(atOnce),
    mailsAtOnceQuietly: mails(atOnce.filter(({ notice }) => !mayBeLeftOut(notice))),
    mailsInAWeek: mails(toCome),
  };
}

type Standing = 'overdue' | 'in a week' | 'later' | 'undated' | 'over';

function standingAt(deadline: Deadline, now: Instant): Standing {
  const { status, dueAt } = deadline;
  if (status === 'on-hold' || status === 'unknown-date') return 'undated';
  if (!isLive(deadline) || dueAt === undefined) return 'over';
  if (status === 'overdue') return 'overdue';
  return dueAt <= now + aWeek ? 'in a week' : 'later';
}
