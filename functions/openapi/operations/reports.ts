/** How punctual an authority is. */
import { timelinessQuery } from '../../answers/timeliness.ts';
import type { Examples } from '../examples/examples.ts';
import type { OperationsByRoute } from '../operation.ts';

export const reportOperations = (examples: Examples): OperationsByRoute => ({
  'GET /v1/reports/timeliness': {
    id: 'readTimeliness',
    group: 'Reports',
    summary: 'Read how punctual the authority is',
    description:
      'For each rule, how many deadlines of a period were met, met late or are open, and the working days taken. ' +
      'With text/csv in Accept before application/json it comes as a table for a spreadsheet.',
    query: timelinessQuery,
    answers: {
      200: {
        what: 'The report.',
        body: { schema: 'Timeliness', example: examples.timeliness },
        orAs: 'text/csv',
      },
    },
    problems: ['not-yours', 'not-understood'],
  },
});
