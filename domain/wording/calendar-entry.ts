/**
 * What a calendar shows of one deadline, in the languages of its authority. The summary says no more than the subject of a
 * mail, because a calendar is seen on locked phones and by colleagues; only agencies with a clock each are told apart.
 */
import { londonDay } from '../calendar/london.ts';
import { versionInForce } from '../catalogue/procedures.ts';
import type { Entry } from '../feeds/entries.ts';
import { alwaysOwe } from '../feeds/filter.ts';
import { isDiscreet } from './discreet.ts';
import { headingOf, withAgency } from './heading.ts';
import type { Phrases } from './phrases.ts';
import { dueInWords } from './subject.ts';

export interface EntryWords {
  readonly summary: string;
  readonly description: string;
}

/** `Overdue: Confirm the referral in writing [WM-2026-000123]`, and the whole in each language one after the other. */
export function entryInWords(entry: Entry, languages: readonly Phrases[]): EntryWords {
  const overdue = inEach(languages, ({ subject }) => subject.brief.overdue);
  const title = inEach(languages, (phrases) => titleOf(entry, phrases));
  return {
    summary: `${entry.status === 'overdue' ? `${overdue}: ` : ''}${title} [${entry.reference}]`,
    description: languages.map((phrases) => describe(entry, phrases)).join('\n\n'),
  };
}

/** With the agency, where each has a clock of its own and its name tells a passer-by nothing. */
function titleOf({ rule, agency }: Entry, phrases: Phrases): string {
  const { discreetTitle } = phrases.rule(rule);
  const subject = agency !== undefined && isDiscreet(agency) ? agency : null;
  return withAgency(discreetTitle, { rule, subject });
}

/** The name of the calendar. */
export function calendarName(languages: readonly Phrases[]): string {
  return inEach(languages, ({ calendar }) => calendar.name);
}

function describe({ rule, agency, status, reference, startedAt, dueAt }: Entry, phrases: Phrases): string {
  const { letter, calendar } = phrases;
  const owers = alwaysOwe(rule);
  const version = versionInForce(rule, londonDay(startedAt));
  return [
    ...(agency === undefined ? [] : [headingOf({ rule, subject: agency }, phrases)]),
    letter.tells[status === 'overdue' ? 'overdue' : 'reminder'](dueInWords(phrases, dueAt)),
    ...(owers ? [letter.owedBy(phrases.roles(owers))] : []),
    letter.caseReference(reference),
    calendar.startedAt(phrases.instant(startedAt)),
    ...(version ? [`${letter.whereLaidDown}: ${phrases.rule(rule).source(version)}`] : []),
  ].join('\n');
}

function inEach(languages: readonly Phrases[], say: (phrases: Phrases) => string): string {
  return languages.map(say).join(' / ');
}
