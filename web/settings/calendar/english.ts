import type { CalendarWords } from './words.ts';

export const english: CalendarWords = {
  title: 'Calendar',
  division: {
    title: 'Whose bank holidays are not working days',
    hint: 'GOV.UK publishes the bank holidays of each part of the United Kingdom.',
    choose: 'Bank holidays of',
    reviewTitle: 'Check before changing the bank holidays',
    review: (before, after) =>
      `Working days will be counted by the bank holidays of ${after}, and no longer of ${before}.`,
    reviewEffect:
      'Deadlines of open cases that cross a day on which the two differ move, and whoever was told an old date is told the new one.',
    save: 'Change the bank holidays',
  },
  horizon: {
    title: 'How far the calendar reaches',
    last: 'Last bank holiday published',
    knownTo: 'Working days are known to',
    left: 'Days left',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    past: 'Longstop never counts working days past that day. A deadline that would lie beyond it has no date yet: the safeguarding unit is told so at once, and everybody is told the date once GOV.UK has published the year.',
    soon: 'Fewer than 180 days are left. GOV.UK usually publishes a new year well before.',
    edition: 'Edition in use',
    editionNumber: (edition) => `Edition ${edition}`,
    shipped: 'the one that came with Longstop',
    came: 'Taken over from GOV.UK on',
    notNoted: 'when was not noted',
    nobodyActs:
      'Each morning Longstop takes over what GOV.UK publishes. Nobody has to do anything when a bank holiday is proclaimed.',
  },
  coming: { title: 'Next bank holidays', nothing: 'None is published yet.' },
  closing: {
    title: 'Closing days',
    intro:
      'Days on which your offices are closed. They are shown in the reasons of a date and count like any other day: no period is longer because of them.',
    nothing: 'No closing days are set.',
    toRemove: 'Tick those to remove',
    removeTicked: 'Remove those ticked',
    addTitle: 'Add a closing day',
    day: 'Day',
    dayHint: 'For example 24 12 2026.',
    name: 'What it is called',
    nameHint: 'People read it in the reasons of a date. For example “Offices closed for Christmas”.',
    addButton: 'Add the closing day',
    faults: {
      'not-a-day': 'Enter a day that exists, such as 24 12 2026',
      'no-name': 'Enter what the day is called, in up to 60 letters, digits and spaces',
      twice: 'This day is there already',
      'too-many': 'Remove days that are past before adding another',
      'nothing-ticked': 'Tick the days to remove',
    },
  },
};
