/** What the frame around every page says. */
export interface FrameWords {
  readonly skip: string;
  /** What the list of pages is called to those who cannot see it. */
  readonly navigation: string;
  readonly menu: string;
  readonly language: string;
  /** In the other language: what its link does. */
  readonly changeLanguage: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly footer: string;
  /** Where something in a form has to be put right: before the title in the browser's tab, and unseen before each message. */
  readonly errorInTitle: string;
  /** What an exclamation mark before a text says to those who cannot see it. */
  readonly warning: string;
  readonly pages: Readonly<Record<NavigationName, string>>;
  /** What signed-in people are, with no article. */
  readonly personRoles: Readonly<Record<'unit' | 'manager' | 'auditor' | 'administrator', string>>;
  readonly lost: LostWords;
}

/** The pages that the frame leads to. */
export type NavigationName =
  | 'now'
  | 'cases'
  | 'timeliness'
  | 'procedures'
  | 'workOutADate'
  | 'feeds'
  | 'settings';

/** What is said where there is no page to show. Title and sentences. */
export interface LostWords {
  readonly notFound: Said;
  readonly notYours: Said;
  readonly tooLate: Said;
  readonly crossSite: Said;
  readonly notUnderstood: Said;
  readonly tryAgain: Said;
  readonly signInFailed: Said;
  readonly signedOut: Said;
  /** Signed out while filling in a form: what was typed is kept in the page. */
  readonly signedOutMeanwhile: Said;
  readonly signInInNewTab: string;
  readonly sendAgain: string;
  readonly backToStart: string;
}

export interface Said {
  readonly title: string;
  readonly says: string;
}
