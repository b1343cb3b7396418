/** The words of a digest in English, and of the page behind its link. */
import type { DigestPhrases } from '../phrases.ts';

export const digest: DigestPhrases = {
  subject: (count, day) => `${count === 1 ? '1 notice' : `${count} notices`}: Longstop list for ${day}`,
  heading: (day) => `Longstop list for ${day}`,
  opening:
    'These notices came together because none of them is urgent. Urgent notices, and notices that something is overdue, still come at once, each in a mail of its own.',
  acknowledge: 'Acknowledge that you have read this list',
  whatItMeans:
    'This records that you have read every notice in it. It does not record that any of the work is done.',
  page: {
    title: 'Acknowledge this list',
    willRecord: (who) =>
      `What will be recorded: that ${who} has read every notice in this list. It does not record that any of the work is done.`,
    haveRead: 'I have read every notice in this list',
    problem: 'There is a problem',
  },
};
