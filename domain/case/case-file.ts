/** A case as its log tells it: a fold over the facts, with nothing in it that depends on rules, calendar or clock. */
import type { Instant } from '../calendar/london.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import type { MilestoneData } from '../vocabulary/fields.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import { type Fact, isKnown, type Person } from './facts.ts';
import { type Message, newMessage, nextState } from './message.ts';

/** A milestone that stands: neither voided nor a voiding. */
export interface Milestone {
  readonly id: string;
  readonly type: MilestoneType;
  readonly occurredAt: Instant;
  readonly data: MilestoneData;
  readonly recordedAt: Instant;
  /** Place in the log: settles the order of milestones that happened at the same moment. */
  readonly sequence: number;
}

export interface CaseFile {
  readonly authority: Authority;
  readonly reference: string;
  readonly facts: readonly Fact[];
  /** In order of arrival, voided ones included. */
  readonly milestones: readonly Milestone[];
  /** Those whom milestones that stand have named, the last for each role and agency. */
  readonly people: readonly Person[];
  /** By id, in the order in which they were addressed. */
  readonly messages: ReadonlyMap<string, Message>;
  /** Ids of planned notices that a later one made unnecessary. */
  readonly superseded: ReadonlySet<string>;
  /** Ids of planned notices that have been addressed, and when. */
  readonly covered: ReadonlyMap<string, Instant>;
}

/** The case file of a log, from its first fact to its last. What only a newer build knows is passed over. */
export function openCaseFile(authority: Authority, reference: string, facts: readonly Fact[]): CaseFile {
  const milestones: Milestone[] = [];
  const named: { readonly by: string; readonly people: readonly Person[] }[] = [];
  const messages = new Map<string, Message>();
  const superseded = new Set<string>();
  const covered = new Map<string, Instant>();
  facts.forEach((fact, sequence) => {
    if (!isKnown(fact)) return;
    switch (fact.is) {
      case 'milestone-received':
        milestones.push({ ...fact.milestone, recordedAt: fact.at, sequence });
        if (fact.people.length > 0) named.push({ by: fact.milestone.id, people: fact.people });
        break;
      case 'notices-addressed':
        for (const addressed of fact.messages) {
          messages.set(addressed.notice, newMessage(addressed, fact.at));
          for (const planned of addressed.covers) covered.set(planned, fact.at);
        }
        for (const planned of fact.superseded) superseded.add(planned);
        break;
      case 'erasure-decided':
      case 'links-revoked':
        break;
      default: {
        const message = messages.get(fact.notice);
        if (message) messages.set(fact.notice, nextState(message, fact));
      }
    }
  });
  const voidings = voidingsOf({ milestones });
  const people = named.reduce(
    (all, { by, people: more }) => (voidings.has(by) ? all : withPeople(all, more)),
    none,
  );
  return { authority, reference, facts, milestones, people, messages, superseded, covered };
}

const none: readonly Person[] = [];

/** People are added, or replace those of the same role and agency. Those whom a voided milestone named go with it. */
function withPeople(people: readonly Person[], more: readonly Person[]): readonly Person[] {
  const all = [...people];
  for (const person of more) {
    const place = all.findIndex(({ role, agency }) => role === person.role && agency === person.agency);
    if (place === -1) all.push(person);
    else all[place] = person;
  }
  return all;
}

/** The milestones that stand, in the order in which they happened. */
export function standingMilestones(file: CaseFile): readonly Milestone[] {
  const voidings = voidingsOf(file);
  return inOrder(file.milestones.filter(({ id, type }) => type !== 'milestone-voided' && !voidings.has(id)));
}

/** What would stand had nothing been voided. */
export function milestonesAsFirstRecorded(file: CaseFile): readonly Milestone[] {
  return inOrder(file.milestones.filter(({ type }) => type !== 'milestone-voided'));
}

/** The voiding of each voided milestone, by its id. */
export function voidingsOf({ milestones }: Pick<CaseFile, 'milestones'>): ReadonlyMap<string, Milestone> {
  const voidings = new Map<string, Milestone>();
  for (const milestone of milestones) {
    if (milestone.type === 'milestone-voided') voidings.set(String(milestone.data.milestone), milestone);
  }
  return voidings;
}

function inOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.toSorted((a, b) => a.occurredAt - b.occurredAt || a.sequence - b.sequence);
}

/** Whether the last thing that happened in a case is that it was closed. */
export function isClosed(file: CaseFile): boolean {
  return closedAt(file) !== undefined;
}

/**
 * When the closing of a case was recorded; undefined while it is open. Not when it happened: a wrong date in a milestone
 * must not make a case look long closed.
 */
export function closedAt(file: CaseFile): Instant | undefined {
  const last = standingMilestones(file).at(-1);
  return last?.type === 'case-closed' ? last.recordedAt : undefined;
}
