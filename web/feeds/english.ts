import type { FeedsWords } from './words.ts';

export const english: FeedsWords = {
  title: 'Calendars',
  intro:
    'Have your authority’s open deadlines in your own calendar. A date that moves, moves there; what is done goes.',
  secret:
    'Whoever has the address of a calendar can read it without signing in. Do not pass it on, and revoke it when you no longer need it.',
  yours: 'Your calendars',
  noneYet: 'You have none yet.',
  madeOn: (day) => `Made on ${day}`,
  shows: 'Shows',
  everything: 'every open deadline of your authority',
  onlyRules: (titles) => `only: ${titles}`,
  onlyOwedBy: (roles) => `only what is owed by ${roles}`,
  revoke: 'Revoke',
  make: 'Make a calendar',
  makeHint: 'It shows every open deadline of your authority, unless you choose fewer.',
  someRules: 'Only some duties',
  someRulesHint: 'Tick those that it should show. Leave all empty to see all.',
  someOwners: 'Only what some owe',
  someOwnersHint: 'Tick whose duties it should show. Leave all empty to see all.',
  button: 'Make the calendar',
  problem: 'There is a problem',
  tooMany: (most) => `You have ${most} calendars already. Revoke one that you no longer use`,
  notKnown: 'Choose only from what is listed here',
  revoked: 'The calendar is revoked. Whoever has its address sees nothing any more.',
  thereAlready:
    'This calendar was made already. Its address is told only once: if you did not keep it, revoke the calendar and make another.',
  made: {
    title: 'Your calendar is made',
    once: 'This is the only time that you see its address. Copy it now.',
    address: 'Address of the calendar',
    copy: 'Copy the address',
    copied: 'The address is copied',
    how: 'Subscribe to it',
    ways: [
      ['Outlook', 'Calendar, Add calendar, Subscribe from web: paste the address.'],
      ['Google Calendar', 'On a computer: Other calendars, the plus sign, From URL: paste the address.'],
      [
        'iPhone or iPad',
        'Settings, Calendar, Accounts, Add account, Other, Add subscribed calendar: paste the address.',
      ],
      ['Android', 'Subscribe in Google Calendar on a computer: it then shows on the phone.'],
    ],
    refresh:
      'Programs look for changes by themselves, some only once a day. The mails come in time all the same.',
    back: 'Back to your calendars',
  },
  revoking: {
    title: 'Revoke this calendar?',
    says: 'Every program that subscribes to it shows nothing any more. This cannot be undone; you can make another.',
    button: 'Revoke the calendar',
    cancel: 'Keep it',
  },
};
