/** Reading what is recorded and what is due. */
import { deadlinesQuery } from '../../answers/deadlines.ts';
import type { Examples } from '../examples/examples.ts';
import type { OperationsByRoute } from '../operation.ts';
import { casePath } from '../paths.ts';

export const caseOperations = (examples: Examples): OperationsByRoute => {
  const path = casePath(examples);
  return {
    'GET /v1/cases/{case}': {
      id: 'readCase',
      group: 'Cases',
      summary: 'Read a case',
      description: 'Milestones, deadlines and notices, with who was told what and when.',
      path,
      answers: {
        200: { what: 'The case as it stands.', body: { schema: 'Case', example: examples.caseView } },
      },
      problems: ['not-yours', 'not-found'],
    },
    'GET /v1/cases/{case}/evidence': {
      id: 'readEvidence',
      group: 'Cases',
      summary: 'Read the record of a case',
      description:
        'Every fact as it was written, chained by hashes. Each hash is the SHA-256, in hexadecimal, of the hash before it, ' +
        'a line feed and the text of the fact; 64 zeros come before the first. Anybody can check it offline.',
      path,
      answers: {
        200: { what: 'The whole record.', body: { schema: 'Evidence', example: examples.evidence } },
      },
      problems: ['not-yours', 'not-found'],
    },
    'GET /v1/deadlines': {
      id: 'listDeadlines',
      group: 'Cases',
      summary: "List the authority's deadlines",
      description:
        'Those due first come first, those without a date last. An unknown parameter is refused. Where there are more, ' +
        'ask for the next page with the same parameters and the cursor.',
      query: deadlinesQuery,
      answers: {
        200: {
          what: 'A page of deadlines.',
          body: { schema: 'DeadlineList', example: examples.deadlineList },
        },
      },
      problems: ['not-yours', 'not-understood'],
    },
  };
};
