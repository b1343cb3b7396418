/** Recording a milestone, in English. */
import type { RecordWords } from './words.ts';

const many = (count: number, one: string) => (count === 0 ? '' : `${count} ${one}${count === 1 ? '' : 's'}`);

const ask = (asked: string) => `${asked.charAt(0).toLowerCase()}${asked.slice(1)}`.replace(/\?$/, '');

export const english: RecordWords = {
  back: 'Back to the case',
  caption: (reference) => `Case ${reference}`,
  cancel: 'Cancel',
  problem: 'There is a problem',
  error: 'Error',
  choose: {
    title: 'What happened?',
    says: 'Record only what has happened. What is appointed, such as a conference on a date to come, is recorded as scheduled.',
    newCase: (reference) =>
      `There is no case ${reference} yet. It begins with the first milestone that you record.`,
    wouldEnd: 'What is waited for',
    all: 'Everything else, by subject',
  },
  form: {
    when: 'When did it happen?',
    whenHint: 'Be exact: a duty counted in hours is counted from the minute that you give.',
    whens: { now: 'Just now', today: 'Today', yesterday: 'Yesterday', day: 'On another day' },
    time: 'Time',
    timeHint: 'For example, 14:30 or 2:30pm.',
    timeOfWhen: 'Time (not needed for “Just now”)',
    showing: 'The clocks went back in this hour, so it came twice. Which one is meant?',
    showings: { first: 'The first, still summer time', second: 'The second, an hour later' },
    day: 'Day',
    dayHint: 'For example, 20 11 2026.',
    parts: { day: 'Day', month: 'Month', year: 'Year' },
    date: 'Date',
    optional: (label) => `${label} (optional)`,
    notSaid: 'Not known or not decided',
    chooseOne: 'Choose one',
    otherAgency: 'Another agency',
    moreAgencies: 'Other agencies, each on a line of its own',
    people: 'Who should be told (optional)',
    peopleHint:
      'People to be told about this case by e-mail, by their role. They replace whoever held the same role for the same agency in this case.',
    person: (number) => `Person ${number}`,
    role: 'Role',
    email: 'E-mail address at work',
    agency: 'Agency',
    language: 'Language of the mails',
    languages: { none: 'As usual', en: 'English', cy: 'Welsh' },
    addPerson: 'Add another person to be told',
    proceed: 'Continue',
    noNames: 'Give no name of a child or an adult in any field. There is no place for one.',
  },
  fault: (fault, asked) => {
    switch (fault) {
      case 'missing':
        return `Give an answer to “${asked}”`;
      case 'day-missing':
        return `Enter the day, month and year of: ${ask(asked)}`;
      case 'no-such-day':
        return 'Enter a date that exists, such as 20 11 2026';
      case 'time-missing':
        return 'Enter the time, such as 14:30';
      case 'no-such-time':
        return 'Enter a time that exists, such as 14:30 or 2:30pm';
      case 'skipped-time':
        return 'The clocks went forward over this time, so it never was. Enter the time that they showed';
      case 'repeated-time':
        return 'The clocks went back in this hour, so this time came twice. Choose which one is meant';
      case 'future':
        return 'Enter a time that has passed. What is yet to come is recorded when it has happened';
      case 'before-2000':
        return 'Check the year: it must be 2000 or later';
      case 'not-a-label':
        return 'Use a label of small letters, digits and hyphens, such as parent-1, and never a name';
      case 'not-a-reference':
        return 'Use letters, digits and hyphens only, up to 64';
      case 'not-an-agency':
        return 'Use the name of an organisation, up to 80 letters, without special characters';
      case 'not-an-email':
        return 'Enter an e-mail address in full, such as duty@walsall.example';
      case 'email-missing':
        return 'Enter the e-mail address of this person, or clear the row';
      case 'role-missing':
        return 'Choose the role of this person, or clear the row';
      case 'too-many':
        return 'Name at most 60';
    }
  },
  review: {
    title: 'Check what you are about to record',
    what: 'What happened',
    when: 'When',
    person: 'To be told',
    change: 'Change',
    follows: 'What follows from it',
    nothing: 'No deadline of the case changes.',
    mails:
      'Whoever has to be told now gets a mail. What is recorded cannot be taken out again; it can be voided.',
    same: 'The case already has this very milestone, at the same minute and with the same details. Record it only if it really happened twice.',
    longAgo: (day, { years, months }) =>
      `${day}: this is ${[many(years, 'year'), many(months, 'month')].filter(Boolean).join(' and ')} ago. Is the year right?`,
    record: 'Record it',
  },
  changes: {
    opened: (title, due, owedBy) => `Begins: ${title}, ${due}, owed by ${owedBy}`,
    moved: (title, due) => `Has a new date: ${title}, ${due}`,
    met: (title) => `Is met: ${title}`,
    missed: (title) => `Was late: ${title}`,
    escalated: (title) => `Is escalated: ${title}`,
    withdrawn: (title) => `Is no longer required: ${title}`,
    reopened: (title, due) => `Is open again: ${title}, ${due}`,
  },
  void: {
    title: 'Void this milestone?',
    says: 'Void a milestone that was recorded by mistake. It stays visible as voided, and the case is worked out again as if it had never happened. If it happened but not as recorded, void it and record it anew.',
    already: 'This milestone is voided already.',
    button: 'Void it',
  },
  find: {
    title: 'Open or begin a case',
    reference: 'Case reference',
    hint: '3 to 32 letters, digits and hyphens, such as WM-2026-000123. Never a name.',
    button: 'Continue',
    wrong: 'Use 3 to 32 letters, digits and hyphens',
    missing: 'Enter the reference of the case',
    unknown: (reference) => `There is no case ${reference}`,
    meant: (reference) => `Did you mean ${reference}?`,
    mistyped: 'Check that the reference is right: a case begun by mistake cannot be merged with another.',
    begin: (reference) => `Begin the case ${reference}`,
    cannotBegin: 'A case is begun by the safeguarding unit or its manager.',
  },
};
