/** What the pages of the directory say. */
import type { AddressesFault } from './form.ts';

export interface DirectoryWords {
  readonly title: string;
  readonly intro: string;
  readonly unitMissing: string;
  missing(count: number): string;
  readonly whatThen: string;
  readonly showMissing: string;
  readonly showAll: string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly nothingFound: string;
  found(count: number): string;
  readonly noAddress: string;
  readonly away: (day: string) => string;
  toldBy(rules: number): string;
  readonly writtenTo: string;
  readonly notWrittenTo: string;
  readonly language: {
    readonly title: string;
    readonly intro: string;
    readonly hint: string;
  };
  readonly role: {
    title(role: string): string;
    readonly intro: string;
    address(number: number): string;
    readonly add: string;
    readonly rules: string;
    readonly noRules: string;
    readonly named: string;
    readonly faults: Readonly<Record<AddressesFault, string>>;
  };
}
