import { mostRows } from '../../functions/http/import/table.ts';
import { englishFaults } from './english-faults.ts';
import type { ImportWords } from './words.ts';

const rows = mostRows.toLocaleString('en-GB');

export const english: ImportWords = {
  ...englishFaults,
  row: 'Row',
  rowAndColumn: 'Row and column',
  otherFile: 'Choose another file',
  start: {
    title: 'Import open cases',
    lead: 'Bring in the cases that are open now. Their deadlines are then worked out, and people are told in time.',
    noNames:
      'The file holds references, dates, roles and work addresses: never the name of a child or of anybody else. A column or a value that is not known is refused, and the file itself is not kept.',
    prepare: 'Prepare the file',
    how: [
      'Write one row for each milestone. A case has as many rows as things have happened in it.',
      'Include what has been done, so that it does not look overdue.',
      'A date alone means the first moment of that day in London. Give the time as well where a duty is counted in hours.',
      `Save the file as CSV UTF-8. It can have ${rows} rows and 1 MB. Keep all rows of a case in one file.`,
    ],
    template: 'Download the template (CSV)',
    columns: 'What goes into each column',
    meanings: {
      case: 'Your reference of the case: 3 to 32 letters, digits and hyphens.',
      type: 'What happened, by its id in the list below.',
      occurredAt:
        'When it happened: 2026-11-20 or 20/11/2026, with a time after it if you know it, such as 16:30.',
      data: 'What belongs to this type of milestone, and nothing otherwise. Write yes or no, dates as above, and several agencies with a semicolon between them.',
      people:
        'Up to nine people the mails of the case go to: role and e-mail address, and if you like agency and language (en or cy).',
    },
    types: 'Types of milestones',
    fileLabel: 'Upload the file',
    fileHint: 'You see what it would bring before anything is recorded.',
    errorTitle: 'There is a problem',
    check: 'Check the file',
  },
  checked: {
    title: 'Check before you import',
    titleNothing: 'Nothing can be imported yet',
    nothing: 'Put the rows below right in your file and upload it again. Nothing was recorded.',
    found: 'What the file holds',
    cases: 'Cases that can be imported',
    milestones: 'Milestones in them',
    rowsAtFault: 'Rows to be put right',
    waiting: 'Rows that wait, because another row of their case must be put right',
    repeats: 'Rows that say the same as another, left out',
    would: 'What they would bring',
    overdue: 'Deadlines that are overdue already',
    dueInAWeek: 'Deadlines due in the next seven days',
    dueLater: 'Deadlines due later',
    undated: 'Deadlines without a date for now',
    mailsInAWeek: 'Mails in the next seven days, if nothing else happens',
    fromFileAlone: (instant) =>
      `Worked out from the file alone, as of ${instant}. What is recorded of these cases already is not shown.`,
    whoIsTold: 'Who should be told of what is past already?',
    nobody: 'Nobody (recommended)',
    nobodyHint: (mails) =>
      `Mails at once: ${mails}. Only what must be done immediately is told at once. What is overdue stands on the unit’s Now page, and every warning still to come goes out as usual.`,
    everybody: 'Everybody concerned',
    everybodyHint: (mails) =>
      `Mails at once: ${mails}. About each deadline the latest warning goes out, to everybody it is meant for.`,
    toPutRight: 'To be put right in the file',
    whatToDo: 'What to do',
    moreRows: (count) => `More to be put right, not shown here: ${count}.`,
    import: 'Import',
  },
  done: {
    title: 'Cases imported',
    titlePart: 'Part of the file is imported',
    recorded: 'Milestones recorded',
    alreadyThere: 'Milestones that were recorded before, and were left as they are',
    refused: 'Rows refused',
    leftOut: 'Rows left out, because they or another row of their case must be put right',
    leftOutNext:
      'Put those rows right in the file and upload it again. What is recorded already is not recorded twice.',
    refusedRows: 'Rows that were refused',
    why: 'Why',
    refusals: {
      'otherwise-there':
        'This milestone is recorded already, with other people. Record the change of people in the case itself.',
      'being-erased': 'A case of this reference is being erased. Import the row again in half an hour.',
      refused: 'The case does not take this milestone. Record it in the case itself.',
    },
    quietly:
      'Nobody was told of what was past already, save of what must be done immediately. The unit finds what is overdue on its Now page.',
    told: 'The latest warning about each deadline that was past goes out now.',
    rest: (count) => `There was no time for the rest at once. Rows still to be imported: ${count}.`,
    goOn: 'Import the rest',
  },
};
