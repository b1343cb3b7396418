import type { PeriodsWords } from './words.ts';

export const english: PeriodsWords = {
  title: 'Periods',
  intro:
    'These duties stand in the procedures you follow, but no document says how long they may take. You may set a period for each. Every other period stands in a document and cannot be changed here.',
  nothing: 'Every duty of yours has its period in a document.',
  inForce: 'Period in force',
  notSet: 'None set',
  allStages: 'All stages without one of their own',
  document: 'What the document says',
  means: 'What that means',
  dormant: 'Until you set a period no clock runs and nobody is told.',
  tracked: 'Until you set a period the duty is shown as open, without a date, and nobody is told.',
  countedOn: 'The period is counted on from the day the clock starts, which is not counted itself.',
  countedBack: 'The period is a lead time: it is counted back from an appointment.',
  example: 'Example',
  edit: {
    title: (rule) => `Period: ${rule}`,
    legend: 'Period',
    stageLegend: (stage) => `Stage: ${stage}`,
    amount: 'How many',
    unit: 'Of what',
    hint: 'Leave the number empty to have no period.',
    lead: 'before the appointment',
    stagesHint: 'A stage without a period of its own goes by the one for all stages.',
    effect:
      'Open cases follow within five minutes. A date that moves is told to whoever was told the old one; a duty that had no clock gets one, counted from when it began, and may be overdue at once.',
    faults: {
      number: 'Enter a whole number from 1 to 999',
      unit: 'Choose what is counted',
    },
  },
};
