import type { FileFault } from '../../functions/http/import/faults.ts';
import { mostRows } from '../../functions/http/import/table.ts';
import type { ImportWords } from './words.ts';

const list = (values: readonly string[]) => values.join(', ');

function file(fault: FileFault): string {
  switch (fault.is) {
    case 'no-file':
      return 'Choose a file that is not empty.';
    case 'too-large':
      return 'The file has more than 1 MB. Split it, with all rows of a case in one part.';
    case 'too-many-rows':
      return `The file has ${fault.rows} rows, and can have ${mostRows}. Split it, with all rows of a case in one part.`;
    case 'not-utf-8':
      return 'The file is not in UTF-8. Save it as “CSV UTF-8” and upload it again.';
    case 'no-rows':
      return 'The file has no rows. Start with the headings of the template, then one row for each milestone.';
    case 'not-a-table':
      return `The file cannot be read as CSV from line ${fault.line} on. Look for a quotation mark without its other half.`;
    case 'unknown-columns':
      return `These columns are not in the template: ${list(fault.columns)}. Delete them, or correct their headings. Longstop takes no names and no notes.`;
    case 'columns-twice':
      return `These columns have the heading of another: ${list(fault.columns)}. Keep one of each.`;
    case 'missing-columns':
      return `These columns are missing: ${list(fault.columns)}. Use the headings of the template.`;
  }
}

export const englishFaults: Pick<ImportWords, 'file' | 'cell' | 'oneOf'> = {
  file,
  oneOf: (values) => `Use one of: ${list(values)}.`,
  cell: {
    missing: 'Fill this in.',
    'not-a-case': 'Use 3 to 32 letters, digits and hyphens. A reference is never a name.',
    'not-a-type': 'Use the id of a type of milestone, from the list of types.',
    'not-a-moment':
      'Write the date as 2026-11-20 or 20/11/2026, with the time after it if you know it: 16:30.',
    'no-such-day': 'There is no such day. Write day, month and year in this order: 20/11/2026.',
    'skipped-time': 'The clocks went forward over this hour. Check the time.',
    'repeated-time':
      'This hour came twice, because the clocks went back. Write it with its offset: 2026-10-25T01:30:00+01:00 for the first, +00:00 for the second.',
    future:
      'This has yet to come. Give what has happened; the date of an appointment goes into its own column.',
    'before-2000': 'Check the year: this is before 2000.',
    'not-a-day': 'Write the date as 2026-11-20 or 20/11/2026.',
    'not-listed': 'This is not one of the words for this column.',
    'not-yes-or-no': 'Write yes or no.',
    'not-a-label': 'Use a label that names nobody, such as parent-1: small letters, digits and hyphens.',
    'not-a-reference': 'Use letters, digits and hyphens, without spaces.',
    'not-a-role': 'Use the id of a role, such as social-worker.',
    'not-an-agency': 'Use the name of an organisation, up to 80 characters, and no signs such as @ or =.',
    'too-many-agencies': 'Name at most 60 agencies.',
    'not-an-email': 'Use one e-mail address, such as duty@council.example.',
    'not-a-language': 'Use en for English or cy for Welsh, or leave it empty.',
    'role-missing': 'Give the role of this person, or empty their other cells.',
    'email-missing': 'Give the e-mail address of this person, or empty their other cells.',
    'not-for-this-type': 'Empty this cell: it does not belong to this type of milestone.',
    'beyond-the-columns': 'Empty the cells after the last heading.',
  },
};
