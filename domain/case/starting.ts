/** What a starting milestone does to the clocks of a rule: it starts one or several, starts them anew or moves them. */
import type { SourcedRule } from '../catalogue/procedures.ts';
import type { Milestone } from './case-file.ts';
import { appointmentIn, because, beginHold, type Clock, isRunning, startClock } from './clock.ts';
import { isHeld, isOneConference } from './conferences.ts';
import type { Surroundings } from './triggers.ts';

export function startClocks(
  rule: SourcedRule,
  clocks: readonly Clock[],
  start: Milestone,
  { milestones }: Surroundings,
  heldSince: Milestone | undefined,
): readonly Clock[] {
  let result = clocks;
  const same = (clock: Clock) => isSameMatter(rule, clock, start, milestones);
  if (rule.oneFor === 'agency' && start.data.agencies !== undefined) {
    result = result.map((clock) =>
      isRunning(clock) && same(clock) && !subjectsOf(rule, start, []).includes(clock.subject)
        ? because(clock, start, { withdrawnBy: start })
        : clock,
    );
  }
  const startsAnother = rule.onRepeat === undefined || rule.onRepeat === 'another';
  const alike = result.filter(same);
  for (const subject of subjectsOf(rule, start, alike)) {
    const known = startsAnother ? [] : alike.filter((clock) => clock.subject === subject);
    if (known.length === 0) {
      const clock = begin(rule, start, subject, milestones, heldSince);
      if (clock) result = [...result, clock];
    } else {
      result = result.map((clock) =>
        known.includes(clock) && isRunning(clock) ? again(rule, clock, start) : clock,
      );
    }
  }
  return result;
}

function begin(
  rule: SourcedRule,
  start: Milestone,
  subject: string | null,
  milestones: readonly Milestone[],
  heldSince: Milestone | undefined,
): Clock | undefined {
  const clock = startClock(rule, start, subject);
  if (!clock) return undefined;
  const held = heldSince ? beginHold(clock, heldSince) : clock;
  if (!rule.appointedBy) return held;
  const earlier = milestones.slice(0, milestones.indexOf(start));
  const appointing = earlier.findLast(
    (milestone, place) =>
      milestone.type === rule.appointedBy &&
      !earlier.slice(place).some((later) => isHeld(later) && isOneConference(later, milestone)),
  );
  const appointment = appointing && appointmentIn(rule, appointing);
  return appointment === undefined ? held : { ...held, appointment };
}

function again(rule: SourcedRule, clock: Clock, start: Milestone): Clock {
  const { id, subject } = clock;
  const startedBy = [...clock.startedBy, start.id] as const;
  if (rule.onRepeat === 'ignored') return { ...clock, startedBy };
  if (rule.onRepeat === 'restarts') {
    const anew = startClock(rule, start, subject) ?? clock;
    return { ...anew, id, startedBy };
  }
  const appointment = appointmentIn(rule, start);
  return appointment === undefined
    ? { ...clock, startedBy }
    : because(clock, start, { appointment, startedBy });
}

/**
 * Whether a start is about the same matter as a clock: where appointments move, the same conference that has not been
 * held yet; else whatever is still running.
 */
function isSameMatter(
  rule: SourcedRule,
  clock: Clock,
  start: Milestone,
  milestones: readonly Milestone[],
): boolean {
  if (rule.onRepeat !== 'moves') return isRunning(clock);
  if (clock.start.data.conference !== start.data.conference) return false;
  const between = milestones.slice(milestones.indexOf(clock.start) + 1, milestones.indexOf(start));
  return !between.some((held) => isHeld(held) && isOneConference(held, start));
}

/** For whom a start starts clocks. A conference appointed again without a list keeps its agencies. */
function subjectsOf(rule: SourcedRule, { data }: Milestone, known: readonly Clock[]): (string | null)[] {
  if (rule.oneFor === 'person') return [typeof data.person === 'string' ? data.person : null];
  if (rule.oneFor !== 'agency') return [null];
  return Array.isArray(data.agencies) ? [...new Set(data.agencies)] : known.map(({ subject }) => subject);
}
