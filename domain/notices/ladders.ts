/**
 * When people are told about a deadline. No document sets these times: they are defaults that an authority may change.
 * Working days are counted from the due date; all clock times are London's.
 */
import type { Addressee } from '../catalogue/rule.ts';

export type NoticeKind = 'reminder' | 'chase' | 'overdue' | 'escalation' | 'alert' | 'stand-down' | 'moved';

/** When a rung is reached. */
export type Moment =
  /** The moment the clock runs out. */
  | 'due'
  /** The moment the clock starts. */
  | 'start'
  /** So long before it runs out; 6 hours where the whole period is 24 hours. */
  | { readonly hoursBefore: number }
  /** 09:00 on a working day: 0 is the due date itself, -1 the 1st working day before it, 3 the 3rd after it. */
  | { readonly workingDay: number }
  /** 1 hour after the start and every hour again, so many times in all, until acknowledged. */
  | { readonly everyHour: number };

export interface Rung {
  readonly kind: NoticeKind;
  readonly at: Moment;
  readonly to: readonly Addressee[];
}

export interface Ladder {
  readonly rungs: readonly Rung[];
  /** Reminders outside 08:00 to 18:00 of a working day come earlier, at 09:00 of the last working day before. */
  readonly remindsInOfficeHours?: true;
}

const escalatesToAndUnit = ['escalates-to', 'safeguarding-unit'] as const;
const owedByAndUnit = ['owed-by', 'safeguarding-unit'] as const;

export const ladders = {
  /** Short clocks counted in hours. */
  hours: {
    remindsInOfficeHours: true,
    rungs: [
      { kind: 'reminder', at: { hoursBefore: 24 }, to: ['owed-by'] },
      { kind: 'overdue', at: 'due', to: owedByAndUnit },
      { kind: 'escalation', at: { workingDay: 1 }, to: escalatesToAndUnit },
    ],
  },
  /** 1 or 2 working days. */
  short: {
    rungs: [
      { kind: 'reminder', at: { workingDay: 0 }, to: ['owed-by'] },
      { kind: 'overdue', at: { workingDay: 1 }, to: owedByAndUnit },
      { kind: 'escalation', at: { workingDay: 2 }, to: escalatesToAndUnit },
    ],
  },
  /** 3 to 9 days, or any deadline counted back from an appointment. */
  days: {
    rungs: [
      { kind: 'reminder', at: { workingDay: -1 }, to: ['owed-by'] },
      { kind: 'reminder', at: { workingDay: 0 }, to: ['owed-by'] },
      { kind: 'overdue', at: { workingDay: 1 }, to: owedByAndUnit },
      { kind: 'escalation', at: { workingDay: 3 }, to: escalatesToAndUnit },
    ],
  },
  /** 10 working days, two weeks, months. */
  long: {
    rungs: [
      { kind: 'reminder', at: { workingDay: -5 }, to: ['owed-by'] },
      { kind: 'reminder', at: { workingDay: -1 }, to: ['owed-by'] },
      { kind: 'overdue', at: { workingDay: 1 }, to: owedByAndUnit },
      { kind: 'escalation', at: { workingDay: 3 }, to: escalatesToAndUnit },
      { kind: 'escalation', at: { workingDay: 6 }, to: ['head-of-service', 'safeguarding-unit'] },
    ],
  },
  /** "Immediately": round the clock, never held for office hours. */
  urgent: {
    rungs: [
      { kind: 'alert', at: 'start', to: ['tells'] },
      { kind: 'escalation', at: { everyHour: 8 }, to: escalatesToAndUnit },
    ],
  },
  /** A right that lapses, not a duty: the person is reminded once and nobody is blamed. */
  window: {
    rungs: [{ kind: 'reminder', at: { workingDay: -3 }, to: ['owed-by'] }],
  },
  /** The other side is late: the one who waits is prompted to act. */
  chase: {
    rungs: [
      { kind: 'chase', at: { workingDay: 1 }, to: ['referrer'] },
      { kind: 'overdue', at: { workingDay: 1 }, to: owedByAndUnit },
      { kind: 'escalation', at: { workingDay: 3 }, to: escalatesToAndUnit },
    ],
  },
} as const satisfies Record<string, Ladder>;

export type LadderName = keyof typeof ladders;
