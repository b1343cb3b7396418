import type { DigestsWords } from './words.ts';

export const english: DigestsWords = {
  title: 'Digests',
  intro:
    'A digest is one mail at 09:00 each working day with the routine notices that have waited for it: reminders, new dates, and word that nothing more need be done. Urgent notices, and notices that something is overdue, still go at once. A reminder that could not wait until then goes at once too, in a mail of its own.',
  legend: 'Who gets a digest',
  hint: 'It goes to the addresses in your directory. Whoever a case itself names with another address gets single mails. Where several roles share an address, tick all of them.',
  noAddress: 'No address in the directory: there is no digest to send.',
  nobody: 'Nobody: each notice comes in a mail of its own',
  nothingToChoose: 'No role that is written to has an address yet.',
  toDirectory: 'Set addresses in the directory',
};
