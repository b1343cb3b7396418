/** The words of the pages by which a milestone is recorded or voided: a form to be filled in once for each language. */
import type { ChangeKind } from '../../domain/case/changes.ts';
import type { Fault } from '../../functions/http/form/fault.ts';
import type { When } from '../../functions/http/form/occurred.ts';

export interface RecordWords {
  readonly back: string;
  readonly caption: (reference: string) => string;
  readonly cancel: string;
  readonly problem: string;
  readonly error: string;
  readonly choose: {
    readonly title: string;
    readonly says: string;
    readonly newCase: (reference: string) => string;
    readonly wouldEnd: string;
    readonly all: string;
  };
  readonly form: {
    readonly when: string;
    readonly whenHint: string;
    readonly whens: Readonly<Record<When, string>>;
    readonly time: string;
    readonly timeHint: string;
    readonly timeOfWhen: string;
    readonly showing: string;
    readonly showings: { readonly first: string; readonly second: string };
    readonly day: string;
    readonly dayHint: string;
    readonly parts: { readonly day: string; readonly month: string; readonly year: string };
    readonly date: string;
    readonly optional: (label: string) => string;
    readonly notSaid: string;
    readonly chooseOne: string;
    readonly otherAgency: string;
    readonly moreAgencies: string;
    readonly people: string;
    readonly peopleHint: string;
    readonly person: (number: number) => string;
    readonly role: string;
    readonly email: string;
    readonly agency: string;
    readonly language: string;
    readonly languages: { readonly none: string; readonly en: string; readonly cy: string };
    readonly addPerson: string;
    readonly proceed: string;
    readonly noNames: string;
  };
  /** What is wrong with an input, and how to put it right, given what the input asks for. */
  fault(fault: Fault, asked: string): string;
  readonly review: {
    readonly title: string;
    readonly what: string;
    readonly when: string;
    readonly person: string;
    readonly change: string;
    readonly follows: string;
    readonly nothing: string;
    readonly mails: string;
    readonly same: string;
    /** Asks whether the year of a date is right, given how many whole years and months ago that was. */
    longAgo(day: string, since: { readonly years: number; readonly months: number }): string;
    readonly record: string;
  };
  /** What would become of a deadline. */
  readonly changes: Readonly<Record<ChangeKind, (title: string, due: string, owedBy: string) => string>>;
  readonly void: {
    readonly title: string;
    readonly says: string;
    readonly already: string;
    readonly button: string;
  };
  readonly find: {
    readonly title: string;
    readonly reference: string;
    readonly hint: string;
    readonly button: string;
    readonly wrong: string;
    readonly missing: string;
    readonly unknown: (reference: string) => string;
    /** Asked before anything else where a case differs by capitals and small letters alone. */
    readonly meant: (reference: string) => string;
    readonly mistyped: string;
    readonly begin: (reference: string) => string;
    readonly cannotBegin: string;
  };
}
