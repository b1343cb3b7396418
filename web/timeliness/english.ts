import type { TimelinessWords } from './words.ts';

const ends = { from: 'first day', to: 'last day' } as const;

export const english: TimelinessWords = {
  title: 'Timeliness',
  insideOnly:
    'For use inside the authority. Small numbers are shown as they are: one below 5 may point to a child.',
  back: 'Back to timeliness',
  download: 'Download as a spreadsheet (CSV)',
  period: {
    choice: 'Period',
    quarter: 'This quarter',
    year: 'Last 12 months',
    other: 'Other dates',
    ends: { from: 'First day', to: 'Last day' },
    hint: 'For example, 1 4 2026',
    parts: { day: 'Day', month: 'Month', year: 'Year' },
    show: 'Show',
    problem: 'There is a problem',
    faults: {
      missing: (end) => `Enter the day, month and year of the ${ends[end]}`,
      'no-such-day': (end) => `The ${ends[end]} must be a real date, such as 1 4 2026`,
      'ends-before-it-begins': () => 'The last day must be the same as or after the first day',
      'too-long': () => 'The period must be 3 years or shorter',
    },
  },
  counted: (span) => `Deadlines that started from ${span}, as they stand now.`,
  figures: {
    started: 'Started',
    met: 'Met in time',
    metLate: 'Met late',
    overdue: 'Overdue',
    open: 'Open',
    withdrawn: 'Withdrawn',
    share: 'In time',
    workingDays: 'Working days',
    duty: 'Duty',
    none: '–',
    lowerQuartile: 'Lower quartile of working days',
    median: 'Median of working days',
    upperQuartile: 'Upper quartile of working days',
    daysTaken: (median, lower, upper) => `${median} (${lower} to ${upper})`,
    shareOf: (met, judged) => `${met} of ${judged} met or overdue`,
    explained:
      'In time is the share of those met or overdue; what is open or withdrawn is left out. Working days are those taken by what was met: the median, and in brackets between which the middle half lies.',
  },
  duties: {
    heading: 'Each duty',
    without: (count) => (count === 1 ? '1 duty that did not start' : `${count} duties that did not start`),
    empty: 'No deadline started in this period.',
  },
  conferences: {
    heading: 'Initial conferences by working days',
    held: 'Held',
    bands: ['0 to 10 days', '11 to 15 days', '16 to 20 days', '21 days or more'],
    notKnown: 'Not known',
    inTime: 'Within 15',
    all: 'Whole period',
    figures: 'Conferences in figures',
    finding: (inTime, held, share) =>
      `${inTime} of ${held} initial ${held === 1 ? 'conference' : 'conferences'} (${share}) ${
        held === 1 ? 'was' : 'were'
      } held within 15 working days.`,
    alternative: (bands) =>
      `Bars of how many working days initial conferences took. In the whole period: ${bands}. All figures are in the table that follows.`,
    empty:
      'No initial conference was held in this period that follows a recorded strategy discussion from which its working days are counted.',
    without: (count) =>
      `At least ${count} ${count === 1 ? 'conference was' : 'conferences were'} held in this period with no strategy discussion recorded from which to count working days. ${
        count === 1 ? 'It is' : 'They are'
      } not counted here.`,
    explained:
      'Working days from the strategy discussion to the conference, each counted when the conference was held. A conference with no strategy discussion recorded from which to count is left out.',
  },
  change: {
    heading: 'Change over time',
    duty: 'Duty',
    allDuties: 'All duties',
    figures: 'Change in figures',
    by: 'By',
    month: 'Month',
    quarter: 'Quarter',
    step: { month: 'Month', quarter: 'Quarter' },
    finding: ([lowest, low], [highest, high]) =>
      `The share met in time was lowest in ${lowest} (${low}) and highest in ${highest} (${high}).`,
    findingOfOne: (step, share) => `The share met in time was ${share} in ${step}.`,
    same: (share) => `The share met in time was ${share} throughout.`,
    alternative: (finding) =>
      `Bars of what became of the deadlines that started. ${finding} All figures are in the table that follows.`,
    mayChange: 'Where deadlines are still open, the share may yet change.',
    empty: 'No deadline started in this period.',
  },
  deadlines: {
    title: (count, duty) => `${count}: ${duty}`,
    case: 'Case',
    started: 'Started',
    due: 'Due',
    ended: 'Done',
    workingDays: 'Working days',
    empty: 'There is none now.',
    pages: 'Pages of the list',
    previous: 'Previous',
    next: 'Next',
    place: (first, last, all) => `${first} to ${last} of ${all}`,
  },
  concerns: {
    title: 'Report of concerns',
    link: 'Report of concerns to the Board',
    intro:
      'What the Quality Assurance and Standards Group (QASG) reports to the Board: how many concerns conference chairs raised and of what kind, what enquiries were made and what was concluded.',
    counted: (span) => `From ${span}, each counted on the day on which it happened.`,
    byNature: 'Concerns by what they are about',
    nature: 'About',
    raised: 'Raised by chairs',
    reported: 'Reported to the QASG',
    answered: 'Answered by the QASG',
    resolved: 'Resolved',
    enquiries: 'Enquiries made',
    enquiry: 'What the QASG asked for',
    groupConclusions: 'What the QASG concluded',
    resolutions: 'How concerns were resolved',
    conclusion: 'Conclusion',
    number: 'Number',
    all: 'All',
    part: 'Part',
    empty: 'No concern was raised, reported, answered or resolved in this period.',
  },
};
