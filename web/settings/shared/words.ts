/** What all pages of the settings say. */
import type { SectionName } from './sections.ts';

export interface SettingsWords {
  readonly settings: string;
  readonly sections: Readonly<Record<SectionName, string>>;
  /** What the list of sections is called to those who cannot see it. */
  readonly navigation: string;
  /** What the way back to them is called to those who cannot see it. */
  readonly breadcrumbs: string;
  readonly errorTitle: string;
  readonly successTitle: string;
  readonly importantTitle: string;
  readonly saved: string;
  readonly followSoon: string;
  readonly seeChange: string;
  readonly readOnly: string;
  readonly conflict: {
    readonly title: string;
    /** Who changed them last, and when. */
    by(subject: string, when: string): string;
    readonly kept: string;
    readonly whatChanged: string;
  };
  readonly change: string;
  readonly add: string;
  readonly save: string;
  readonly cancel: string;
  readonly back: string;
  readonly review: string;
  readonly changeAgain: string;
  readonly remove: string;
  readonly nothing: string;
  readonly chooseRole: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly before: string;
  readonly after: string;
}
