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
    chase: (date) => `No answer by ${date}`,
    overdue: (date) => `Overdue since ${date}`,
    escalation: (date) => `Escalated, overdue since ${date}`,
    alert: () => 'Act now',
    'stand-down': () => 'No further action',
    moved: (date) => `New date, ${date}`,
    'moved-into-the-past': (date) => `New date, already past, ${date}`,
    'due-after-all': (date) => `Due after all by ${date}`,
    'late-after-all': (date) => `Overdue after all since ${date}`,
  },
  brief: {
    reminder: 'Due',
    chase: 'No answer yet',
    overdue: 'Overdue',
    escalation: 'Escalated',
    alert: 'Act now',
    'stand-down': 'No further action',
    moved: 'New date',
    'moved-into-the-past': 'New date, past',
    'due-after-all': 'Due after all',
    'late-after-all': 'Overdue after all',
  },
  possibleRepeat: 'possible repeat',
};
