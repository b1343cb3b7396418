import type { FrameWords } from './words.ts';

export const english: FrameWords = {
  skip: 'Skip to main content',
  navigation: 'Pages',
  menu: 'Menu',
  language: 'Language',
  changeLanguage: 'Change the language to English',
  signIn: 'Sign in',
  signOut: 'Sign out',
  footer: 'Longstop tells people in time. It is open software, and no part of the government’s own services.',
  errorInTitle: 'Error',
  warning: 'Warning',
  pages: {
    now: 'Now',
    cases: 'Cases',
    timeliness: 'Timeliness',
    procedures: 'Procedures',
    workOutADate: 'Work out a date',
    feeds: 'Calendars',
    settings: 'Settings',
  },
  personRoles: {
    unit: 'safeguarding unit',
    manager: 'manager',
    auditor: 'auditor',
    administrator: 'administrator',
  },
  lost: {
    notFound: {
      title: 'Page not found',
      says: 'Check the address. A case of another authority, and one that does not exist, are answered alike.',
    },
    notYours: {
      title: 'This page is not for your role',
      says: 'Ask somebody whose role it is, or sign in as one. Nothing was changed.',
    },
    tooLate: {
      title: 'Something changed meanwhile',
      says: 'Somebody else was faster. Look at how it stands now, and do it again if it is still needed.',
    },
    crossSite: {
      title: 'This did not come from our own page',
      says: 'Nothing was changed. Open the page here and send it again from there.',
    },
    notUnderstood: {
      title: 'This could not be understood',
      says: 'Nothing was changed. Go back, check what was entered, and send it again.',
    },
    tryAgain: {
      title: 'The service cannot answer just now',
      says: 'Nothing that was recorded is lost. Try again in a minute.',
    },
    signInFailed: {
      title: 'The sign-in did not succeed',
      says: 'It took too long, was begun in another browser, or was refused. Begin again.',
    },
    signedOut: { title: 'You are signed out', says: 'Close the browser if others use this machine.' },
    signedOutMeanwhile: {
      title: 'You were signed out',
      says: 'What you entered is kept on this page and is not sent yet. Sign in, in a new tab; then come back here and send it.',
    },
    signInInNewTab: 'Sign in (opens in a new tab)',
    sendAgain: 'Send what I entered',
    backToStart: 'Go to the first page',
  },
};
