import type { DirectoryWords } from './words.ts';

export const english: DirectoryWords = {
  title: 'Directory',
  intro:
    'Who holds which role, by work address. People that a case names for a role come first; the directory is for everybody else. Of several addresses the first is written to; the next is tried where a mail does not get through.',
  unitMissing:
    'The safeguarding unit has no address. What cannot be brought to anybody else goes to it, so such notices would reach nobody.',
  missing: (count) =>
    count === 1
      ? '1 role that your rules write to has no address.'
      : `${count} roles that your rules write to have no address.`,
  whatThen: 'Unless the case names somebody for it, the safeguarding unit is written to in its place.',
  showMissing: 'Show these only',
  showAll: 'Show all roles',
  search: 'Search roles and addresses',
  searchHint: 'For example “chair” or part of an address.',
  searchButton: 'Search',
  nothingFound: 'No role or address matches.',
  found: (count) => (count === 1 ? '1 role' : `${count} roles`),
  noAddress: 'No address',
  away: (day) => `Away until the end of ${day}`,
  toldBy: (rules) =>
    rules === 1 ? '1 of your rules writes to this role' : `${rules} of your rules write to this role`,
  writtenTo: 'Roles that your rules write to',
  notWrittenTo: 'Other roles',
  language: {
    title: 'Language in which people are written to',
    intro:
      'The language of mails to the addresses in the directory, and to people in a case for whom no language was posted.',
    hint: 'With Welsh, a mail has both languages, Welsh first.',
  },
  role: {
    title: (role) => `Addresses of ${role}`,
    intro:
      'The first is written to; the next is tried where a mail does not get through. Clear a field to take an address out.',
    address: (number) => `Address ${number}`,
    add: 'Add another address',
    rules: 'Rules that write to this role',
    noRules: 'None of your rules writes to this role now.',
    named: 'People that a case names for this role come before these addresses.',
    faults: {
      'not-an-address': 'Enter an e-mail address, like duty@authority.example',
      twice: 'This address is there already',
      'too-many': 'Use at most 5 addresses',
      'unit-needs-one': 'Enter at least one address: what nobody else can be told comes here',
    },
  },
};
