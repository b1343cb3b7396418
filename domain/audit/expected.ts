/** What should have been told by when, had everything been done at its moment with what the log knew by then. */
import type { Fact } from '../case/facts.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { NoticeKind } from '../notices/ladders.ts';
import type { Role } from '../vocabulary/roles.ts';
import { type Reading, readingOf, type Standing } from './reading.ts';
import type { Customs, Rung } from './rungs.ts';
import { attemptOf, type Heard, heardBefore, neverArrived, type Telling, tellingsIn } from './told.ts';

export interface Expected {
  readonly rule: string;
  readonly subject?: string;
  /** The id of the milestone that started the duty. */
  readonly startedBy: string;
  /** The duty, by the name the log gives it. */
  readonly name: string;
  readonly kind: NoticeKind;
  /** The role on the ladder. Absent where it is whoever was told something that is so no longer. */
  readonly role?: Role;
  /** One of several repeats, which cease once somebody answers. */
  readonly repeats?: true;
  /** When it should have been told. */
  readonly at: number;
  /** How long after that it still counts as told in time. Milliseconds. */
  readonly tolerance: number;
  /** Ids of planned notices of which one must have been told or superseded. */
  readonly planned: readonly string[];
  /** What the recipient of a correction had heard, and the date that is so now. */
  readonly corrects?: { readonly heard: Heard; readonly date?: number };
}

/** A stretch of time in which no milestone came in. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The place in the log of the milestone that began it. */
  readonly place: number;
  readonly reading: Reading;
}

const aMinute = 60_000;
/** What comes in within so short a time is acted on together: what stood in between may have been told or not. */
export const patience = 5 * aMinute;
const urgentTolerance = 2 * aMinute;

/** Everything that should have been told about a case until now, or will have been within the tolerance. */
export function expectedIn(
  rules: readonly Rule[],
  facts: readonly Fact[],
  customs: Customs,
  now: number,
): Expected[] {
  const tellings = tellingsIn(facts);
  const failed = neverArrived(facts);
  const arrived = tellings.filter(({ claim }) => !failed.has(attemptOf(claim)));
  const stretches = stretchesOf(rules, facts, customs, now);
  const expected = stretches.flatMap((stretch, index) => {
    const before = stretches[index - 1];
    return [...planned(stretch, before), ...corrections(stretch, arrived)];
  });
  const once = new Map(expected.toReversed().map((each) => [keyOf(each), each]));
  return [...once.values()].sort((one, other) => one.at - other.at);
}

function keyOf({ planned, name, corrects }: Expected): string {
  if (!corrects) return planned.join(' ');
  return `${name} ${corrects.heard.last.place} ${corrects.heard.last.message.email} ${corrects.date}`;
}

function stretchesOf(
  rules: readonly Rule[],
  facts: readonly Fact[],
  customs: Customs,
  now: number,
): Stretch[] {
  const places = facts.flatMap((fact, place) => (fact.is === 'milestone-received' ? [place] : []));
  return places.flatMap((place, index) => {
    const from = facts[place]!.at;
    const to = facts[places[index + 1] ?? -1]?.at ?? now;
    if (to - from < patience) return [];
    return [{ from, to, place, reading: readingOf(rules, facts.slice(0, place + 1), customs) }];
  });
}

/** The rungs reached in a stretch of time; of those that were past when the duty or its date became known, the latest. */
function planned({ from, to, reading }: Stretch, before: Stretch | undefined): Expected[] {
  const last = to - patience;
  return [...reading.values()].flatMap((standing) => {
    const { duty, due, rungs } = standing;
    const was = before?.reading.get(duty.name)?.due;
    if (due === 'not-yet-known') return was === due ? [] : [unknownDate(standing, from)];
    // Of a right that has lapsed there is nothing to tell
    if (duty.rule.ladder === 'window' && typeof due === 'number' && due < from) return [];
    const isNew = was !== due;
    const past = rungs.filter(({ at }) => at <= from);
    const latest = Math.max(...past.map(({ at }) => at));
    const reached = isNew
      ? past.filter(({ at }) => at === latest)
      : past.filter(({ at }) => at > before!.to - patience);
    const coming = rungs.filter(({ at }) => at > from && at <= last);
    return [...reached, ...coming].flatMap((rung) => ofRung(standing, rung, Math.max(rung.at, from)));
  });
}

function ofRung(standing: Standing, { kind, nth, roles, repeats }: Rung, at: number): Expected[] {
  return roles.map((role) => ({
    ...about(standing, kind, at),
    role,
    ...(repeats && { repeats }),
    planned: inHoursOrOut(standing, role).map((each) => plannedId(standing, kind, nth, each)),
  }));
}

/** Whether it was out of hours is for the sender to say: the role told then is as good. */
export function inHoursOrOut({ duty }: Standing, role: Role): readonly Role[] {
  const { outOfHours } = duty.rule;
  return outOfHours?.for === role ? [role, outOfHours.by] : [role];
}

/** The name a log gives to a planned notice: whose it is, which, for which role, and the date it tells of. */
export function plannedId({ duty, due }: Standing, kind: NoticeKind, nth: number, role: Role): string {
  return `${duty.name}-${kind}-${nth}-${role}-${due.toString(36)}`;
}

function unknownDate(standing: Standing, at: number): Expected {
  const role = 'safeguarding-unit';
  const planned = [`${standing.duty.name}-alert-date-not-yet-known-${role}`];
  return { ...about(standing, 'alert', at), role, planned };
}

function about({ duty }: Standing, kind: NoticeKind, at: number): Omit<Expected, 'planned'> {
  const { rule, name, subject, startedBy } = duty;
  return {
    rule: rule.id,
    name,
    startedBy: startedBy.id,
    kind,
    at,
    tolerance: rule.ladder === 'urgent' ? urgentTolerance : patience,
    ...(subject !== undefined && { subject }),
  };
}

/** Whoever was alarmed about what is over is stood down; whoever was told another date is told the one that is so. */
function corrections({ from, place, reading }: Stretch, tellings: readonly Telling[]): Expected[] {
  const names = new Set(tellings.filter((each) => each.place < place).map(({ message }) => message.deadline));
  return [...names].flatMap((name) => {
    const standing = reading.get(name);
    return [...heardBefore(tellings, name, place).values()].flatMap((heard): Expected[] => {
      const { rule } = heard.last.message;
      const to = { rule, name, startedBy: '', at: from, tolerance: patience, planned: [] };
      if (!standing) return heard.alarmed ? [{ ...to, kind: 'stand-down', corrects: { heard } }] : [];
      const { due } = standing;
      if (typeof due !== 'number' || heard.date === due || isUndated(heard)) return [];
      return [{ ...about(standing, 'moved', from), planned: [], corrects: { heard, date: due } }];
    });
  });
}

/** Was told only that no date could be known. */
function isUndated({ date, last }: Heard): boolean {
  return date === undefined && last.message.kind !== 'stand-down';
}
