import type { LadderName, Moment } from '../../../domain/notices/ladders.ts';
import type { LadderWords } from './words.ts';

const names: Readonly<Record<LadderName, string>> = {
  hours: 'Clocks of hours',
  short: 'One or two working days',
  days: 'Three to nine days',
  long: 'Ten days, weeks and months',
  urgent: 'At once',
  window: 'A right that lapses',
  chase: 'The other side is late',
};

export const english: LadderWords = {
  title: 'Ladders of notices',
  intro:
    'A ladder says when people are told about a deadline, and who. No procedure lays these times down: they are yours to set. Working days are counted from the due date, and all times are London’s.',
  names,
  uses: {
    hours: 'For short periods counted in hours.',
    short: 'For one or two working days, and for duties tied to another event.',
    days: 'For three to nine days, and for most dates counted back from an appointment.',
    long: 'For ten days or more, weeks and months.',
    urgent: 'For duties to act immediately. Round the clock, never held for office hours.',
    window: 'For a right that lapses and not a duty: the person is reminded, and nobody is blamed.',
    chase: 'For when an answer is owed by somebody else: the one who waits is prompted to ask again.',
  },
  change: 'Change this ladder',
  own: 'Changed by your authority',
  usual: 'As Longstop has it',
  usedBy: (rules) => (rules === 1 ? 'Used by 1 rule of yours' : `Used by ${rules} rules of yours`),
  usedByRules: 'Rules that use it',
  notice: 'Notice',
  when: 'When',
  toWhom: 'To whom',
  inOfficeHours: 'brought forward into office hours',
  moment: momentInWords,
  addressees: {
    'owed-by': 'whoever owes it',
    'escalates-to': 'whoever it escalates to',
    tells: 'whoever must be told at once',
  },
  tellsFirst: 'Where a rule has somebody told at once, an alert at the start comes before the ladder.',
  rehearsal: {
    title: 'The mails this ladder sends',
    intro:
      'A worked example of one rule, played on as if nobody did anything. Nothing here is stored, and nothing is sent.',
    rule: 'Rule',
    show: 'Show this rule',
    example: 'Example',
    started: 'The clock starts',
    due: (when) => `Due by ${when}`,
    people:
      'In a real case the people that its milestones name come first. This example names nobody, so the mails go to the addresses in your directory.',
    nothing: 'In this example nobody is sent anything.',
    unreachable:
      'Some notices would reach nobody: neither the role nor the safeguarding unit has an address.',
    insteadOf: (role) => `in place of ${role}`,
    mail: 'Read the mail',
    subject: 'Subject',
    link: 'the link of this mail',
    more: (count) => (count === 1 ? 'and 1 more mail' : `and ${count} more mails`),
  },
  edit: {
    title: (name) => `Change the ladder: ${name}`,
    warning: 'A change applies to open cases too, within five minutes.',
    numbered:
      'Longstop knows a notice by its kind and its number, counted from the top: the second reminder is the second reminder. If you remove the first, the one after it takes its number, and whoever has had the first is not sent it again. The next page says what your change does.',
    rung: (number) => `Notice ${number}`,
    kind: 'Kind',
    moments: {
      start: 'when the clock starts',
      'hours-before': 'hours before it is due',
      'days-before': 'working days before the due date, at 09:00',
      'on-the-day': 'on the due date, at 09:00',
      due: 'the moment it is due',
      'days-after': 'working days after the due date, at 09:00',
      'every-hour': 'every hour after the start, so many times',
    },
    number: 'How many',
    numberHint:
      'How many are hours, working days or times, as the moment says. Leave the field empty where no number is needed.',
    to: 'To whom',
    otherRoles: 'Other roles',
    otherRole: (number) => `Other role ${number}`,
    removeRung: 'Remove this notice',
    addRung: 'Add a notice',
    officeHours: 'Bring reminders forward into office hours',
    officeHoursHint:
      'A reminder that falls outside 08:00 to 18:00 of a working day then comes at the last 09:00 of a working day before.',
    reviewButton: 'See the mails and check',
    backToUsual: 'Go back to the ladder that Longstop has',
    faults: {
      'no-rung': 'Add at least one notice',
      'too-many': 'Use at most 20 notices',
      'no-kind': 'Choose the kind of the notice',
      'no-moment': 'Choose when the notice comes',
      hours: 'Enter hours from 1 to 720',
      days: 'Enter working days from 1 to 60. For the due date itself choose “on the due date, at 09:00”',
      repeats: 'Enter times from 1 to 24',
      'before-due':
        'An overdue notice, an escalation or a prompt to ask again cannot come before the due date. Choose the moment it is due, the due date, or working days after it',
      'after-due':
        'A reminder cannot come after the due date. Choose the moment it is due, the due date, or a time before it',
      nobody: 'Choose who is told',
      'too-many-roles': 'Choose at most 10 who are told',
    },
  },
  review: {
    title: 'Check the ladder before saving it',
    newLadder: 'The ladder as it will be',
    openCases: 'What this does to open cases',
    noEffect: 'Nothing changes.',
    atOnce: 'A new notice whose moment is already past in an open case is sent at once.',
    effect: ({ is, kind, number }, { before, after }, { added, dropped }) => {
      const which = `${capitalKind[kind]} ${number}`;
      const others = [
        ...(added === '' ? [] : [`It also goes to ${added}.`]),
        ...(dropped === '' ? [] : [`It no longer goes to ${dropped}.`]),
      ].join(' ');
      switch (is) {
        case 'added':
          return `${which} is new: ${after}.`;
        case 'removed':
          return `${which} is no longer sent (${before}).`;
        case 'moved':
          return `${which} comes at another time: ${after}, not ${before}. Where it was sent already, it is not sent again. ${others}`.trim();
        case 'told-others':
          return `${which}: ${others}`;
      }
    },
    neverOverdue: 'With this ladder nobody is told when the date has passed.',
    save: 'Save the ladder',
  },
};

const capitalKind: Readonly<Record<string, string>> = {
  reminder: 'Reminder',
  chase: 'Prompt to ask again',
  alert: 'Alert',
  overdue: 'Overdue notice',
  escalation: 'Escalation',
};

function momentInWords(moment: Moment): string {
  if (moment === 'due') return 'the moment it is due';
  if (moment === 'start') return 'when the clock starts, at any hour';
  if ('everyHour' in moment) {
    const times = moment.everyHour === 1 ? 'once' : `${moment.everyHour} times at most`;
    return `1 hour after the start and every hour again, ${times}, until acknowledged or done`;
  }
  if ('hoursBefore' in moment) {
    return `${moment.hoursBefore} ${moment.hoursBefore === 1 ? 'hour' : 'hours'} before it is due (6 where the period is 24 hours)`;
  }
  if (moment.workingDay === 0) return '09:00 on the due date';
  const days = Math.abs(moment.workingDay);
  const side = moment.workingDay > 0 ? 'after' : 'before';
  return `09:00, ${days} working ${days === 1 ? 'day' : 'days'} ${side} the due date`;
}
