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
    chase: (date) => `Dim ateb erbyn ${date}`,
    overdue: (date) => `Hwyr ers ${date}`,
    escalation: (date) => `Uwchgyfeiriwyd, hwyr ers ${date}`,
    alert: () => 'Gweithredwch nawr',
    'stand-down': () => 'Dim angen gweithredu pellach',
    moved: (date) => `Dyddiad newydd, ${date}`,
    'moved-into-the-past': (date) => `Dyddiad newydd, eisoes wedi mynd heibio, ${date}`,
    'due-after-all': (date) => `I'w wneud wedi'r cyfan erbyn ${date}`,
    'late-after-all': (date) => `Hwyr wedi'r cyfan ers ${date}`,
  },
  brief: {
    reminder: "I'w wneud",
    chase: 'Dim ateb eto',
    overdue: 'Hwyr',
    escalation: 'Uwchgyfeiriwyd',
    alert: 'Gweithredwch nawr',
    'stand-down': 'Dim angen gweithredu',
    moved: 'Dyddiad newydd',
    'moved-into-the-past': 'Wedi mynd heibio',
    'due-after-all': "I'w wneud wedi'r cyfan",
    'late-after-all': "Hwyr wedi'r cyfan",
  },
  possibleRepeat: 'ail gopi o bosibl',
};
