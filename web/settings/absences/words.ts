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
    /** Who hears in place of a role that is away, and that nobody was set. */
    inPlace(names: string): string;
    readonly nobodyInPlace: string;
    /** Leads to where that is set. */
    setInPlace(role: string): string;
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
    readonly choose: string;
    readonly chooseButton: string;
    editTitle(role: string): string;
    readonly editIntro: string;
    standIn(number: number): string;
    readonly nobody: string;
    readonly faults: Readonly<Record<StandInFault, string>>;
  };
}
