/** The people of a case: whom its milestones named to be told, each with the milestone that did. */
import { type CaseFile, type Milestone, voidingsOf } from '../../domain/case/case-file.ts';
import type { MilestoneReceived, Person } from '../../domain/case/facts.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import type { Said } from './shown.ts';

export interface PersonRow {
  readonly role: string;
  readonly agency?: string;
  readonly address: string;
  readonly language: string;
  /** The milestone that named them, and when that happened. */
  readonly milestone: string;
  readonly when: string;
}

export function peopleRows(file: CaseFile, said: Said): readonly PersonRow[] {
  return file.people.map((person) => rowOf(person, file, said));
}

function rowOf(person: Person, file: CaseFile, { words, phrases, record }: Said): PersonRow {
  const { role, agency, email, language } = person;
  const milestone = namedBy(person, file);
  return {
    role: capitalised(phrases.role(role)),
    ...(agency !== undefined && { agency }),
    address: email,
    language: words.people.languages[language ?? 'none'],
    milestone: record.milestone(milestone.type),
    when: phrases.instant(milestone.occurredAt),
  };
}

/** The last milestone that stands and named them so: people go with a milestone that is voided, so there is one. */
function namedBy(person: Person, file: CaseFile): Milestone {
  const voidings = voidingsOf(file);
  return file.milestones.findLast(
    (milestone) =>
      !voidings.has(milestone.id) && peopleOf(milestone, file).some((named) => isSame(named, person)),
  )!;
}

/** Whom a milestone named. */
export function peopleOf({ sequence }: Milestone, { facts }: CaseFile): readonly Person[] {
  return (facts[sequence] as MilestoneReceived).people;
}

function isSame(one: Person, other: Person): boolean {
  return (['role', 'agency', 'email', 'language'] as const).every((part) => one[part] === other[part]);
}
