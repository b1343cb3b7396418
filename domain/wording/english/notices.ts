/** What notices are called in English, and how their subjects begin. */
import type { Phrases, SubjectPhrases } from '../phrases.ts';

export const kinds: Phrases['kinds'] = {
  reminder: 'reminder',
  chase: 'prompt to ask again',
  overdue: 'notice that it is overdue',
  escalation: 'escalation',
  alert: 'alert',
  'stand-down': 'notice that no action is needed',
  moved: 'notice of a new date',
};

export const subject: SubjectPhrases = {
  opening: {
    reminder: (date) => `Due by ${date}`,
    chase: () => 'No answer yet',
    overdue: (date) => `Overdue since ${date}`,
    escalation: (date) => `Escalated, overdue since ${date}`,
    alert: () => 'Act now',
    'stand-down': () => 'No further action',
    moved: (date) => `New date, ${date}`,
  },
  brief: {
    reminder: 'Due',
    chase: 'No answer yet',
    overdue: 'Overdue',
    escalation: 'Escalated',
    alert: 'Act now',
    'stand-down': 'No further action',
    moved: 'New date',
  },
  possibleRepeat: 'possible repeat',
};
