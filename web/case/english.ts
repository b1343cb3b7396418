/** The case page in English. */
import type { Distance } from '../../domain/case/distance.ts';
import type { CaseWords } from './words.ts';

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

export const english: CaseWords = {
  caption: 'Case',
  onThisPage: 'On this page',
  asOf: (instant) => `As it stood on ${instant}`,
  record: 'Record a milestone',
  recordThis: (milestone) => `Record: ${milestone}`,
  evidence: {
    heading: 'Evidence',
    says: 'The evidence is the whole record of this case as it was written, in one file, with a chain of hashes by which any later change would show. It holds e-mail addresses: keep it as you keep the case.',
    download: 'Download the evidence',
    how: 'How to check it',
    steps: [
      'Anybody with Node.js and a copy of Longstop can check the file. No network and no access to the service is needed.',
      'In the folder of that copy, run this with the path of the file:',
    ],
    kept: 'A file by itself cannot show that facts were cut off at its end. Keep this last hash somewhere else, and give it with --kept the next time.',
    lastHash: 'Last hash',
  },
  links: {
    heading: 'Links in mails',
    says: (count) =>
      `${count === 1 ? 'One link' : `${count} links`} in mails about this case can still be used to acknowledge a message. If a mail went to the wrong person, make them useless. Mails sent later have links that work.`,
    none: 'No link in a mail about this case can be used at present.',
    button: 'Make these links useless',
  },
  done: {
    heading: 'Done',
    recorded: (milestone) => `Recorded: ${milestone}`,
    voided: (milestone) => `Voided: ${milestone}`,
    revoked: 'The links in all mails so far are useless now.',
    wrong: 'This is wrong: void it',
  },
  open: {
    heading: 'What is open',
    nothing: 'Nothing is open in this case.',
    due: 'Due',
    owedBy: 'Owed by',
    concerns: 'For',
    why: 'Why this date',
    laidDown: 'Where it is laid down',
    notices: 'Notices',
    noNotices: 'No notice is planned.',
    showNotices: (count) => `Who was told, and who will be (${many(count, 'notice')})`,
    noDateYet: 'No date yet',
    summary: (overdue, others) =>
      [...(overdue > 0 ? [`${overdue} overdue`] : []), ...(others > 0 ? [`${others} open`] : [])].join(', '),
  },
  status: {
    open: 'Open',
    overdue: 'Overdue',
    met: 'Met',
    'met-late': 'Met late',
    'on-hold': 'On hold',
    extended: 'Extended',
    withdrawn: 'Withdrawn',
    'unknown-date': 'Date not known yet',
  },
  noticeStatus: {
    planned: 'Planned',
    sending: 'Being sent',
    sent: 'Sent',
    delivered: 'Delivered',
    bounced: 'Could not be delivered',
    unconfirmed: 'Not certain that it was sent',
    acknowledged: 'Acknowledged',
    superseded: 'Not needed: a later one says it',
    cancelled: 'Not needed any more',
    'needs-a-person': 'Nobody could be reached by mail: call them',
  },
  distance,
  byEndOf: (day) => `by the end of ${day}`,
  byMoment: (instant) => `by ${instant}`,
  picture: {
    heading: 'The dates along a calendar',
    title: 'The open deadlines of this case along a calendar',
    today: 'Today',
    description: (from, to, lines, holidays) =>
      [
        `From ${from} to ${to}.`,
        ...lines,
        'Weekends are shaded.',
        ...(holidays.length > 0 ? [`Bank holidays: ${holidays.join('; ')}.`] : []),
      ].join(' '),
    line: (title, start, due, status) => `${title}: from ${start}, due ${due}, ${status}.`,
    key: { weekend: 'Weekend', holiday: 'Bank holiday', late: 'Overdue' },
    asTable: 'The same as a table',
    columns: ['Deadline', 'From', 'Due', 'Status'],
    initials: ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    holidayName: (title) => title,
    nonWorking: 'Bank holidays in this time',
    scroll: 'Calendar of the deadlines, can be scrolled sideways',
  },
  told: {
    heading: 'Who was told',
    nobody: 'Nobody has been told anything about this case yet.',
    earlier: (count) => many(count, 'earlier message'),
    caption: 'Messages about this case, the newest first',
    columns: { when: 'When', what: 'What', to: 'To', became: 'What became of it' },
    about: (kind, title) => `${capital(kind)}: ${title}`,
    noAddress: 'no address on record',
    insteadOf: (role) => `in place of ${role}`,
    acknowledged: (who, when) => `Acknowledged by ${who} on ${when}`,
    notAcknowledged: 'Not acknowledged',
    possibleRepeat: 'May have been sent twice',
  },
  timeline: {
    heading: 'Timeline',
    newestFirst: 'The newest first.',
    oldestFirst: 'The oldest first.',
    showOldest: 'Show the oldest first',
    showNewest: 'Show the newest first',
    heard: (instant) => `Recorded on ${instant}`,
    fromSource: (source) => `by the system ${source}`,
    byHand: (subject) => `by hand, by the person signed in as ${subject}`,
    voided: 'Voided',
    void: 'Void',
    voids: (milestone) => `the milestone ${milestone}`,
    ranOut: (title) => `Time ran out: ${title}`,
    met: (title, late) => `${late ? 'Met late' : 'Met'}: ${title}`,
    withdrawn: (title) => `Withdrawn: ${title}`,
    acknowledged: (kind) => `Acknowledged: ${kind}`,
    linksRevoked: 'Links in mails made useless',
  },
  over: {
    heading: 'What is over',
    summary: (count) => `${many(count, 'deadline')} met or withdrawn`,
    deadline: 'Deadline',
    wasDue: 'Was due',
    what: 'How it ended',
    metOn: (instant) => `Done on ${instant}`,
    withdrawnOn: (instant) => `No longer required since ${instant}`,
    lapsed: 'The time passed unused',
    withdrawn: 'No longer required',
  },
};

function distance({ late, unit, amount }: Distance): string {
  if (unit === 'day' && amount === 0) return late ? 'since today' : 'today';
  if (unit === 'day' && amount === 1 && !late) return 'tomorrow';
  if (unit === 'minute' && amount === 0) return 'now';
  const length = many(amount, unit);
  return late ? `${length} late` : `in ${length}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
