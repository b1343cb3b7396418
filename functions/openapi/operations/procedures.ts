/** Reading rules and trying them out. */
import type { Examples } from '../examples/examples.ts';
import type { OperationsByRoute } from '../operation.ts';
import { authority } from '../schemas/deadline.ts';

export const procedureOperations = (examples: Examples): OperationsByRoute => ({
  'GET /v1/procedures/{authority}': {
    id: 'readProcedures',
    group: 'Procedures',
    summary: 'Read the rules of your authority',
    description:
      'Each with its period, what starts and ends it, where it is laid down, and dates worked out by hand.',
    path: { authority: { schema: authority, what: 'The authority that you belong to.', example: 'walsall' } },
    answers: { 200: { what: 'Every rule.', body: { schema: 'Procedures', example: examples.procedures } } },
    problems: ['not-yours'],
  },
  'POST /v1/preview': {
    id: 'preview',
    group: 'Procedures',
    summary: 'See what milestones would lead to',
    description:
      'What would be due and who would be told. Each notice names who would hear at its moment, as the directory, ' +
      'absences and stand-ins are now. Nothing is stored and nobody is told. At most 100 KB.',
    body: { schema: 'Preview', example: examples.previewBody },
    answers: {
      200: {
        what: 'The deadlines there would be.',
        body: { schema: 'PreviewAnswer', example: examples.previewAnswer },
      },
    },
    problems: ['malformed', 'not-yours', 'too-large', 'not-understood'],
  },
});
