/** The sentences of a mail in English. */
import type { LetterPhrases } from '../phrases.ts';

export const letter: LetterPhrases = {
  preview: 'Open the message to read what it is about, and why.',
  furtherDown: 'The English follows the Welsh.',
  standing: {
    reminder: 'Due by',
    chase: 'No answer by',
    overdue: 'Overdue since',
    escalation: 'Escalated, overdue since',
    alert: 'Act now',
    moved: 'New date',
    'moved-into-the-past': 'New date, already past',
    'due-after-all': 'Due after all by',
    'late-after-all': 'Overdue after all since',
    toldAtOnce: 'Told at once, due by',
    notYetKnown: 'Date not yet known',
    neverKnown: 'Date cannot be worked out',
    noLongerRequired: 'No longer required',
    doneLate: 'Done late',
    doneInTime: 'Done in time',
  },
  tells: {
    reminder: (date) => `This is due by ${date}.`,
    chase: (date) => `No answer was recorded by the end of ${date}.`,
    overdue: (date) => `This was due by ${date} and has not been recorded as done.`,
    escalation: (date) =>
      `This was due by ${date}, is still not recorded as done, and is now brought to you.`,
    alert: () => 'This needs to be done now.',
    moved: (date) => `This is now due by ${date}, which differs from what you were told before.`,
    'moved-into-the-past': (date) =>
      `This was due by ${date}, which differs from what you were told before and is past. It has not been recorded as done.`,
    'due-after-all': (date) =>
      `You were told that no action was needed. That no longer holds: this is due by ${date}.`,
    'late-after-all': (date) =>
      `You were told that no action was needed. That no longer holds: this was due by ${date} and has not been recorded as done.`,
  },
  notYetKnown:
    'The date cannot be worked out yet, because the bank holidays it depends on are not published. You will be told it once they are.',
  neverKnown:
    'The date cannot be worked out, because the bank holidays it depends on are from before the first that are known. Check the dates recorded, and work it out by hand.',
  toldAtOnce: (date) => `You are told of this at once. It is due by ${date}.`,
  noLongerRequired: 'You were told that this was overdue. It is no longer required.',
  doneLate: (when) =>
    `You were told that this was overdue. It was done late, on ${when}. No further action is needed.`,
  doneInTime: (when) =>
    `You were told that this was overdue. It has since been recorded as done in time, on ${when}.`,
  owedBy: (roles) => `It is owed by ${roles}.`,
  caseReference: (reference) => `Case reference: ${reference}.`,
  inPlaceOf: (role, why) =>
    why === 'mail failed'
      ? `You are told in place of ${role}, who could not be reached by mail.`
      : `You are told in place of ${role}, who has no address on record or is away.`,
  possibleRepeat: 'You may have had this message before: it was not certain that the first copy was sent.',
  calendarFile: 'The file that comes with this message puts the date into your calendar.',
  whyThisDate: 'Why this date',
  whereLaidDown: 'Where it is laid down',
  whoElse: 'Who else was told',
  nobodyElse: 'nobody else',
  acknowledge: 'Acknowledge that you have read this',
  whatItMeans: 'This records that you have read the message. It does not record that the work is done.',
};
