/** What notices are called in Welsh, and how their subjects begin. */
import type { Phrases, SubjectPhrases } from '../phrases.ts';

export const kinds: Phrases['kinds'] = {
  reminder: 'nodyn atgoffa',
  chase: 'anogaeth i ofyn eto',
  overdue: 'hysbysiad ei fod yn hwyr',
  escalation: 'hysbysiad uwchgyfeirio',
  alert: 'rhybudd brys',
  'stand-down': 'hysbysiad nad oes angen gweithredu',
  moved: 'hysbysiad o ddyddiad newydd',
};

export const subject: SubjectPhrases = {
  opening: {
    reminder: (date) => `I'w wneud erbyn ${date}`,
    chase: () => 'Dim ateb eto',
    overdue: (date) => `Hwyr ers ${date}`,
    escalation: (date) => `Uwchgyfeiriwyd, hwyr ers ${date}`,
    alert: () => 'Gweithredwch nawr',
    'stand-down': () => 'Dim angen gweithredu pellach',
    moved: (date) => `Dyddiad newydd, ${date}`,
  },
  brief: {
    reminder: "I'w wneud",
    chase: 'Dim ateb eto',
    overdue: 'Hwyr',
    escalation: 'Uwchgyfeiriwyd',
    alert: 'Gweithredwch nawr',
    'stand-down': 'Dim angen gweithredu',
    moved: 'Dyddiad newydd',
  },
  possibleRepeat: 'ail gopi o bosibl',
};
