/** What the first page of the settings says. */
export interface OverviewWords {
  readonly title: string;
  readonly intro: string;
  readonly toDo: string;
  readonly nothingToDo: string;
  readonly todo: {
    readonly unitMissing: string;
    missing(count: number): string;
    periods(count: number): string;
    horizon(days: number): string;
    silent(source: string): string;
  };
  readonly state: {
    addresses(withAddress: number, told: number): string;
    absences(count: number): string;
    periods(set: number, all: number): string;
    ladders(changed: number): string;
    digests(count: number): string;
    calendar(division: string, knownTo: string): string;
    sources(count: number): string;
    readonly import: string;
    readonly webhookSet: string;
    readonly webhookNone: string;
    retention(period: string): string;
    lastChange(when: string): string;
    readonly noChange: string;
  };
}
