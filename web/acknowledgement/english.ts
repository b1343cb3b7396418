import type { AcknowledgementWords } from './words.ts';

export const english: AcknowledgementWords = {
  whatIsDue: 'What this is about',
  due: 'What is to be done',
  by: 'By when',
  noDateYet: 'There is no date yet',
  caseReference: 'Case reference',
  owedBy: 'Who has to do it',
  message: 'Message',
  sentTo: 'Sent to',
  since: 'Since then',
  doneOn: (when) => `It was recorded as done, on ${when}.`,
  notRequired: 'It is no longer required.',
  problem: 'There is a problem',
};
