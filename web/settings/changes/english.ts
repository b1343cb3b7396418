import type { ChangesWords } from './words.ts';

export const english: ChangesWords = {
  title: 'Changes',
  intro: 'Every change of the settings is kept, with who made it and when. None can be altered or removed.',
  nothing: 'Nothing has been set yet.',
  change: (version) => `Change ${version}`,
  when: 'When',
  who: 'By whom',
  whatChanged: 'What was changed',
  read: 'Read this change',
  earlier: 'Earlier changes',
  later: 'Latest changes',
  noDifference: 'Saved without a difference.',
  madeByService: 'Longstop, when it was set up',
  subjectHint: 'People are shown by the id that your sign-in gives them.',
  things: {
    language: 'Language in which people are written to',
    addresses: (role) => `Addresses of ${role}`,
    standIns: (role) => `Who stands in for ${role}`,
    absences: (role) => `Absence of ${role}`,
    period: (rule) => `Period: ${rule}`,
    ladder: (name) => `Ladder: ${name}`,
    division: 'Whose bank holidays count',
    closingDays: (day) => `Closing day ${day}`,
    retention: 'How long closed cases are kept',
    webhook: 'Webhook',
  },
};
