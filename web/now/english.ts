import { capitalised } from '../../domain/wording/capitals.ts';
import { distanceInWords } from '../../domain/wording/english/distance.ts';
import type { NowWords } from './words.ts';

export const english: NowWords = {
  title: 'What needs doing now',
  drawn: (when) => `As it stood on ${when}.`,
  refresh: 'Refresh',
  updates: 'The list updates itself every minute.',
  changed: 'The list has changed.',
  notUpdated: 'The list could not be updated. Load the page again.',
  counts: 'Parts of the list',
  everything: 'Everything',
  sections: (sunday) => ({
    'needs-a-person': {
      heading: 'Needs a person',
      explains:
        'These notices could not be brought to anybody by e-mail. Telephone whoever owes the duty, and have the address put right.',
      nothing: 'Nobody has to be told by other means.',
    },
    overdue: { heading: 'Overdue', explains: 'The longest overdue first.', nothing: 'Nothing is overdue.' },
    today: { heading: 'Due today', nothing: 'Nothing more is due today.' },
    'this-week': {
      heading: 'Due this week',
      explains: `After today, up to ${sunday}.`,
      nothing: 'Nothing more is due this week.',
    },
    undelivered: {
      heading: 'Not delivered',
      explains:
        'Mail came back, or no word of it came, and others are being told instead. An address may have to be put right.',
      nothing: 'No mail is being tried again, or sent to others instead.',
    },
  }),
  columns: {
    what: 'What is due',
    due: 'By when',
    case: 'Case',
    owedBy: 'Who owes it',
    acknowledged: 'Acknowledged',
    notReached: 'Not reached',
    part: 'Part',
    rule: 'Rule',
    team: 'Agency or team',
    acknowledgedAt: 'Acknowledged at',
    notice: 'Notice',
    since: 'Since',
  },
  distance: (far) => capitalised(distanceInWords(far)),
  notAcknowledged: 'No',
  acknowledgedBy: (roles) => `By ${roles}`,
  notReached: (since) => `Since ${since}`,
  showAll: (count) => `Show all ${count}`,
  filter: {
    open: 'Narrow the list',
    rule: 'Rule',
    owedBy: 'Who owes it',
    team: 'Agency or team',
    any: 'All',
    apply: 'Apply',
    clear: 'Show everything again',
    narrowedTo: 'Narrowed to:',
    nothing: 'Nothing here fits what the list is narrowed to.',
  },
  download: 'Download as a spreadsheet (CSV)',
  pages: {
    label: 'Pages of the list',
    previous: 'Previous page',
    next: 'Next page',
    place: (page, of) => `${page} of ${of}`,
  },
};
