/** What the page about absences and stand-ins says. */
import type { AbsenceFault, StandInFault } from './form.ts';

export interface AbsencesWords {
  readonly title: string;
  readonly intro: string;
  readonly away: {
    readonly title: string;
    readonly nothing: string;
    readonly untilEndOf: string;
    readonly over: string;
    readonly toRemove: string;
    readonly removeTicked: string;
    readonly addTitle: string;
    readonly role: string;
    readonly until: string;
    readonly untilHint: string;
    readonly addButton: string;
    readonly faults: Readonly<Record<AbsenceFault, string>>;
  };
  readonly standIns: {
    readonly title: string;
    readonly intro: string;
    readonly nothing: string;
    readonly unitInstead: string;
    readonly choose: string;
    readonly chooseButton: string;
    editTitle(role: string): string;
    readonly editIntro: string;
    standIn(number: number): string;
    readonly nobody: string;
    readonly faults: Readonly<Record<StandInFault, string>>;
  };
}
