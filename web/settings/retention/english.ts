import type { RetentionWords } from './words.ts';

export const english: RetentionWords = {
  title: 'How long closed cases are kept',
  intro:
    'When the time of a closed case is up, it is erased as a whole: milestones, people, notices, and its place in every list and report. Only a proof remains that it was erased. Open cases are never erased.',
  legend: 'Keep closed cases',
  forEver: 'for ever',
  forEverHint: 'Nothing is erased unless somebody asks for it.',
  years: 'for a number of years',
  howMany: 'How many years',
  howManyHint: 'Whole years from 1 to 99, counted from the day on which the closing was recorded.',
  counted:
    'A period counts from a week after it was set. Until then it can be taken back and nothing is lost.',
  reviewTitle: 'Check before saving',
  reviewKept: (before, after) => `Closed cases are kept ${before} now, and will be kept ${after}.`,
  reviewErased: (closedBy, from) =>
    `Every case whose closing was recorded on or before ${closedBy} will be erased from ${from} on, and then each case as its time is up.`,
  reviewForEver: 'No case is erased because its time is up any more.',
  warning:
    'What is erased cannot be brought back by anybody here. Reports of timeliness no longer count it. Inquiries and claims can come decades later: agree the period with your data protection officer.',
  save: 'Save how long cases are kept',
  faults: { choose: 'Choose how long closed cases are kept', years: 'Enter whole years from 1 to 99' },
};
